// A fill question as its reader gets it: from Markdown, by way of the course's own parser.
import { hasErrors, type Problem } from '../../../src/core/problem';
import { readBody } from '../../../src/course/lesson/read-body';
import type { HtmlTools } from '../../../src/course/markdown/markdown-html';
import { parseMarkdown } from '../../../src/course/markdown/parse-markdown';
import { placeAt, readSource, reportInto } from '../../../src/course/markdown/source-text';
import { type FillShape, isBlank } from '../../../src/questions/fill/fill-shape';
import { fillReader } from '../../../src/questions/fill/source/fill-reader';
import type { QuestionSource } from '../../../src/questions/question-kind';
import { words } from '../../../src/words/words';

const html: HtmlTools = {
  words: words.content,
  highlight: () => undefined,
  picture: (href) => href,
  link: (href) => ({ href, isOutside: false }),
  mentions: (text) => [text],
  anchor: () => '',
};

/** The question's title stands on line 1, its settings on line 2, and `markdown` starts on line 4. */
export function fillSource(
  markdown: string,
  settings: Readonly<Record<string, string>> = {},
  title = 'Which?',
): QuestionSource {
  const text = readSource('a.md', `### Fill: ${title}\n<!-- id: q -->\n\n${markdown}`);
  const blocks = parseMarkdown(text).slice(2);
  const read = readBody(blocks, 'paragraph', { source: text, html, report: reportInto([], text) });
  if (!read) throw new Error('There is no paragraph with a blank.');
  return {
    title: { text: title, html: title },
    stem: title,
    place: placeAt(text, 0),
    settings: new Map(Object.entries(settings).map(([name, value]) => [name, { value, place: placeAt(text, 4) }])),
    body: read.body,
  };
}

type Parts = { ask: FillShape['ask']; key: FillShape['key'] };

/** What a reader of the Markdown makes of it: the question, or its errors; and the warnings about it. */
export function readMarkdown(...source: Parameters<typeof fillSource>): { parts?: Parts; problems: Problem[] } {
  const made = fillSource(...source);
  const result = fillReader.read(made, { phases: [] });
  if (!result.ok) return { problems: result.error };
  return { parts: result.value, problems: fillReader.lint(result.value, made) };
}

/** The question of a text without errors. Throws with its problems otherwise. */
export function partsOf(...source: Parameters<typeof fillSource>): Parts {
  const { parts, problems } = readMarkdown(...source);
  if (!parts || hasErrors(problems)) throw new Error(problems.map(({ code }) => code).join(', '));
  return parts;
}

/** Code, line and column of each problem. */
export const problemsOf = (...source: Parameters<typeof fillSource>): string[] =>
  readMarkdown(...source).problems.map(
    ({ code, severity, place }) => `${severity} ${code} ${place?.line}:${place?.column}`,
  );

/** The text with its blanks as `{1}`, and its HTML alike. */
export const shownText = ({ ask }: Parts): string =>
  ask.segments.map((segment) => (isBlank(segment) ? `{${segment.blank.slice(6)}}` : segment.text.text)).join('');
export const shownHtml = ({ ask }: Parts): string =>
  ask.segments.map((segment) => (isBlank(segment) ? `{${segment.blank.slice(6)}}` : segment.text.html)).join('');
