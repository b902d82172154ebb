import { boardCounts } from '../../../course/catalog/board-choice';
import type { PrintPageData } from '../../../course/page-data';
import { lessonParts, type PrintChoice } from '../../../packaging/print/print-choice';
import { printWords } from '../../../words/instructor/print';
import { Select } from './Select';
import { SetFields } from './SetFields';

const words = printWords.form;

type SubjectFieldsProps = {
  data: PrintPageData;
  choice: PrintChoice;
  onChange: (changed: Partial<PrintChoice>) => void;
};

/** What can be chosen of a lesson, a set, a board or a paper. */
export function SubjectFields({ data, choice, onChange }: SubjectFieldsProps) {
  const { subject } = choice;
  switch (subject.kind) {
    case 'lesson':
      return (
        <>
          <Select
            label={words.lesson}
            value={subject.id}
            options={data.modules.map(({ title, lessons }) => ({
              group: title,
              options: lessons.map((lesson) => ({ value: lesson.id, name: lesson.title })),
            }))}
            onChange={(id) => onChange({ subject: { ...subject, id } })}
          />
          <Select
            label={words.parts}
            value={choice.with}
            options={lessonParts.map((value) => ({ value, name: words.with[value] }))}
            onChange={(parts) => onChange({ with: parts })}
          />
        </>
      );
    case 'set':
      return <SetFields data={data} subject={subject} onChange={(next) => onChange({ subject: next })} />;
    case 'board':
      return (
        <>
          <Select
            label={words.services}
            value={`${subject.choice.count}`}
            options={numbers(boardCounts.least, boardCounts.most)}
            onChange={(count) =>
              onChange({ subject: { ...subject, choice: { ...subject.choice, count: Number(count) } } })
            }
          />
          <Select
            label={words.pairs}
            value={subject.choice.mode}
            options={(['all', 'best'] as const).map((value) => ({ value, name: words.pairModes[value] }))}
            onChange={(mode) => onChange({ subject: { ...subject, choice: { ...subject.choice, mode } } })}
          />
        </>
      );
    case 'paper':
      return (
        <Select
          label={words.items}
          value={`${subject.length}`}
          options={[...new Set([data.lengths.most, data.lengths.shorter ?? data.lengths.most, subject.length])].map(
            (length) => ({ value: `${length}`, name: `${length}` }),
          )}
          onChange={(length) => onChange({ subject: { ...subject, length: Number(length) } })}
        />
      );
  }
}

const numbers = (least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, place) => ({ value: `${least + place}`, name: `${least + place}` }));
