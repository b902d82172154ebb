/** Text in two forms: `text` for speech, search and print; `html` made by our own Markdown renderer, which escapes everything an author wrote. */
export type RichText = { text: string; html: string };

/** A step of a diagram's text equivalent: a node and where its arrows lead. */
export type DiagramStep = { label: string; anchor?: string; leadsTo: readonly { label: string; via?: string }[] };

/** `svg` is the stored picture, absent when `npm run diagrams` has not drawn it yet; `id` is the fingerprint of the source. */
export type Diagram = {
  id: string;
  title: string;
  description: string;
  source: string;
  steps: readonly DiagramStep[];
  svg?: string;
};

/** A stretch of a lesson or a question stem that is read, not answered; `heading` is the one with which it starts, if it does. */
export type Passage =
  | { block: 'prose'; html: string; heading?: { id: string; depth: number } }
  | { block: 'diagram'; diagram: Diagram };
