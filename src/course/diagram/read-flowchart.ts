// From the text of a Mermaid diagram to what it says, for its text equivalent, its links and its lint.
import type { DiagramStep } from '../../core/passage';
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { type Report, readSource, reportInto } from '../markdown/source-text';
import { type FlowchartEdge, type FlowchartNode, readGraph } from './flowchart-graph';

/** `title` and `description` are its accTitle and accDescr; nodes stand in order of first appearance. */
export type Flowchart = {
  title: string;
  description: string;
  nodes: readonly FlowchartNode[];
  edges: readonly FlowchartEdge[];
};

const comments = /^[ \t]*%%.*|(?<![\s\S])---\n[\s\S]*?\n---(?=\n)/gm;
const accessibleText = /^[ \t]*acc(?:Title[ \t]*:.*|Descr[ \t]*(?::.*|\{[^}]*\}?))/gm;
const styling = /^[ \t]*(?:classDef|class|style|linkStyle|click)[ \t].*/gm;

/**
 * Reads the text of a mermaid fence. A diagram of another type has no nodes and no edges; its body is not looked at.
 * Problems stand at lines and columns inside that text: diagram-title, diagram-description, diagram-empty, diagram-syntax.
 */
export function readFlowchart(text: string): Result<Flowchart, Problem[]> {
  const source = readSource('', text);
  const problems: Problem[] = [];
  const report = reportInto(problems, source);
  const written = blank(source.text, comments);
  const body = blank(blank(written, accessibleText), styling);
  const start = body.search(/\S/);
  if (start < 0) {
    report('error', 'diagram-empty', 0, 'This diagram is empty.', 'Start with a line such as: flowchart TD');
    return fail(problems);
  }
  const title = readTitle(written, start, report);
  const description = readDescription(written, start, report);
  const graph = readGraph(body, start, report);
  return problems.length > 0 ? fail(problems) : ok({ title, description, ...graph });
}

/** Spaces in place of whatever matches, so that offsets stay true. */
const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));

function readTitle(text: string, start: number, report: Report): string {
  const title = /^[ \t]*accTitle[ \t]*:(.*)/m.exec(text)?.[1]?.trim() ?? '';
  const suggestion = 'Add a line such as: accTitle: How an alarm reaches the team';
  if (title === '') report('error', 'diagram-title', start, 'This diagram has no title.', suggestion);
  return title;
}

function readDescription(text: string, start: number, report: Report): string {
  const match = /^[ \t]*accDescr[ \t]*(?::(.*)|\{([^}]*)(\}?))/m.exec(text);
  const description = (match?.[1] ?? match?.[2] ?? '').replace(/\s+/g, ' ').trim();
  if (match?.[3] === '') {
    const suggestion = 'Put } on a line after the description.';
    report('error', 'diagram-syntax', match.index, 'This description has no closing "}".', suggestion);
  }
  if (description === '') {
    const suggestion = 'Add a line that says what it shows, such as: accDescr: An alarm goes to the team.';
    report('error', 'diagram-description', start, 'This diagram has no description in words.', suggestion);
  }
  return description;
}

/** The text equivalent: every node with what its arrows lead to; `anchor` where the node's id is the id of a heading. */
export function diagramSteps(graph: Pick<Flowchart, 'nodes' | 'edges'>, anchors: ReadonlySet<string>): DiagramStep[] {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  return graph.nodes.map(({ id, label }) => ({
    label,
    ...(anchors.has(id) && { anchor: id }),
    leadsTo: graph.edges
      .filter(({ from }) => from === id)
      .map((edge) => ({
        label: labels.get(edge.to) ?? edge.to,
        ...(edge.label !== undefined && { via: edge.label }),
      })),
  }));
}
