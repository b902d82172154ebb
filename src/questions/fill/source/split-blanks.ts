// A paragraph cut at its blanks, so that the markup around them stays whole.
import type { RichText } from '../../../core/passage';
import type { Place, Problem } from '../../../core/problem';
import type { QuestionBody } from '../../question-kind';
import { findOpenings, type Opening, openingPattern } from './find-openings';
import { type HtmlPiece, htmlPieces, textOf } from './html-pieces';
import { blankInMarkup, lostOpening, markupInBlank, strayClose, unclosed } from './split-problems';

export type Paragraph = Extract<QuestionBody, { form: 'paragraph' }>;

/** `isLiteral` = written as code, where no sign parts one answer from the next. */
export type Chunk = { text: string; isLiteral: boolean };

export type SplitPart = { text: RichText } | { written: readonly Chunk[]; place: Place };

type Tag = Extract<HtmlPiece, { piece: 'tag' }>;

/** `markup` is the first tag inside that is no code and no line break. */
type OpenBlank = { written: Chunk[]; place: Place; isInCode: boolean; markup?: string };

/** The text and the blanks in their order. Errors: fill-unclosed, fill-in-markup, fill-markup, fill-lost; the warning fill-stray-close. */
export function splitBlanks(paragraph: Paragraph): { parts: SplitPart[]; problems: Problem[] } {
  const parts: SplitPart[] = [];
  const problems: Problem[] = [];
  const pieces = htmlPieces(paragraph.text.html);
  const nextOpening = openingsOf(paragraph, pieces, problems);
  let text: RichText = { html: '', text: '' };
  let blank: OpenBlank | undefined;
  const around: string[] = [];
  // Brackets that were left as text; each takes the next pair that closes.
  let leftOpen = 0;

  const endText = () => {
    if (text.html !== '') parts.push({ text: { html: text.html, text: text.text.replace(/\s+/g, ' ') } });
    text = { html: '', text: '' };
  };
  const add = (html: string, plain = textOf(html)) => {
    if (blank) blank.written.push({ text: plain, isLiteral: blank.isInCode });
    else text = { html: text.html + html, text: text.text + plain };
  };
  const giveUp = ({ place, markup }: OpenBlank) =>
    problems.push(markup === undefined ? unclosed(place) : markupInBlank(markup, place));

  /** Whether a blank opens here; otherwise the brackets are text. */
  const open = ({ isEscaped, place }: Opening): boolean => {
    if (blank?.isInCode) return false;
    const inner = around.at(-1);
    if (inner !== undefined && !isEscaped) problems.push(blankInMarkup(inner, place));
    if (isEscaped || inner !== undefined) {
      leftOpen += 1;
      return false;
    }
    if (blank) giveUp(blank);
    endText();
    blank = { written: [], place, isInCode: false };
    leftOpen = 0;
    return true;
  };
  /** Whether a blank ends here; otherwise the brackets are text. */
  const close = (): boolean => {
    if (blank?.isInCode) return false;
    if (leftOpen > 0) leftOpen -= 1;
    else if (blank) {
      if (blank.markup === undefined) parts.push({ written: blank.written, place: blank.place });
      else giveUp(blank);
      blank = undefined;
      return true;
    } else if (around.length === 0) problems.push(strayClose(paragraph.place));
    return false;
  };
  const readTag = ({ name, is, html, alt }: Tag) => {
    if (!blank) {
      add(html, name === 'br' ? ' ' : alt);
      if (is === 'open') around.push(name);
      if (is === 'close') around.pop();
    } else if (name === 'code') blank.isInCode = is === 'open';
    else if (name === 'br') add(html, ' ');
    else blank.markup ??= name;
  };
  const readText = (html: string) => {
    let cursor = 0;
    for (const { 0: brackets, index } of html.matchAll(/\[\[(?!\[)|\]\]/g)) {
      add(html.slice(cursor, index));
      cursor = index;
      if (brackets === '[[' ? open(nextOpening()) : close()) cursor += brackets.length;
    }
    add(html.slice(cursor));
  };

  for (const piece of pieces) {
    if (piece.piece === 'tag') readTag(piece);
    else readText(piece.html);
  }
  if (blank) giveUp(blank);
  endText();
  return { parts, problems };
}

/** The openings as the HTML has them, one at a time; without their own places where Markdown and HTML differ in their number. */
function openingsOf({ markdown, place }: Paragraph, pieces: readonly HtmlPiece[], problems: Problem[]): () => Opening {
  const written = findOpenings(markdown, place);
  const shown = pieces.flatMap((piece) => (piece.piece === 'text' ? [...piece.html.matchAll(openingPattern)] : []));
  if (shown.length < written.length) problems.push(lostOpening(place));
  const openings = (shown.length === written.length ? written : []).values();
  return () => openings.next().value ?? { isEscaped: false, place };
}
