// Reads a text off the drawing line by line, with places that stay centred in any face.
import type { Label, PictureClass } from '../picture';
import { round } from './simpler-path';

/** From the middle of a line down to its baseline, at the 16 px in which labels are shown. */
const middleToBaseline = 5.6;

/** Mermaid hangs the labels of nodes this much too low. */
const nodeSag = 2;

/** The lines of a text relative to where `within` stands; absent when it says nothing. */
export function traceLabel(text: SVGTextElement, within: SVGGraphicsElement, kind: PictureClass): Label | undefined {
  const matrix = within
    .getScreenCTM()
    ?.inverse()
    .multiply(text.getScreenCTM() ?? undefined);
  const lines = [...text.querySelectorAll<SVGTSpanElement>(':scope > tspan')];
  const isNode = text.closest('.node') !== null;
  const rows = (lines.length > 0 ? lines : [text]).flatMap((line) => {
    const words = line.textContent.replace(/\s+/g, ' ').trim();
    if (words === '' || !matrix) return [];
    const { x, y } = middleOf(line).matrixTransform(matrix);
    // In state diagrams it also leaves them at the left; they belong in the middle of their box.
    const isAtLeft = isNode && getComputedStyle(line).textAnchor === 'start';
    return [{ text: words, x: isAtLeft ? 0 : round(x), y: round(y + middleToBaseline - (isNode ? nodeSag : 0)) }];
  });
  return rows.length > 0 ? { part: 'label', classes: [kind], rows } : undefined;
}

function middleOf(line: SVGTextContentElement): DOMPoint {
  const start = line.getStartPositionOfChar(0).x;
  const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1).x;
  const { y, height } = line.getExtentOfChar(0);
  return new DOMPoint((start + end) / 2, y + height / 2);
}
