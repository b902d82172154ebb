/** Flags for Node in a build: more room for what is short-lived, of which pages are made, halves the time spent on clearing it away. */
export const buildFlags = ['--max-semi-space-size=64'];
