import type { PracticePageData } from '../../../course/page-data';
import type { PracticeChoice } from '../../../course/practice/practice-choice';
import { practiceWords } from '../../../words/practice';
import { Checks } from './Checks';
import { Fold } from './Fold';

const words = practiceWords.build;

type TopicChecksProps = {
  domains: PracticePageData['domains'];
  choice: PracticeChoice;
  onChange: (changed: Partial<PracticeChoice>) => void;
};

/** The domains of the exam, and under them their tasks; a ticked domain holds all of its own. */
export function TopicChecks({ domains, choice, onChange }: TopicChecksProps) {
  const label = (number: number, name: string) => `${number}. ${name}`;
  return (
    <>
      <Checks
        legend={words.domains}
        options={domains.map(({ number, name }) => ({ value: number, label: label(number, name) }))}
        chosen={choice.domains}
        onChange={(chosen) => onChange({ domains: chosen })}
      />
      <Fold title={words.tasks} chosen={choice.tasks.length}>
        {domains.map(({ number, name, tasks }) => {
          const isOwn = (id: string) => tasks.some((task) => task.id === id);
          return (
            <Checks
              key={number}
              legend={label(number, name)}
              options={tasks.map((task) => ({ value: task.id, label: `${task.id} ${task.name}` }))}
              chosen={choice.tasks.filter(isOwn)}
              isWhole={choice.domains.includes(number)}
              onChange={(chosen) => onChange({ tasks: [...choice.tasks.filter((id) => !isOwn(id)), ...chosen] })}
            />
          );
        })}
      </Fold>
    </>
  );
}
