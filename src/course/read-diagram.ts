// A mermaid fence to a Diagram: its words from our own reading, its picture from the store.
import { fingerprint } from '../core/fingerprint';
import type { Diagram, Passage } from '../core/passage';
import type { BlockOf } from './markdown';
import { placeDiagram } from './place-diagram';
import { diagramSteps, readFlowchart } from './read-flowchart';
import type { Report, SourceText } from './source-text';

export type DiagramTools = {
  source: SourceText;
  report: Report;
  anchors: ReadonlySet<string>;
  /** The stored picture with this id. */
  stored: (id: string) => string | undefined;
};

/** Problems: those of readFlowchart, at their place in the lesson; the warning diagram-undrawn. */
export function readDiagram(code: BlockOf<'code'>, { source, report, anchors, stored }: DiagramTools): Passage {
  const id = fingerprint(code.text);
  const svg = stored(id);
  const read = readFlowchart(code.text);
  const bare: Diagram = { id, title: '', description: '', source: code.text, steps: [] };
  if (!read.ok) {
    const start = source.text.indexOf('\n', code.offset) + 1;
    for (const { severity, code: name, message, suggestion, place } of read.error)
      report(severity, name, start + offsetIn(code.text, place?.line ?? 1, place?.column ?? 1), message, suggestion);
    return { block: 'diagram', diagram: bare };
  }
  if (svg === undefined)
    report('warning', 'diagram-undrawn', code.offset, 'This diagram has no stored picture yet.', 'npm run diagrams');
  const { title, description } = read.value;
  const picture = svg === undefined ? {} : { svg: placeDiagram(svg, anchors) };
  return { block: 'diagram', diagram: { ...bare, title, description, steps: diagramSteps(read.value, anchors), ...picture } };
}

const offsetIn = (text: string, line: number, column: number): number =>
  text.split('\n').slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
