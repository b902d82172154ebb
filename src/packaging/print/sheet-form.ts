// What a question looks like on paper: boxes, a grid, blanks for letters, or gaps in a text.
import type { RichText } from '../../core/passage';
import { isBlank } from '../../questions/fill/fill-shape';
import { binNumber } from '../../questions/match/match-names';
import type { Kind, QuestionShapes } from '../../questions/question-kinds';
import { paperHtml } from './paper-html';

/** `mark` is the letter or number by which the answer key names the line; `html` is fit for paper, `text` is the same without tags. */
export type MarkedLine = { mark: string; id: string; html: string; text: string };

export type SheetGap = { gap: string; choices?: readonly string[] };

/**
 * `boxes`: `select` options are to be ticked. `grid`: each row gets ticks in its columns, none, one or several; in `isBest`
 * only where it fits best. `letters`: the letters of the lines are to be written in their order. `gaps`: a text to fill in.
 */
export type SheetForm =
  | { form: 'boxes'; select: number; options: readonly MarkedLine[] }
  | { form: 'grid'; isBest: boolean; rows: readonly MarkedLine[]; columns: readonly MarkedLine[] }
  | { form: 'letters'; lines: readonly MarkedLine[] }
  | { form: 'gaps'; pieces: readonly ({ html: string } | SheetGap)[] };

/** A, B … Z, AA, AB … for places from 0. */
export const letterOf = (place: number): string => {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
};

const lettered = (lines: readonly { id: string; text: RichText }[]): MarkedLine[] =>
  lines.map(({ id, text }, place) => ({ mark: letterOf(place), id, html: paperHtml(text.html), text: text.text }));

const forms: { [K in Kind]: (ask: QuestionShapes[K]['ask']) => SheetForm } = {
  choice: ({ options, select }) => ({ form: 'boxes', select, options: lettered(options) }),
  match: ({ items, bins, asksBest }) => ({
    form: 'grid',
    isBest: asksBest,
    rows: lettered(items),
    columns: bins.map((bin) => ({
      mark: `${binNumber(bins, bin)}`,
      id: bin.id,
      html: paperHtml(bin.text.html),
      text: bin.text.text,
    })),
  }),
  order: ({ items }) => ({ form: 'letters', lines: lettered(items) }),
  fill: ({ segments }) => {
    let gaps = 0;
    return {
      form: 'gaps',
      pieces: segments.map((segment) => {
        if (!isBlank(segment)) return { html: paperHtml(segment.text.html) };
        gaps += 1;
        return { gap: `${gaps}`, ...(segment.choices && { choices: segment.choices }) };
      }),
    };
  },
};

/** The question on paper, with its parts in the order of `ask`. */
export const sheetForm = <K extends Kind>(kind: K, ask: QuestionShapes[K]['ask']): SheetForm => forms[kind](ask);
