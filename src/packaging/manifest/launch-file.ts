/** The page that a learning system opens, in every format. */
export const launchFile = 'index.html';
