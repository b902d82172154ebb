import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardChoice } from '../../../src/course/catalog/board-choice';
import { type BoardCatalogue, drawPhaseBoard } from '../../../src/course/catalog/phase-board';
import { wantedBins } from '../../../src/questions/match/match-grade';

const phases = ['preparation', 'identification', 'containment', 'eradication', 'recovery', 'post-incident'].map(
  (id, index) => ({ id, name: `The ${id} phase`, number: index + 1 }),
);

const anyCatalogue: fc.Arbitrary<BoardCatalogue> = fc
  .array(
    fc.record({
      inScope: fc.boolean(),
      grades: fc.array(fc.constantFrom('best' as const, 'also' as const, undefined), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((rows) => ({
    phases,
    services: rows.map(({ inScope, grades }, index) => ({
      id: `service-${index}`,
      name: `Service ${index}`,
      purpose: `Does thing ${index}.`,
      inScope,
      phases: Object.fromEntries(
        phases.flatMap(({ id }, phase) => {
          const grade = grades[phase];
          return grade ? [[id, { grade, why: `helps in ${id}` }]] : [];
        }),
      ),
    })),
  }));

const anyChoice: fc.Arbitrary<BoardChoice> = fc.record({
  phases: fc.subarray(phases.map(({ id }) => id)),
  count: fc.integer({ min: 6, max: 20 }),
  mode: fc.constantFrom('best' as const, 'all' as const),
});

const anyDraw = fc.record({ catalogue: anyCatalogue, choice: anyChoice, seed: fc.string() });

/** What a catalogue has for a choice: services that can be placed, and services that belong nowhere. */
function supplyOf({ services }: BoardCatalogue, { phases: chosen, mode }: BoardChoice) {
  const ids = chosen.length > 0 ? chosen : phases.map(({ id }) => id);
  const inScope = services.filter((service) => service.inScope);
  const gradesOf = (service: (typeof services)[number]) => ids.flatMap((id) => service.phases[id]?.grade ?? []);
  const placeable = inScope.filter((service) => gradesOf(service).some((grade) => mode === 'all' || grade === 'best'));
  return { ids, placeable, nowhere: inScope.filter((service) => gradesOf(service).length === 0) };
}

describe('drawing a phase board', () => {
  it('has as many items as were asked for, or as many as there are', () => {
    fc.assert(
      fc.property(anyDraw, ({ catalogue, choice, seed }) => {
        const { placeable, nowhere } = supplyOf(catalogue, choice);
        const most = placeable.length + Math.min(nowhere.length, Math.floor(placeable.length / 4));
        expect(drawPhaseBoard(catalogue, choice, seed).ask.items).toHaveLength(Math.min(choice.count, most));
      }),
    );
  });

  it('shows no service twice and none that is out of scope', () => {
    fc.assert(
      fc.property(anyDraw, ({ catalogue, choice, seed }) => {
        const ids = drawPhaseBoard(catalogue, choice, seed).ask.items.map((item) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
        const inScope = catalogue.services.filter((service) => service.inScope).map((service) => service.id);
        expect(inScope).toEqual(expect.arrayContaining(ids));
      }),
    );
  });

  it('has the chosen phases as bins, by number, with an item for each that any service helps in', () => {
    fc.assert(
      fc.property(anyDraw, ({ catalogue, choice, seed }) => {
        const { ask, key } = drawPhaseBoard(catalogue, choice, seed);
        const { ids, placeable } = supplyOf(catalogue, choice);
        expect(ask.bins.map((bin) => bin.id)).toEqual(phases.map(({ id }) => id).filter((id) => ids.includes(id)));
        for (const { id } of ask.bins) {
          const isPossible = placeable.some(
            ({ phases: pairs }) => pairs[id] && (choice.mode === 'all' || pairs[id].grade === 'best'),
          );
          const isCovered = ask.items.some((item) => wantedBins(ask, key, item.id).includes(id));
          expect(isCovered).toBe(isPossible);
        }
      }),
    );
  });

  it('lets at most one item in five belong nowhere, and none that is right in another mode', () => {
    fc.assert(
      fc.property(anyDraw, ({ catalogue, choice, seed }) => {
        const { ask, key } = drawPhaseBoard(catalogue, choice, seed);
        const decoys = ask.items.filter((item) => wantedBins(ask, key, item.id).length === 0);
        expect(decoys.length).toBeLessThanOrEqual(ask.items.length / 5);
        for (const { id } of decoys) expect(key.cells[id]).toEqual({ best: [], also: [] });
      }),
    );
  });

  it('is the same for the same seed and choice', () => {
    fc.assert(
      fc.property(anyDraw, ({ catalogue, choice, seed }) => {
        expect(drawPhaseBoard(catalogue, choice, seed)).toEqual(drawPhaseBoard(catalogue, choice, seed));
      }),
    );
  });

  it('differs from seed to seed, and has decoys in some boards but not in all', () => {
    const services = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      name: `S${index}`,
      purpose: 'Helps.',
      inScope: true,
      phases: index < 20 ? { [phases[index % 6]?.id ?? '']: { grade: 'best' as const, why: 'helps' } } : {},
    }));
    const boards = Array.from({ length: 40 }, (_, seed) =>
      drawPhaseBoard({ services, phases }, { phases: [], count: 10, mode: 'all' }, String(seed)),
    );
    expect(new Set(boards.map((board) => board.hash)).size).toBeGreaterThan(35);
    const decoys = boards.map(
      ({ key }) => Object.values(key.cells).filter(({ best, also }) => best.length + also.length === 0).length,
    );
    expect(new Set(decoys)).toEqual(new Set([0, 1, 2]));
  });

  it('explains an item by the purpose of its service and each pair by its own reason', () => {
    const services = ['aws-waf', 'aws-backup'].map((id) => ({
      id,
      name: 'AWS <WAF>',
      purpose: 'Filters web requests.',
      inScope: true,
      phases: {
        containment: { grade: 'best' as const, why: 'Blocks addresses' },
        recovery: { grade: 'also' as const, why: 'Stays on' },
      },
    }));
    const draw = (choice: Partial<BoardChoice>) =>
      drawPhaseBoard({ services, phases }, { phases: [], count: 6, mode: 'all', ...choice }, '1', 'Where?');
    const { ask, key, title } = draw({});
    expect(title).toEqual({ text: 'Where?', html: 'Where?' });
    expect(ask.items[0]?.text).toEqual({ text: 'AWS <WAF>', html: 'AWS &lt;WAF&gt;' });
    expect(key.reasons['aws-waf']).toEqual({
      reason: { text: 'Filters web requests.', html: 'Filters web requests.' },
      whys: { containment: 'Blocks addresses', recovery: 'Stays on' },
    });
    expect(draw({ phases: ['containment', 'preparation'] }).key.reasons['aws-waf']?.whys).toEqual({
      containment: 'Blocks addresses',
    });
  });
});
