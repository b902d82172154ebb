// What can be wrong with the brackets of a paragraph, before anyone looks at what stands between them.
import type { Place, Problem } from '../../../core/problem';

const inWords: Readonly<Record<string, string>> = {
  strong: 'bold text',
  em: 'italic text',
  del: 'struck-out text',
  a: 'a link',
  code: 'code',
  img: 'a picture',
};

const nameOf = (tag: string): string => inWords[tag] ?? 'markup';

export const unclosed = (place: Place): Problem => ({
  severity: 'error',
  code: 'fill-unclosed',
  place,
  message: 'This blank is not closed.',
  suggestion: 'Write ]] after its last answer.',
});

export const markupInBlank = (tag: string, place: Place): Problem => ({
  severity: 'error',
  code: 'fill-markup',
  place,
  message: `This blank holds ${nameOf(tag)}, but an answer is plain text.`,
  suggestion: 'Take the marks out, or write signs that Markdown would read as code: [[`*.example.com`]]',
});

export const blankInMarkup = (tag: string, place: Place): Problem => ({
  severity: 'error',
  code: 'fill-in-markup',
  place,
  message: `A blank cannot stand inside ${nameOf(tag)}.`,
  suggestion:
    tag === 'a'
      ? 'Put it before or after the link.'
      : 'Close the marks before the blank and open them again after it: **so** [[answer]] **then**',
});

export const strayClose = (place: Place): Problem => ({
  severity: 'warning',
  code: 'fill-stray-close',
  place,
  message: 'A ]] of this paragraph closes no blank.',
  suggestion: 'Write [[ before the answer.',
});

export const lostOpening = (place: Place): Problem => ({
  severity: 'error',
  code: 'fill-lost',
  place,
  message: 'A [[ of this paragraph is read as part of a link or a picture.',
  suggestion: 'Leave a space between ]] and (, and keep [[ out of addresses.',
});
