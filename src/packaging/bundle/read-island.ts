import { fieldsOf, isText, parseJson } from './gather/read-json';

/** What the packager must know of a packed page: the title of its course, and how many questions a lesson asks. */
export type IslandFacts = { course: string; questions: number };

/** Reads the text of the script block `site:page`; what is not there is '' and 0. */
export function readIsland(island: string): IslandFacts {
  const parsed = parseJson(island);
  const { frame, data } = fieldsOf(parsed.ok ? parsed.value : undefined);
  const { courseTitle } = fieldsOf(frame);
  const { questions } = fieldsOf(fieldsOf(data).lesson);
  return { course: isText(courseTitle) ? courseTitle : '', questions: Array.isArray(questions) ? questions.length : 0 };
}
