import { useRef, useState } from 'preact/hooks';
import type { PackageConfig } from '../../../packaging/package-config';
import { saveFile } from '../../../ui/save-file';
import { selfTestWords as words } from '../../../words/player/self-test';
import { reportText } from './report-text';
import styles from './SelfTest.module.css';
import type { Step } from './self-test-step';

/** `run` does the test and tells each step as it is done. */
export type SelfTestProps = { config: PackageConfig; run: (told: (step: Step) => void) => Promise<void>; back: string };

/** Runs on the learner's word alone, since it talks to a course site; then says what it found, for whoever can help. */
export function SelfTest({ config, run, back }: SelfTestProps) {
  const [phase, setPhase] = useState<'ready' | 'running' | 'done'>('ready');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const start = async () => {
    if (phase !== 'ready') return;
    setPhase('running');
    setAt(Date.now());
    await run((step) => setSteps((before) => [...before, step]));
    setPhase('done');
    heading.current?.focus();
  };
  const failed = steps.filter(({ outcome }) => outcome === 'failed').length;
  return (
    <main className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.intro(config.title)}</p>
      {config.format === 'html' ? (
        <p>{words.noSite}</p>
      ) : (
        <p>{config.format === 'cmi5' || config.format === 'xapi' ? words.writesState : words.writes}</p>
      )}
      {config.format !== 'html' && phase === 'ready' && (
        <button type="button" className="button button-main" onClick={() => void start()}>
          {words.start}
        </button>
      )}
      <p role="status" className={styles.status}>
        {phase === 'running' && words.running}
        {phase === 'done' && words.done(failed)}
      </p>
      {steps.length > 0 && <StepTable steps={steps} />}
      {phase === 'done' && (
        <section aria-labelledby="report">
          <h2 id="report" ref={heading} tabIndex={-1}>
            {words.report}
          </h2>
          <Report text={reportText(config, steps, { at, browser: navigator.userAgent })} />
          <p>{words.again}</p>
        </section>
      )}
      {phase === 'ready' && (
        <p>
          <a href={back}>{words.back}</a>
        </p>
      )}
    </main>
  );
}

const StepTable = ({ steps }: { steps: readonly Step[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller needs a way in for keys
  <section className={styles.scroller} aria-label={words.title} tabIndex={0}>
    <table className={styles.steps}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.call}</th>
          <th scope="col">{words.answer}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, outcome, call, answer, error }) => (
          <tr key={`${name} ${call}`} data-outcome={outcome}>
            <th scope="row">{words.steps[name]}</th>
            <td className={styles.outcome}>{words.outcomes[outcome]}</td>
            <td>
              <code>{call}</code>
            </td>
            <td>
              <code>{answer}</code>
              {error && (
                <p className={styles.error}>
                  {words.error} {error}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function Report({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  return (
    <>
      <textarea
        className={styles.report}
        aria-labelledby="report"
        readOnly
        rows={12}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.actions}>
        <button type="button" className="button button-main" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="button" onClick={() => saveFile('connection-test.txt', text, 'text/plain')}>
          {words.download}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
