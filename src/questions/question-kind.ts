// The contract that every kind of question fills in, in two halves: reading, and asking with grading.
import type { Grade, Graded } from '../core/grade';
import type { RichText } from '../core/passage';
import type { Place, Problem } from '../core/problem';
import type { Random } from '../core/random';
import type { Result } from '../core/result';

/** `ask` is what the learner sees, `key` what is right and why, `response` what the learner did. */
export type QuestionShape = { ask: unknown; key: unknown; response: unknown };

export type SourceItem = { text: RichText; ticked: boolean; reason?: RichText; place: Place };

/** A table cell; `names` is its text split at commas, each with its own place and whether it was in bold. */
export type SourceCell = {
  text: RichText;
  names: readonly { name: string; isBold: boolean; place: Place }[];
  place: Place;
};

/** The part of a question that carries its answer, in the form the author chose. */
export type QuestionBody =
  | { form: 'task-list'; items: readonly SourceItem[] }
  | { form: 'numbered-list'; items: readonly SourceItem[] }
  | { form: 'table'; header: readonly SourceCell[]; rows: readonly { cells: readonly SourceCell[]; place: Place }[] }
  | { form: 'paragraph'; text: RichText; markdown: string; place: Place };

/** A question as it stands in Markdown, before its kind has made sense of it. `settings` are the `key: value` pairs of its comment. */
export type QuestionSource = {
  title: RichText;
  /** Title and the paragraphs before the answer, as plain text. */
  stem: string;
  place: Place;
  settings: ReadonlyMap<string, { value: string; place: Place }>;
  body: QuestionBody;
};

/** What a reader may know of the course around the question. */
export type ReadContext = { phases: readonly { id: string; name: string; number: number }[] };

/** How a kind comes out of Markdown: the half of a kind that a build needs and a browser does not. */
export type QuestionReader<S extends QuestionShape> = {
  /** The heading word that opens a question of this kind. */
  opensWith: string;
  /** The form its answer must take, and that form in an author's words. */
  form: QuestionBody['form'];
  formInWords: string;
  /** Makes ask and key from Markdown, or lists every problem that stands in the way. */
  read(source: QuestionSource, context: ReadContext): Result<{ ask: S['ask']; key: S['key'] }, Problem[]>;
  /** Warnings about an item that can be read but is doubtful or gives itself away. */
  lint(parts: { ask: S['ask']; key: S['key'] }, source: QuestionSource): Problem[];
  /** What the right answer speaks of, as plain texts: by these a question is found under a service or a phase. */
  subjects(parts: { ask: S['ask']; key: S['key'] }): readonly string[];
};

/** How a kind is asked and graded. */
export type QuestionKind<S extends QuestionShape> = {
  /** The ask in the order in which this attempt shows it. */
  arrange(ask: S['ask'], random: Random): S['ask'];
  blank(ask: S['ask']): S['response'];
  /** A stored or received response, if it fits this ask; ids that are gone are left out. */
  readResponse(value: unknown, ask: S['ask']): S['response'] | undefined;
  grade(ask: S['ask'], key: S['key'], response: S['response']): Grade;
  /** What was right, of how many, in the unit in which a person would count it: options, placements, blanks. */
  credit(grade: Graded): { right: number; of: number };
  modelAnswer(ask: S['ask'], key: S['key']): S['response'];
  /** The response with which the next try starts: what was right may stay. */
  retry(ask: S['ask'], key: S['key'], response: S['response']): S['response'];
  /** The question or an answer to it as plain lines, for print and for speech. */
  describe(ask: S['ask'], response: S['response']): string[];
};

/** A question of a kind with a right and a wrong response, on which the contract is tested. */
export type QuestionExample<S extends QuestionShape> = {
  ask: S['ask'];
  key: S['key'];
  right: S['response'];
  wrong: S['response'];
};
