// The body of a Mermaid flowchart: statements to nodes and edges.

import type { Report } from '../markdown/source-text';
import {
  type Arrow,
  type Cursor,
  createCursor,
  nodeId,
  readLabel,
  takeArrow,
  takeAttributes,
  takeShape,
} from './flowchart-text';

export type FlowchartNode = { id: string; label: string };
export type FlowchartEdge = { from: string; to: string; label?: string };

/** What the reader has found so far; `open` holds where each unfinished subgraph starts. */
type Reading = {
  cursor: Cursor;
  report: Report;
  labels: Map<string, string | undefined>;
  groups: Map<string, string>;
  edgeIds: Set<string>;
  edges: FlowchartEdge[];
  open: number[];
};

const header = /(?:flowchart(?:-elk)?|graph)\b[ \t]*(?:(?:TB|TD|BT|RL|LR|[<>^v])[ \t]*(?=;|\n|$))?/y;

/** Reads from the first word of the diagram at `start`; empty lists when that word opens no flowchart. */
export function readGraph(
  text: string,
  start: number,
  report: Report,
): { nodes: FlowchartNode[]; edges: FlowchartEdge[] } {
  const cursor = createCursor(text, start);
  if (!cursor.take(header)) return { nodes: [], edges: [] };
  const reading: Reading = {
    cursor,
    report,
    labels: new Map(),
    groups: new Map(),
    edgeIds: new Set(),
    edges: [],
    open: [],
  };
  if (!cursor.take(/;|\n|$/y))
    refuse(reading, 'This is no direction.', 'Write flowchart TD (down) or flowchart LR (right).');
  while (!cursor.isDone()) if (!cursor.take(/[\s;]+/y)) readStatement(reading);
  for (const at of reading.open)
    report(
      'error',
      'diagram-syntax',
      at,
      'This subgraph has no end.',
      'Put a line with the word end below its last line.',
    );
  const nodes = [...reading.labels].map(([id, label]) => ({ id, label: label ?? reading.groups.get(id) ?? id }));
  return { nodes, edges: reading.edges };
}

function readStatement(reading: Reading): void {
  const { cursor, open, report } = reading;
  const at = cursor.at();
  if (cursor.take(/direction[ \t]+(?:TB|TD|BT|RL|LR)(?=[ \t]*(?:;|\n|$))/y)) return;
  if (cursor.take(/end(?=[ \t]*(?:;|\n|$))/y)) {
    if (open.pop() === undefined)
      report('error', 'diagram-syntax', at, 'This end closes no subgraph.', 'Take the line out.');
    return;
  }
  if (cursor.take(/subgraph(?=[ \t;\n]|$)[ \t]*/y)) {
    open.push(at);
    readGroup(reading);
  } else if (!readChain(reading)) return;
  if (!cursor.take(/[ \t]*(?=;|\n|$)/y))
    refuse(reading, 'This part of the diagram cannot be read.', 'Write one connection a line, such as: alarm --> team');
}

function readGroup({ cursor, groups }: Reading): void {
  const id = cursor.take(/([\p{L}\p{N}_.-]+)[ \t]*(?=\[|;|\n|$)/uy)?.[1];
  const title = id === undefined ? cursor.take(/[^;\n]+/y)?.[0] : cursor.take(/\[("[^"]*"|[^\]\n]*)\]/y)?.[1];
  const label = readLabel(title ?? id ?? '');
  groups.set(id ?? label, label);
}

/** One chain such as `a & b --> c --> d`; false when it is broken and that has been told. */
function readChain(reading: Reading): boolean {
  const { cursor } = reading;
  let from = readNodes(reading);
  while (from) {
    const arrow = takeArrow(cursor);
    if (!arrow) return true;
    cursor.take(/\s+/y);
    const to = readNodes(reading);
    if (to) connect(reading, arrow, from, to);
    from = to;
  }
  return false;
}

function connect(reading: Reading, arrow: Arrow, sources: readonly string[], targets: readonly string[]): void {
  if (arrow.edgeId !== undefined) reading.edgeIds.add(arrow.edgeId);
  if (arrow.isInvisible) return;
  const label = arrow.label !== undefined && { label: arrow.label };
  const pairs = sources.flatMap((from) => targets.map((to) => ({ from, to, ...label })));
  reading.edges.push(...pairs);
  if (arrow.isTwoWay) reading.edges.push(...pairs.map(({ from, to }) => ({ from: to, to: from, ...label })));
}

/** The ids of nodes joined by `&`. */
function readNodes(reading: Reading): string[] | undefined {
  const ids: string[] = [];
  do {
    const id = readNode(reading);
    if (id === undefined) return undefined;
    ids.push(id);
  } while (reading.cursor.take(/\s+&\s+/y));
  return ids;
}

function readNode(reading: Reading): string | undefined {
  const { cursor, labels } = reading;
  const at = cursor.at();
  const id = cursor.take(nodeId)?.[0];
  if (id === undefined) {
    const suggestion = 'Write an id of letters, digits, - or _, then its label, such as: alarm["The alarm"]';
    refuse(reading, 'A node is expected here.', suggestion);
    return undefined;
  }
  const attributes = takeAttributes(cursor);
  if (attributes && reading.edgeIds.has(id)) return id;
  if (attributes?.hasPicture) {
    const suggestion = `Give it a label instead, such as: ${id}["${attributes.label || 'The alarm'}"]`;
    reading.report('error', 'diagram-syntax', at, `The node "${id}" holds a picture, which is not drawn.`, suggestion);
  }
  const shape = attributes ?? takeShape(cursor);
  if (shape && 'close' in shape) {
    const example = `${id}["${shape.text || 'The alarm'}"]`;
    const suggestion = `Put the label in quotes and end it with ${shape.close}, such as: ${example}`;
    reading.report('error', 'diagram-syntax', at, `The label of "${id}" does not end where it should.`, suggestion);
    cursor.take(/.*/y);
    return undefined;
  }
  cursor.take(/:::[\p{L}\p{N}_-]+/uy);
  labels.set(id, shape?.label || labels.get(id));
  return id;
}

/** Tells the problem here and goes on with the next line. */
function refuse({ cursor, report }: Reading, message: string, suggestion: string): void {
  cursor.take(/[ \t]*/y);
  report('error', 'diagram-syntax', cursor.at(), message, suggestion);
  cursor.take(/.*/y);
}
