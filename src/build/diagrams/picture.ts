// A drawn diagram as plain data: all that passes from the browser that drew it to the file that is stored.
import type { shapeGeometry } from '../../course/diagram/read-stored-diagram';

export type ShapeTag = keyof typeof shapeGeometry;

export const arrowheads = ['arrow', 'circle', 'cross'] as const;
export type Arrowhead = (typeof arrowheads)[number];

export type PictureClass =
  | 'node'
  | 'node-shape'
  | 'node-dot'
  | 'node-label'
  | 'edge'
  | 'edge-dotted'
  | 'edge-thick'
  | 'edge-label'
  | 'edge-label-box'
  | 'cluster'
  | 'cluster-shape'
  | 'cluster-label';

export type Shape = {
  part: 'shape';
  tag: ShapeTag;
  classes: readonly PictureClass[];
  geometry: Readonly<Record<string, string>>;
  start?: Arrowhead;
  end?: Arrowhead;
};

/** Lines of one label; `x` is the middle of a line, `y` its baseline. */
export type Label = {
  part: 'label';
  classes: readonly PictureClass[];
  rows: readonly { text: string; x: number; y: number }[];
};

export type Group = {
  part: 'group';
  classes: readonly PictureClass[];
  node?: string;
  transform?: string;
  parts: readonly (Shape | Label)[];
};

export type Picture = {
  viewBox: readonly [x: number, y: number, width: number, height: number];
  parts: readonly (Shape | Label | Group)[];
};
