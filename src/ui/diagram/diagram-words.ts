/** The interface text of a diagram; the catalogue of a language fills it in. */
export type DiagramWords = {
  enlarge: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  asText: string;
  /** What one arrow says, after the label of the node that it leaves; `via` is the arrow's own label. */
  leadsTo: (label: string, via?: string) => string;
  failed: string;
  source: string;
  drawing: string;
};
