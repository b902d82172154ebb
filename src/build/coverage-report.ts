// docs/coverage.md: what the course covers, in words and tables.
import type { Counts, Coverage } from '../course/coverage/coverage';

/** The report as Markdown; the same course gives the same text. */
export function coverageReport(coverage: Coverage): string {
  const { domains, bank } = coverage;
  return [
    '# What the course covers',
    'Made from the content by `npm run coverage`, and checked by `npm test`. It counts the bank; services and sections are looked for in the questions of lessons too.',
    '## Questions of the bank by domain',
    table(
      ['Domain', 'Weight', ...countHeads],
      [
        ...domains.map(({ number, name, weight, counts }) => [
          `${number}. ${name}`,
          `${weight} %`,
          ...countCells(counts),
        ]),
        ['All', '100 %', ...countCells(bank)],
      ],
    ),
    `“Select TWO” is ${percent(bank.several / (bank.single + bank.several))} of the choice questions. ${bank.total - coverage.withoutPassage} questions point to a passage of a lesson.`,
    '## By task',
    table(
      ['Task', ...countHeads],
      domains.flatMap(({ tasks }) => tasks.map(({ id, name, counts }) => [`${id} ${name}`, ...countCells(counts)])),
    ),
    '## Lessons',
    table(
      ['Lesson', 'Domain', 'Words', 'Questions'],
      coverage.lessons.map(({ title, domain, words, questions }) => [
        title,
        domain === undefined ? '' : String(domain),
        String(words),
        String(questions),
      ]),
    ),
    '## Sections without a question',
    list(coverage.unaskedSections.map(({ title, heading }) => `${title}: ${heading}`)),
    '## Questions by service',
    'Names of the exam’s list, each with the number of questions whose stem or right answer names it.',
    list(
      coverage.services.map(
        ({ category, names }) =>
          `**${category}**: ${names.map(({ name, questions }) => `${name} ${questions}`).join(', ')}`,
      ),
    ),
    '### Services never asked',
    list(
      coverage.services
        .flatMap(({ names }) => names.filter(({ questions }) => questions === 0))
        .map(({ name }) => name),
    ),
    '## What learners mix up',
    `${coverage.confused.questions} questions of the bank work on such a pair: one side is named by the right answer, the other by the stem or a wrong option.`,
    list(coverage.confused.pairs.map(({ pair, questions }) => `${pair}: ${questions}`)),
    '## What form gives away',
    guesserLines(coverage).join('\n'),
    '## Read blind',
    readingLines(coverage),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** The scores of the guesser as a short list; the last cue is all of them together. */
export function guesserLines({ guesser: { questions, chance, guesses } }: Pick<Coverage, 'guesser'>): string[] {
  return [
    `A guesser who knows nothing and goes by form answers ${questions} single-answer questions; blind picking gets ${percent(chance)}.`,
    '',
    ...guesses.map(({ cue, score }) => `- ${cue}: ${percent(score)}`),
  ];
}

function readingLines({ readings }: Coverage): string {
  const intro =
    'A second reader answered every choice question from its stem and options alone, with official documentation at hand. Where reader and key differed, or two answers could be defended, the question was mended or dropped.';
  const parts = readings.map(({ on, read, agreed, mended, dropped }) =>
    [
      `**${on}**: ${read} read, ${agreed} answered as the key says, ${mended.length} mended, ${dropped.length} dropped.`,
      ...[
        ...mended.map((note) => ({ ...note, act: 'mended' })),
        ...dropped.map((note) => ({ ...note, act: 'dropped' })),
      ].map(({ id, why, act }) => `- \`${id}\` (${act}): ${why}`),
    ].join('\n'),
  );
  return [intro, ...parts].join('\n\n');
}

const countHeads = ['Questions', 'One answer', 'Two answers', 'Match', 'Order', 'Fill', 'Recall', 'Apply', 'Analyse'];

const countCells = ({ total, single, several, kinds, levels }: Counts): string[] =>
  [total, single, several, kinds.match, kinds.order, kinds.fill, levels.recall, levels.apply, levels.analyse].map(
    String,
  );

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n');

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
