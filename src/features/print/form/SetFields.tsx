import type { PrintPageData } from '../../../course/page-data';
import { openChoice, type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import type { PrintSubject } from '../../../packaging/print/print-choice';
import { printWords } from '../../../words/instructor/print';
import { Select } from './Select';

const words = printWords.form;
const counts = [5, 10, 15, 20, 30, 50];

type SetFieldsProps = {
  data: PrintPageData;
  subject: Extract<PrintSubject, { kind: 'set' }>;
  onChange: (subject: PrintSubject) => void;
};

/** The few choices that most sheets need; everything else is chosen on the practice page. */
export function SetFields({ data, subject, onChange }: SetFieldsProps) {
  const { choice } = subject;
  const plain = [
    { value: 'all', name: words.wholeCourse, choice: openChoice },
    ...data.domains.map(({ number, name }) => ({
      value: `domain-${number}`,
      name: words.domain(number, name),
      choice: { ...openChoice, domains: [number] },
    })),
  ];
  const isPlain = (one: PracticeChoice) => practiceSearch({ ...one, count: choice.count }) === practiceSearch(choice);
  const chosen = plain.find((one) => isPlain(one.choice));
  const change = (next: PracticeChoice) => onChange({ ...subject, choice: next });
  return (
    <>
      <Select
        label={words.from}
        value={chosen?.value ?? 'own'}
        options={chosen ? plain : [{ value: 'own', name: words.ownChoice }, ...plain]}
        onChange={(value) => {
          const next = plain.find((one) => one.value === value);
          if (next) change({ ...next.choice, count: choice.count });
        }}
      />
      {choice.ids.length === 0 && (
        <Select
          label={words.count}
          value={`${choice.count}`}
          options={[...new Set([...counts, choice.count])]
            .sort((one, other) => one - other)
            .map((count) => ({ value: `${count}`, name: `${count}` }))}
          onChange={(count) => change({ ...choice, count: Number(count) })}
        />
      )}
    </>
  );
}
