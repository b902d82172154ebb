// A mermaid fence to a Diagram: its words from our own reading, its picture from the store.
import { fingerprint } from '../../core/fingerprint';
import type { Diagram, Passage } from '../../core/passage';
import type { BlockOf } from '../markdown/markdown';
import type { Report, SourceText } from '../markdown/source-text';
import { placeDiagram } from './place-diagram';
import { diagramSteps, readFlowchart } from './read-flowchart';
import { readStoredDiagram } from './read-stored-diagram';

export type DiagramTools = {
  source: SourceText;
  report: Report;
  anchors: ReadonlySet<string>;
  /** The stored picture with this id. */
  stored: (id: string) => string | undefined;
};

/** Problems: those of readFlowchart, at their place in the lesson; diagram-broken; the warning diagram-undrawn. */
export function readDiagram(code: BlockOf<'code'>, { source, report, anchors, stored }: DiagramTools): Passage {
  const id = fingerprint(code.text);
  const read = readFlowchart(code.text);
  const bare: Diagram = { id, title: '', description: '', source: code.text, steps: [] };
  if (!read.ok) {
    const start = source.text.indexOf('\n', code.offset) + 1;
    for (const { severity, code: name, message, suggestion, place } of read.error)
      report(severity, name, start + offsetIn(code.text, place?.line ?? 1, place?.column ?? 1), message, suggestion);
    return { block: 'diagram', diagram: bare };
  }
  const { title, description } = read.value;
  const picture = readPicture(code, id, { source, report, anchors, stored });
  return {
    block: 'diagram',
    diagram: { ...bare, title, description, steps: diagramSteps(read.value, anchors), ...picture },
  };
}

/** The stored picture with its links, or nothing and a word about why. */
function readPicture(code: BlockOf<'code'>, id: string, { report, anchors, stored }: DiagramTools): { svg?: string } {
  const text = stored(id);
  if (text === undefined) {
    report(
      'warning',
      'diagram-undrawn',
      code.offset,
      'This diagram has no stored picture yet.',
      'Run npm run diagrams.',
    );
    return {};
  }
  const read = readStoredDiagram(text, id);
  if (read.ok) return { svg: placeDiagram(read.value, anchors) };
  const { severity, code: name, message, suggestion } = read.error;
  report(severity, name, code.offset, message, suggestion);
  return {};
}

const offsetIn = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0) +
  column -
  1;
