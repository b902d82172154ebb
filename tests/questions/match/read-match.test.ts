import { describe, expect, it } from 'vitest';
import { readMatch } from '../../../src/questions/match/source/read-match';
import { context, matchSource } from './match-source';

const head = ['| Service | Phase | Why |', '|---|---|---|'];
const table = (...rows: string[]) => [...head, ...rows];

function read(lines: readonly string[], settings?: Readonly<Record<string, string>>) {
  const result = readMatch(matchSource(lines, settings), context);
  if (!result.ok) throw new Error(result.error.map((problem) => problem.message).join('\n'));
  return result.value;
}

function problemsOf(lines: readonly string[], settings?: Readonly<Record<string, string>>) {
  const result = readMatch(matchSource(lines, settings), context);
  if (result.ok) throw new Error('The table was read without a problem.');
  return result.error.map(({ code, place, suggestion }) => ({
    code,
    at: `${place?.line}:${place?.column}`,
    suggestion,
  }));
}

const good = ['| AWS WAF | **Containment**, Preparation | Drops traffic |', '| AWS Artifact | — | Reports only |'];

describe('reading a match table', () => {
  it('takes bins in bold as best and the others as right too', () => {
    const { key } = read(table(...good));
    expect(key.cells).toEqual({
      'aws-waf': { best: ['containment'], also: ['preparation'] },
      'aws-artifact': { best: [], also: [] },
    });
    expect(key.reasons['aws-waf']?.reason?.text).toBe('Drops traffic');
  });

  it('takes all bins of a row as best where none is in bold', () => {
    const { key } = read(table('| A | Containment, Preparation | |', '| B | Preparation | |'));
    expect(key.cells).toMatchObject({ a: { best: ['containment', 'preparation'], also: [] } });
    expect(key.reasons).toEqual({ a: { whys: {} }, b: { whys: {} } });
  });

  it.each(['—', '–', '-'])('takes a row whose bins are %s for a decoy', (dash) => {
    const { key } = read(table('| A | Containment, Preparation | |', `| B | ${dash} | |`));
    expect(key.cells).toMatchObject({ b: { best: [], also: [] } });
  });

  it('gives a bin that is named like a phase its id and number, however it is spelled', () => {
    const { ask } = read(table('| A | containment, 1. Preparation | |', '| B | Post-incident, Elsewhere | |'));
    expect(ask.bins.map(({ id, phase, text }) => [id, phase, text.text])).toEqual([
      ['containment', 3, 'containment'],
      ['preparation', 1, '1. Preparation'],
      ['post-incident', 6, 'Post-incident'],
      ['elsewhere', undefined, 'Elsewhere'],
    ]);
  });

  it('takes two spellings of one phase for one bin', () => {
    const { ask } = read(table('| A | Post-incident | |', '| B | Post-incident analysis, Containment | |'));
    expect(ask.bins.map(({ id }) => id)).toEqual(['post-incident', 'containment']);
  });

  it('keeps bins apart whose names differ in signs alone', () => {
    const { ask, key } = read(table('| A | C | |', '| B | C++ | |'));
    expect(ask.bins.map(({ id }) => id)).toEqual(['c', 'c-2']);
    expect(key.cells).toMatchObject({ a: { best: ['c'] }, b: { best: ['c-2'] } });
  });

  it('orders the bins as `bins:` names them and allows one that no row uses', () => {
    const { ask } = read(table(...good), { bins: 'Preparation, Containment, Recovery' });
    expect(ask.bins.map(({ id }) => id)).toEqual(['preparation', 'containment', 'recovery']);
  });

  it('knows its three scorings, and that the author may keep the order', () => {
    expect(read(table(...good)).ask).toMatchObject({ asksBest: false, isShuffled: true });
    expect(read(table(...good), { scoring: 'all' }).key.scoring).toBe('all');
    expect(read(table(...good), { scoring: 'best', shuffle: 'no' }).ask).toMatchObject({
      asksBest: true,
      isShuffled: false,
    });
  });

  it('escapes the names of bins', () => {
    const { ask } = read(table('| A | <b>, Containment | |', '| B | Containment | |'));
    expect(ask.bins[0]?.text).toEqual({ text: '<b>', html: '&lt;b&gt;' });
  });
});

describe('what cannot be read', () => {
  it('says at its place what is wrong with each row, all at once', () => {
    const lines = table(
      '| AWS WAF | Containment, Preparation, containment | |',
      '| aws  waf | Preparation | |',
      '| | Containment | |',
      '| AWS Backup | | |',
      '| AWS Config | —, Preparation | |',
    );
    expect(problemsOf(lines)).toEqual([
      { code: 'match-duplicate-bin', at: '6:39', suggestion: undefined },
      { code: 'match-duplicate-item', at: '7:3', suggestion: undefined },
      { code: 'match-empty-item', at: '8:3', suggestion: 'Write the item in the first column.' },
      {
        code: 'match-empty-bins',
        at: '9:16',
        suggestion: 'Name its bins with commas between them, or write — if it belongs nowhere.',
      },
      { code: 'match-dash-and-bins', at: '10:16', suggestion: 'Take out the dash or the bins.' },
    ]);
  });

  it('names the nearest bin where `bins:` does not list one', () => {
    const lines = table('| A | Containmet | |', '| B | Preparation | |', '| C | Zanzibar | |');
    expect(problemsOf(lines, { bins: 'Preparation, Containment' })).toEqual([
      { code: 'match-unknown-bin', at: '6:7', suggestion: 'Did you mean “Containment”?' },
      { code: 'match-unknown-bin', at: '8:7', suggestion: 'Add “Zanzibar” to `bins:`.' },
    ]);
  });

  it.each<[string, string[], Record<string, string>, string]>([
    ['a scoring it does not know', table(...good), { scoring: 'beast' }, 'match-scoring'],
    ['a bin listed twice', table(...good), { bins: 'Preparation, Containment, 3. Containment' }, 'match-duplicate-bin'],
    ['one item alone', table('| A | Containment, Preparation | |'), {}, 'match-too-few-items'],
    ['one bin alone', table('| A | Containment | |', '| B | Containment | |'), {}, 'match-too-few-bins'],
    ['no bins at all', ['| Service |', '|---|', '| A |', '| B |'], {}, 'match-no-bins-column'],
    [
      'a fourth column',
      ['| A | B | C | D |', '|---|---|---|---|', '| a | x | | |', '| b | y | | |'],
      {},
      'match-extra-column',
    ],
    ['decoys alone', table('| A | — | |', '| B | — | |'), { bins: 'One, Two' }, 'match-no-pairs'],
  ])('does not accept %s', (_, lines, settings, code) => {
    expect(problemsOf(lines, settings).map((problem) => problem.code)).toEqual([code]);
  });
});
