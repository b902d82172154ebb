// What a state gives up, bit by bit, where a learning system has little room.
import type { Question } from '../../questions/question-kinds';
import type { PackageSnapshot } from './snapshot';

type Burden = { length: number; drop: (snapshot: PackageSnapshot) => PackageSnapshot };

const lengthOf = (value: unknown): number => JSON.stringify(value).length;
const longestFirst = (burdens: readonly Burden[]) => burdens.toSorted((one, other) => other.length - one.length);

const notesOf = ({ marks }: PackageSnapshot): Burden[] =>
  marks
    .filter(({ note }) => note !== '')
    .map(({ questionId, note }) => ({
      length: note.length,
      drop: (snapshot) => ({
        ...snapshot,
        marks: snapshot.marks.map((mark) => (mark.questionId === questionId ? { ...mark, note: '' } : mark)),
      }),
    }));

/** A sitting without its answer waits to be answered again; its last points stay. */
function typedAnswersOf({ sittings, session }: PackageSnapshot, typed: ReadonlySet<string>): Burden[] {
  const sat = sittings
    .filter(({ questionId }) => typed.has(questionId))
    .map(
      ({ questionId, response }): Burden => ({
        length: lengthOf(response),
        drop: (snapshot) => ({
          ...snapshot,
          sittings: snapshot.sittings.map((sitting) =>
            sitting.questionId === questionId ? { ...sitting, phase: 'answering', response: {} } : sitting,
          ),
        }),
      }),
    );
  const inPaper = (session?.items ?? []).flatMap(({ response }, index): Burden[] => {
    if (response === undefined || !typed.has(session?.paper.items[index]?.questionId ?? '')) return [];
    return [{ length: lengthOf(response), drop: (snapshot) => withoutResponse(snapshot, index) }];
  });
  return [...sat, ...inPaper];
}

function withoutResponse(snapshot: PackageSnapshot, index: number): PackageSnapshot {
  const { session } = snapshot;
  const record = session?.items[index];
  if (!session || !record) return snapshot;
  const { response: _, ...rest } = record;
  return { ...snapshot, session: { ...session, items: session.items.with(index, rest) } };
}

/** The snapshot itself, then ever lighter ones. A question whose answer is typed is one with gaps. */
export function* lighterSnapshots(
  snapshot: PackageSnapshot,
  questions: readonly Question[],
): Generator<PackageSnapshot> {
  const typed = new Set(questions.filter(({ kind }) => kind === 'fill').map(({ id }) => id));
  let lighter = snapshot;
  yield lighter;
  for (const { drop } of [...longestFirst(notesOf(snapshot)), ...longestFirst(typedAnswersOf(snapshot, typed))]) {
    lighter = drop(lighter);
    yield lighter;
  }
}
