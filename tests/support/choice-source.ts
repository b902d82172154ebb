// A choice as its reader gets it, without a course around it.
import type { QuestionSource, SourceItem } from '../../src/questions/question-kind';

const rich = (text: string) => ({ text, html: text });
const placeOf = (line: number, excerpt: string) => ({ file: 'a.md', line, column: 1, excerpt });

/** `markdown` has a line `- [ ] text` for each option; ` > ` parts an option from its reason. */
export function choiceSource(
  markdown: string,
  settings: Readonly<Record<string, string>> = {},
  title = 'Which?',
): QuestionSource {
  const items = markdown.split('\n').map((line, index): SourceItem => {
    const [option = '', reason] = line.slice('- [ ] '.length).split(' > ');
    return {
      text: rich(option),
      ticked: line.startsWith('- [x]'),
      place: placeOf(index + 2, line),
      ...(reason && { reason: rich(reason) }),
    };
  });
  return {
    title: rich(title),
    stem: title,
    place: placeOf(1, `### Quiz: ${title}`),
    settings: new Map(
      Object.entries(settings).map(([name, value]) => [name, { value, place: placeOf(1, `${name}: ${value}`) }]),
    ),
    body: { form: 'task-list', items },
  };
}
