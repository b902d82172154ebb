// The geometry of a drill's picture: scenes as boxes from top to bottom, choices as lines between them.
import type { DrillMap } from '../../../study/drill';
import { type DrillEdge, edgesOf } from '../../../study/drill-paths';
import { type DrillCell, layOutDrill } from '../../../study/drill-picture';

/** The upper left corner of a scene's box. */
export type PictureBox = { id: string; x: number; y: number };

/** `line` and `head` are SVG paths: the way and the tip of its arrow. */
export type PictureWay = DrillEdge & { line: string; head: string };

export type PathPicture = {
  width: number;
  height: number;
  boxes: readonly PictureBox[];
  ways: readonly PictureWay[];
};

export const boxSize = { width: 180, height: 78 };
const gap = { x: 30, y: 58 };
const margin = 8;
const tip = 9;
const laneWidth = 14;

/** Each rank of scenes is a row; a row that is not full stands in the middle. Ways far back up have lanes on the right. */
export function drawPaths(map: DrillMap): PathPicture {
  const cells = layOutDrill(map);
  const ranks = new Map<number, number>();
  for (const { column } of cells.values()) ranks.set(column, (ranks.get(column) ?? 0) + 1);
  const widest = Math.max(1, ...ranks.values());
  const step = { x: boxSize.width + gap.x, y: boxSize.height + gap.y };
  const place = ({ column, row }: DrillCell) => {
    const missing = widest - (ranks.get(column) ?? widest);
    return { x: margin + (row + missing / 2) * step.x, y: margin + column * step.y };
  };
  const boxes = Array.from(cells, ([id, cell]) => ({ id, ...place(cell) }));
  const edges = edgesOf(map);
  const far = edges.filter(({ from, to }) => (cells.get(from)?.column ?? 0) > (cells.get(to)?.column ?? 0) + 1);
  const right = margin + widest * step.x - gap.x;
  return {
    width: right + margin + far.length * laneWidth,
    height: 2 * margin + Math.max(1, ranks.size) * step.y - gap.y,
    boxes,
    ways: drawWays(edges, cells, new Map(boxes.map((box) => [box.id, box])), (edge) => {
      const lane = far.indexOf(edge);
      return lane < 0 ? undefined : { lane, x: right + (lane + 1) * laneWidth };
    }),
  };
}

type Lane = { lane: number; x: number };

function drawWays(
  edges: readonly DrillEdge[],
  cells: ReadonlyMap<string, DrillCell>,
  boxes: ReadonlyMap<string, PictureBox>,
  laneOf: (edge: DrillEdge) => Lane | undefined,
): PictureWay[] {
  const cellOf = (id: string) => cells.get(id) ?? { column: 0, row: 0 };
  const goesDown = ({ from, to }: DrillEdge) => cellOf(to).column === cellOf(from).column + 1;
  const down = edges.filter(goesDown);
  /** How far along a side the line leaves or enters, so that several stand beside each other. */
  const port = (edge: DrillEdge, side: 'from' | 'to', other: 'from' | 'to'): number => {
    const beside = down
      .filter((one) => one[side] === edge[side])
      .sort((one, next) => cellOf(one[other]).row - cellOf(next[other]).row);
    return ((beside.indexOf(edge) + 1) / (beside.length + 1)) * boxSize.width;
  };
  const shapeOf = (edge: DrillEdge, from: PictureBox, to: PictureBox) => {
    if (goesDown(edge))
      return downward(from.x + port(edge, 'from', 'to'), from.y, to.x + port(edge, 'to', 'from'), to.y);
    const lane = laneOf(edge);
    if (lane) return detour(from, to, lane);
    if (to.y < from.y) return upward(from, to);
    return Math.abs(cellOf(edge.from).row - cellOf(edge.to).row) === 1 ? sideways(from, to) : around(from, to);
  };
  return edges.flatMap((edge) => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    return from && to ? [{ ...edge, ...shapeOf(edge, from, to) }] : [];
  });
}

function downward(startX: number, top: number, endX: number, endY: number) {
  const startY = top + boxSize.height;
  const bend = (endY - startY) * 0.55;
  return {
    line: `M${startX} ${startY}C${startX} ${startY + bend} ${endX} ${endY - bend} ${endX} ${endY - tip}`,
    head: pointDown(endX, endY),
  };
}

/** To the right above the middle, to the left below it, so that both have room. */
function sideways(from: PictureBox, to: PictureBox) {
  const isRight = to.x > from.x;
  const y = from.y + boxSize.height / 2 + (isRight ? -12 : 12);
  const start = isRight ? from.x + boxSize.width : from.x;
  const end = isRight ? to.x : to.x + boxSize.width;
  const inner = end + (isRight ? -tip : tip);
  return { line: `M${start} ${y}H${inner}`, head: `M${end} ${y}L${inner} ${y - 6}V${y + 6}Z` };
}

/** Back up to the row above. */
function upward(from: PictureBox, to: PictureBox) {
  const start = from.x + boxSize.width * 0.85;
  const end = to.x + boxSize.width * 0.85;
  const foot = to.y + boxSize.height;
  const bend = (from.y - foot) * 0.55;
  return {
    line: `M${start} ${from.y}C${start} ${from.y - bend} ${end} ${foot + bend} ${end} ${foot + tip}`,
    head: pointUp(end, foot),
  };
}

/** Further up: between the rows to a lane beside all boxes, and back in below the row of the end. */
function detour(from: PictureBox, to: PictureBox, { lane, x }: Lane) {
  const start = from.x + boxSize.width - 14 - (lane % 4) * 12;
  const end = to.x + boxSize.width - 14 - (lane % 4) * 12;
  const foot = to.y + boxSize.height;
  const leave = from.y - gap.y * 0.4 - (lane % 4) * 4;
  const enter = foot + gap.y * 0.4 + (lane % 4) * 4;
  const turn = 8;
  return {
    line:
      `M${start} ${from.y}V${leave + turn}Q${start} ${leave} ${start + turn} ${leave}H${x - turn}` +
      `Q${x} ${leave} ${x} ${leave - turn}V${enter + turn}Q${x} ${enter} ${x - turn} ${enter}H${end + turn}` +
      `Q${end} ${enter} ${end} ${enter - turn}V${foot + tip}`,
    head: pointUp(end, foot),
  };
}

/** Past other boxes of the row, or back to itself: over the top. */
function around(from: PictureBox, to: PictureBox) {
  const start = from.x + boxSize.width * 0.85;
  const end = to.x + boxSize.width * (from === to ? 0.55 : 0.7);
  const over = Math.max(0, from.y - gap.y * 0.8);
  return {
    line: `M${start} ${from.y}C${start} ${over} ${end} ${over} ${end} ${to.y - tip}`,
    head: pointDown(end, to.y),
  };
}

const pointUp = (x: number, y: number): string => `M${x} ${y}L${x - 6} ${y + tip}H${x + 6}Z`;

const pointDown = (x: number, y: number): string => `M${x} ${y}L${x - 6} ${y - tip}H${x + 6}Z`;

/** A text in lines of about `width` signs, `most` of them; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  const cut = lines.slice(0, most).map((line) => (line.length > width + 3 ? `${line.slice(0, width)}…` : line));
  return lines.length > most ? cut.with(-1, `${cut.at(-1)}…`) : cut;
}
