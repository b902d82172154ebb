import { useSyncExternalStore } from 'preact/compat';
import { useContext, useId, useState } from 'preact/hooks';

import { type CarriedAnswers, carriedFormat } from '../../../stores/carried/carried-answers';
import { saveFile } from '../../../ui/save-file';
import { playerWords } from '../../../words/player/player';
import { PlayerContext } from '../player-context';
import styles from './KeepingLine.module.css';
import { noKeeper } from './keeping';

const words = playerWords.carry;

/** The learner's answers as a file, and as text where a frame may not download or copy. */
export function CarryAnswers({ course }: { course: string }) {
  const { keeper, config } = useContext(PlayerContext);
  // What is kept changes together with how it is kept.
  useSyncExternalStore(keeper.subscribe, keeper.get, noKeeper.get);
  const [isShown, setIsShown] = useState(false);
  const [said, setSaid] = useState('');
  const textId = useId();
  const answers = keeper.answers();
  if (answers.length === 0) return <p>{words.none}</p>;
  const text = () => {
    const carried: CarriedAnswers = {
      format: carriedFormat,
      schema: 1,
      made: Date.now(),
      learner: keeper.learner(),
      course,
      answers,
    };
    return JSON.stringify(carried);
  };
  const copy = async (whole: string) => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(whole);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(fileName(config?.title ?? course), text(), 'application/json')}
        >
          {words.download(answers.length)}
        </button>
        <button type="button" className="button" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? words.hideText : words.asText}
        </button>
      </div>
      <p className={styles.note}>{words.blocked}</p>
      {isShown && <CarriedText id={textId} text={text()} onCopy={copy} />}
      <p role="status" className={styles.note}>
        {said}
      </p>
    </>
  );
}

function CarriedText({ id, text, onCopy }: { id: string; text: string; onCopy: (text: string) => Promise<void> }) {
  return (
    <>
      <label htmlFor={id}>{words.text}</label>
      <textarea
        id={id}
        className={styles.carried}
        readOnly
        rows={4}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="button" onClick={() => void onCopy(text)}>
        {words.copy}
      </button>
    </>
  );
}

/** Letters and digits of any language, so that the name is one on every system. */
const fileName = (title: string): string =>
  `answers-${
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'course'
  }.json`;
