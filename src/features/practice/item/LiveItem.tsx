import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { PracticePageData } from '../../../course/page-data';
import type { Question } from '../../../questions/question-kinds';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { useAttempt } from '../../../stores/stores-context';
import type { Session } from '../../../study/session';
import { practiceWords } from '../../../words/practice';
import { LiveQuestion } from '../../LiveQuestion';
import { PassagePanel } from '../passage/PassagePanel';
import { passageName } from '../passage/passage-name';
import { SeeButtons } from '../passage/SeeButtons';
import { usePassage } from '../passage/use-passage';
import styles from './LiveItem.module.css';
import { SurenessButtons } from './SurenessButtons';
import { useAnswerKeys } from './use-answer-keys';

type LiveItemProps = {
  data: PracticePageData;
  session: Session;
  question: Question;
  /** The way to the other questions. */
  moves: ComponentChildren;
  tools: ComponentChildren;
  onGoOn: () => void;
};

/** The question on screen, with the passage that explains it and the keys that answer it. */
export function LiveItem({ data, session, question, moves, tools, onGoOn }: LiveItemProps) {
  const { paper, items, current, clock } = session;
  const { advance, now } = useSessionActions();
  const attempt = useAttempt(paper.id, question);
  const card = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const passage = usePassage(question.see, attempt);
  const record = items[current];
  const isFirstTry = record?.points === undefined;
  const onEnterInField = useAnswerKeys({ card, question, isChecked: attempt.phase === 'checked', onGoOn });
  const extra = () => ({
    ...(isFirstTry && record?.sureness && { sureness: record.sureness }),
    ...(isFirstTry && { spent: Math.round((record?.spent ?? 0) + Math.max(0, now().steady - clock.steady)) }),
  });
  const nameOf = (address: string) => passageName(data, address).heading;
  const close = () => {
    passage.show(undefined);
    card.current?.querySelector<HTMLElement>('[data-see]')?.focus();
  };
  return (
    <div className={styles.item}>
      <div className={styles.main}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears Enter on its way out of a field */}
        <div ref={card} className={styles.card} onKeyDown={onEnterInField}>
          <LiveQuestion
            question={question}
            place={paper.id}
            extra={extra}
            beforeCheck={
              isFirstTry && (
                <SurenessButtons
                  chosen={record?.sureness}
                  onChoose={(sureness) => advance(paper.id, { type: 'rated', index: current, sureness })}
                />
              )
            }
            renderSee={(see) => <SeeButtons see={see} nameOf={nameOf} passage={passage} panelId={panelId} />}
          />
        </div>
        {moves}
      </div>
      <div className={styles.side}>
        <p role="status" className="spoken">
          {passage.shown !== undefined && practiceWords.set.passageShown(nameOf(passage.shown))}
        </p>
        {passage.shown !== undefined && (
          <PassagePanel id={panelId} address={passage.shown} name={passageName(data, passage.shown)} onClose={close} />
        )}
        {tools}
      </div>
    </div>
  );
}
