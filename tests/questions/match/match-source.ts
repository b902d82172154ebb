import { unmarked } from '../../../src/core/plain-text';
import type { QuestionSource, SourceCell } from '../../../src/questions/question-kind';

/** The phases that the tests know of. */
export const context = {
  phases: [
    { id: 'preparation', name: 'Preparation', number: 1 },
    { id: 'containment', name: 'Containment', number: 3 },
    { id: 'post-incident', name: 'Post-incident analysis', number: 6 },
  ],
};

/** A match question as the lines of its table; settings stand on line 2, the table's header on line 4. */
export function matchSource(lines: readonly string[], settings: Readonly<Record<string, string>> = {}): QuestionSource {
  const place = (line: number, column: number) => ({
    file: 'lesson.md',
    line,
    column,
    excerpt: line >= 4 ? (lines[line - 4] ?? '') : '',
  });
  const readRow = (text: string, index: number) => {
    const line = index + 4;
    let column = 2;
    const cells = text
      .split('|')
      .slice(1, -1)
      .map((raw): SourceCell => {
        const start = column + raw.length - raw.trimStart().length;
        column += raw.length + 1;
        const names = raw.split(',').flatMap((part) => {
          const name = part.replaceAll('*', '').trim();
          if (name === '') return [];
          return [{ name, isBold: part.includes('**'), place: place(line, text.indexOf(name, start - 1) + 1) }];
        });
        return { text: unmarked(raw.replaceAll('*', '').trim()), names, place: place(line, start) };
      });
    return { cells, place: place(line, 1) };
  };
  const rows = lines.filter((line) => !line.startsWith('|--')).map((line) => readRow(line, lines.indexOf(line)));
  return {
    title: unmarked('Where does each service help?'),
    stem: 'Where does each service help?',
    place: place(1, 1),
    settings: new Map(Object.entries(settings).map(([name, value]) => [name, { value, place: place(2, 6) }])),
    body: { form: 'table', header: rows[0]?.cells ?? [], rows: rows.slice(1) },
  };
}
