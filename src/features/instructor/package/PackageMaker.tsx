import { useState } from 'preact/hooks';
import type { InstructorsPageData } from '../../../course/page-data';
import { packageFormats } from '../../../packaging/package-config';
import { packageMakerWords as words } from '../../../words/instructor/package-maker';
import { isLocal } from '../is-local';
import { Choices } from '../pick/Choices';
import { firstLesson } from '../pick/LessonSelect';
import { Step } from '../Step';
import steps from '../Step.module.css';
import { ContentFields } from './ContentFields';
import { MakingLine } from './MakingLine';
import styles from './PackageMaker.module.css';
import { openPackageChoice, orderOf, type PackageChoice } from './package-choice';
import { RuleFields } from './RuleFields';
import { StoreFields } from './StoreFields';
import { usePackage } from './use-package';

/** From a part of the course to a file for a learning system. `site` is the full address of the site's root, once it is known. */
export function PackageMaker({ data, site }: { data: InstructorsPageData; site: string | undefined }) {
  const [choice, setChoice] = useState<PackageChoice>(() => ({
    ...openPackageChoice,
    lesson: firstLesson(data.modules),
    length: data.lengths[0] ?? 0,
  }));
  const { making, make, forget } = usePackage(site);
  const change = (changed: Partial<PackageChoice>) => {
    setChoice((before) => ({ ...before, ...changed }));
    forget();
  };
  const problems = making.state === 'failed' ? making.problems : [];
  const isMaking = making.state === 'making';
  return (
    <form
      className={steps.steps}
      onSubmit={(event) => {
        event.preventDefault();
        // An address on this very computer would lead learners nowhere.
        if (!isMaking) void make(orderOf(choice, site === undefined || isLocal(site) ? undefined : site));
      }}
    >
      <Step number={1} title={words.choose}>
        <ContentFields data={data} choice={choice} onChange={change} />
      </Step>
      <Step number={2} title={words.rule}>
        <RuleFields choice={choice} onChange={change} />
      </Step>
      <Step number={3} title={words.format} isWide>
        <Choices
          legend={words.formatLegend}
          options={packageFormats.map((value) => ({
            value,
            label: words.formats[value].name,
            note: words.formats[value].when,
          }))}
          chosen={choice.format}
          onChoose={(format) => change({ format })}
        />
        {choice.format === 'xapi' && <StoreFields choice={choice} problems={problems} onChange={change} />}
      </Step>
      <Step number={4} title={words.makeTitle} isWide>
        <div className={styles.make}>
          <button type="submit" className="button button-main" aria-disabled={isMaking || site === undefined}>
            {words.make}
          </button>
          <MakingLine making={making} />
          {choice.format !== 'html' && <p className={styles.hint}>{words.selfTest}</p>}
        </div>
      </Step>
    </form>
  );
}
