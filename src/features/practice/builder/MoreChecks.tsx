import type { PracticePageData } from '../../../course/page-data';
import { levels, type PracticeChoice, practiceSources } from '../../../course/practice/practice-choice';
import { kindNames } from '../../../questions/question-kinds';
import { practiceWords } from '../../../words/practice';
import { words as site } from '../../../words/words';
import { Checks, Radios } from './Checks';
import { Fold } from './Fold';

const words = practiceWords.build;

type MoreChecksProps = {
  data: PracticePageData;
  choice: PracticeChoice;
  onChange: (changed: Partial<PracticeChoice>) => void;
};

/** The wishes that are rarer. */
export function MoreChecks({ data, choice, onChange }: MoreChecksProps) {
  const { phases, kinds, levels: chosenLevels, modules, source } = choice;
  const lists = [phases, kinds, chosenLevels, modules].reduce((sum, { length }) => sum + length, 0);
  return (
    <Fold title={words.more} chosen={lists + (source === 'any' ? 0 : 1)}>
      <Checks
        legend={words.phases}
        options={data.catalogue.phases.map(({ id, number, name }) => ({
          value: id,
          label: `${number}. ${name}`,
          phase: number,
        }))}
        chosen={phases}
        onChange={(chosen) => onChange({ phases: chosen })}
      />
      <Checks
        legend={words.kinds}
        options={kindNames.map((value) => ({ value, label: site.questions.kind[value] }))}
        chosen={kinds}
        onChange={(chosen) => onChange({ kinds: chosen })}
      />
      <Checks
        legend={words.levels}
        options={levels.map((value) => ({ value, label: words.level[value] }))}
        chosen={chosenLevels}
        onChange={(chosen) => onChange({ levels: chosen })}
      />
      <Checks
        legend={words.modules}
        options={data.modules.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={modules}
        onChange={(chosen) => onChange({ modules: chosen })}
      />
      <Radios
        legend={words.sources}
        options={practiceSources.map((value) => ({ value, label: words.source[value] }))}
        chosen={source}
        onChange={(chosen) => onChange({ source: chosen })}
      />
    </Fold>
  );
}
