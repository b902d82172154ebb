// Bank files made of parts, for tests of what many questions show together.
import { readFiles, smallCourse } from './small-course';

/** A Quiz; options that start with + are right. */
export const quiz = (id: string, stem: string, options: readonly string[], settings = ''): string =>
  `### Quiz: ${stem}\n<!-- id: ${id}; task: 2.1; level: recall${settings} -->\n\n${options
    .map((option) => `- [${option.startsWith('+') ? 'x' : ' '}] ${option.replace(/^\+/, '')}\n  > It is so.\n`)
    .join('')}\n`;

/** Reads a course with one bank file. */
export const readBank = (questions: string, path = 'bank/one/topic.md') =>
  readFiles([...smallCourse(), { path, text: `# A topic\n\n${questions}` }]);

/** Each problem as `code:line`. */
export const marksOf = (questions: string): string[] =>
  readBank(questions).problems.map(({ code, place }) => `${code}:${place?.line}`);
