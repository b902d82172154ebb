// Runs in the browser that draws: mermaid lays the diagram out, the picture is read off the result.
import type { Picture } from '../picture';
import { mermaidOptions } from './mermaid-options';
import { tracePicture } from './trace-picture';

export type Drawn = { ok: true; picture: Picture } | { ok: false; message: string };

declare global {
  var drawDiagram: (source: string) => Promise<Drawn>;
  var mermaid: {
    initialize(options: object): void;
    parse(source: string): Promise<{ diagramType: string }>;
    render(id: string, source: string): Promise<{ svg: string }>;
  };
}

const drawable = /^(?:flowchart|sequence|state)/;

globalThis.drawDiagram = async (source) => {
  try {
    mermaid.initialize(mermaidOptions);
    const { diagramType } = await mermaid.parse(source);
    if (!drawable.test(diagramType)) {
      const message = `A diagram of the type "${diagramType}" cannot be stored; use a flowchart, a sequence diagram or a state diagram.`;
      return { ok: false, message };
    }
    const { svg } = await mermaid.render('drawing', source);
    document.body.innerHTML = svg;
    const drawing = document.querySelector('svg');
    if (!drawing) return { ok: false, message: 'Mermaid drew nothing.' };
    drawing.setAttribute('style', `width: ${drawing.viewBox.baseVal.width}px`);
    return { ok: true, picture: tracePicture(drawing) };
  } catch (error) {
    return { ok: false, message: `Mermaid cannot read this diagram: ${String(error).replace(/^Error: /, '')}` };
  }
};
