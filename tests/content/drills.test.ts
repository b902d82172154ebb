import { describe, expect, test } from 'vitest';
import { mapOfDrill } from '../../src/features/drill/drill-map';
import { sceneAt, sceneOf, totalsOf } from '../../src/study/drill';
import { bestPath } from '../../src/study/drill-paths';
import { course } from './shipped';

const { drills } = course;

test('eight drills are shipped', () => {
  expect(drills.map(({ id }) => id)).toEqual([
    'crypto-mining',
    'ddos-on-public-site',
    'former-employee',
    'leaked-access-key',
    'public-bucket',
    'ransom-note',
    'vulnerable-library',
    'web-server-under-attack',
  ]);
});

describe.each(drills.map((drill) => ({ drill, id: drill.id })))('the drill $id', ({ drill }) => {
  const endings = drill.scenes.filter(({ outcome }) => outcome);
  const options = drill.scenes.flatMap(({ decision }) => decision?.options ?? []);

  test('has 8 to 14 scenes, and three endings or more with every outcome', () => {
    expect(drill.scenes.length).toBeGreaterThanOrEqual(8);
    expect(drill.scenes.length).toBeLessThanOrEqual(14);
    expect(endings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(endings.map(({ outcome }) => outcome))).toEqual(new Set(['contained', 'partial', 'lost']));
  });

  test('goes through five phases or more', () => {
    expect(new Set(drill.scenes.flatMap(({ phase }) => phase ?? [])).size).toBeGreaterThanOrEqual(5);
  });

  test('can be contained by sound choices alone', () => {
    const map = mapOfDrill(drill);
    const best = bestPath(map);
    expect(best && sceneAt(map, sceneOf(map, best))?.outcome).toBe('contained');
    const { sound, decisions } = totalsOf(map, best ?? { steps: [] });
    expect(sound).toBe(decisions);
    expect(decisions).toBeGreaterThanOrEqual(5);
  });

  test('gives a reason for every option, and a link to a lesson at every ending', () => {
    expect(options.filter(({ reason }) => !reason)).toEqual([]);
    for (const { id, passages } of endings) expect(JSON.stringify(passages), id).toContain('../../lessons/');
  });

  test('lets no choice that is not sound go without a price', () => {
    const free = options.filter(({ isSound, minutes, costs }) => !isSound && minutes === 0 && costs.length === 0);
    expect(free.map(({ text }) => text.text)).toEqual([]);
  });
});
