import { expect, test } from 'vitest';
import { createSettingsStore } from '../../src/stores/settings-store';

/** Settings over preferences that are a map. */
function settingsOver(entries: [string, string][]) {
  const kept = new Map(entries);
  const store = createSettingsStore({
    read: (name) => kept.get(name),
    write: (name, value) => kept.set(name, value),
  });
  return { kept, state: store.getState, ...store.getState().actions };
}

test('settings start with what the prerendered page shows', () => {
  const { state } = settingsOver([['theme', 'dark']]);
  expect(state()).toMatchObject({ theme: 'system', boardMode: 'board' });
});

test.each<[string, [string, string][], object]>([
  ['nothing', [], { theme: 'system', boardMode: 'board' }],
  ['one of them', [['theme', 'dark']], { theme: 'dark', boardMode: 'board' }],
  [
    'both',
    [
      ['theme', 'light'],
      ['boardMode', 'grid'],
    ],
    { theme: 'light', boardMode: 'grid' },
  ],
  [
    'that single keys are off and the clock is hidden',
    [
      ['shortcuts', 'off'],
      ['examClock', 'hidden'],
    ],
    { shortcuts: 'off', examClock: 'hidden' },
  ],
  [
    'something else',
    [
      ['theme', 'pink'],
      ['boardMode', ''],
    ],
    { theme: 'system', boardMode: 'board' },
  ],
])('settings are read where preferences say %s', (_case, kept, expected) => {
  const { load, state } = settingsOver(kept);
  load();
  expect(state()).toMatchObject(expected);
});

test('a choice shows at once and is kept', () => {
  const { choose, state, kept } = settingsOver([]);
  choose('boardMode', 'grid');
  expect(state().boardMode).toBe('grid');
  expect([...kept]).toEqual([['boardMode', 'grid']]);
});
