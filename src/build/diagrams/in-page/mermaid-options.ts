// How diagrams are measured and laid out; colours, lines and faces come from the styles of the site.

const face = 'sans-serif';

/** Labels are shown at 16 px: measuring them a little larger leaves room for wider fonts. */
const measuredSize = 18;

const look = 'classic';

export const mermaidOptions = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  htmlLabels: false,
  theme: 'base',
  look,
  layout: 'dagre',
  fontFamily: face,
  fontSize: measuredSize,
  // A black border colour makes mermaid fill the dots of state diagrams black, which is how they are told from boxes.
  themeVariables: { fontFamily: face, fontSize: `${measuredSize}px`, nodeBorder: '#000000' },
  flowchart: {
    look,
    htmlLabels: false,
    curve: 'basis',
    padding: 12,
    wrappingWidth: 170,
    nodeSpacing: 22,
    rankSpacing: 40,
    subGraphTitleMargin: { top: 8, bottom: 12 },
  },
  state: { look, htmlLabels: false },
  sequence: {
    look,
    actorFontFamily: face,
    noteFontFamily: face,
    messageFontFamily: face,
    actorFontSize: measuredSize,
    noteFontSize: measuredSize,
    messageFontSize: measuredSize,
  },
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'maxEdges',
    'suppressErrorRendering',
    'deterministicIds',
    'htmlLabels',
    'theme',
    'themeVariables',
    'themeCSS',
    'look',
    'layout',
    'fontFamily',
    'fontSize',
    'flowchart',
    'state',
    'sequence',
  ],
};
