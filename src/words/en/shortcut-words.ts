/** The list of single keys, and its switch. */
export const shortcutWords = {
  open: 'Keys',
  title: 'Keys on this page',
  key: 'Key',
  does: 'What it does',
  or: 'or',
  help: 'show this list',
  use: 'Use these keys',
  off: 'Switched off, the keys do nothing on any page. Tab, Enter, Space and the arrows inside a question go on working.',
  close: 'Close',
  names: { Enter: 'Enter', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', ' ': 'Space' },
};
