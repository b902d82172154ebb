/** What a frame inside another page says of itself. */
export const embedWords = {
  open: 'Open in Drillbook',
  keeper: {
    browser: 'Your answers stay in this browser.',
    host: 'The page around this keeps your answers.',
    page: 'Answers are kept only while this page is open.',
  },
  keptByHost: 'Saved with this page',
  startOver: 'Start over',
  startOverQuestion: 'Start over? The answers shown here become blank.',
  hostAsks: 'The page around this asks to start over. The answers shown here would become blank.',
  yes: 'Start over',
  no: 'Keep my answers',
};
