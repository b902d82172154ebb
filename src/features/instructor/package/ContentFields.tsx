import type { InstructorsPageData } from '../../../course/page-data';
import { packageMakerWords as words } from '../../../words/instructor/package-maker';
import { BoardFields } from '../pick/BoardFields';
import { Choices } from '../pick/Choices';
import { LessonSelect } from '../pick/LessonSelect';
import { isSeed } from '../pick/seed';
import { TextField } from '../pick/TextField';
import { kinds, type PackageChoice } from './package-choice';

type ContentFieldsProps = {
  data: InstructorsPageData;
  choice: PackageChoice;
  onChange: (changed: Partial<PackageChoice>) => void;
};

/** What goes into the package. */
export function ContentFields({ data, choice, onChange }: ContentFieldsProps) {
  const { kind, lesson, length, board, seed } = choice;
  return (
    <>
      <Choices
        legend={words.content}
        options={kinds.map((value) => ({ value, label: words.contents[value] }))}
        chosen={kind}
        onChoose={(value) => onChange({ kind: value })}
      />
      {kind === 'lesson' && (
        <LessonSelect modules={data.modules} lesson={lesson} onPick={(picked) => onChange({ lesson: picked })} />
      )}
      {kind === 'paper' && (
        <Choices
          legend={words.items}
          options={data.lengths.map((value) => ({ value: `${value}`, label: `${value}` }))}
          chosen={`${length}`}
          onChoose={(value) => onChange({ length: Number(value) })}
        />
      )}
      {kind === 'board' && (
        <BoardFields phases={data.phases} choice={board} onChoose={(next) => onChange({ board: next })} />
      )}
      {kind !== 'lesson' && (
        <TextField
          label={words.seed}
          note={words.seedNote}
          problem={isSeed(seed) ? undefined : words.badSeed}
          value={seed}
          onValue={(value) => onChange({ seed: value.trim() })}
        />
      )}
    </>
  );
}
