import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResults } from '../../../src/interchange/results/read-results';
import { mostRows } from '../../../src/interchange/results/results-file';
import { readDelimited } from '../../../src/interchange/results/table/delimited';
import { writeCsv } from '../../../src/interchange/results/write/write-csv';

const read = (text: string) => {
  const results = readResults(text, 'file.csv');
  if (!results.ok) throw new Error(JSON.stringify(results.error));
  return results.value;
};
const answersIn = (text: string) => read(text).answers.map(({ id: _id, turn: _turn, ...answer }) => answer);
const problemIn = (text: string) => {
  const results = readResults(text, 'file.csv');
  return results.ok ? undefined : results.error;
};

describe('a table of interactions', () => {
  test('is read by the names of its columns, whatever their order', () => {
    const text = [
      'Learner ID,First Name,Interaction ID,Type,Learner Response,Correct Response,Result,Latency,Timestamp',
      'l-1,Ann,q-1,choice,a[,]c,a[,]b,incorrect,PT1M2.5S,2026-11-24T10:00:00Z',
      'l-2,Bea,q-2,matching,a[.]1[,]b[.]2,a[.]1[,]b[.]2,correct,0000:00:07.25,2026-11-24T11:00:00+01:00',
    ]
      .join('\r\n')
      .replaceAll('a[,]c', '"a[,]c"')
      .replaceAll('a[,]b,', '"a[,]b",')
      .replaceAll('a[.]1[,]b[.]2', '"a[.]1[,]b[.]2"');
    const at = Date.UTC(2026, 10, 24, 10);
    expect(answersIn(text)).toEqual([
      { learner: 'l-1', item: 'q-1', score: 0, chosen: ['a', 'c'], right: ['a', 'b'], spent: 62_500, at },
      { learner: 'l-2', item: 'q-2', score: 1, spent: 7_250, at },
    ]);
  });

  test('may part its cells by semicolons, tabs or bars, and say so in its first line', () => {
    const rows = [
      ['user', 'question', 'score', 'max score'],
      ['x', 'q;1', '1,5', '2'],
    ];
    const as = (delimiter: string) => rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\n');
    for (const delimiter of [',', ';', '\t', '|'])
      expect(answersIn(as(delimiter))).toEqual([{ learner: 'x', item: 'q;1', score: 0.75 }]);
    expect(answersIn(`\uFEFFsep=~\r\n${as('~')}`)).toEqual([{ learner: 'x', item: 'q;1', score: 0.75 }]);
  });

  test('counts rows that say nothing, each with the first line where that happened', () => {
    const text = 'id,result,response\nq,correct,a\n,correct,a\nq,neutral,a\n\nq,unanticipated,a\n';
    expect(read(text).answers).toHaveLength(1);
    expect(read(text).setAside).toEqual([
      { reason: 'item', count: 1, line: 3 },
      { reason: 'judgement', count: 2, line: 4 },
    ]);
  });

  test('is judged by its right answers where nothing else judges it', () => {
    const text = 'ID,Response,Right answer\nq,a,a\nq,b,a\n';
    expect(answersIn(text).map(({ score, learner }) => [score, learner])).toEqual([
      [1, 'file.csv'],
      [0, 'file.csv'],
    ]);
  });

  test('has the words of both standards for right and wrong, and numbers', () => {
    const words = ['correct', 'wrong', 'incorrect', 'true', 'FALSE', '0.25', '50%', '1'];
    const text = `id,result\n${words.map((word) => `q,${word}`).join('\n')}`;
    expect(answersIn(text).map(({ score }) => score)).toEqual([1, 0, 0, 1, 0, 0.25, 0.5, 1]);
  });

  test('gives each row a name of its own, and the same one when it is read again', () => {
    const text = 'id,result\nq,correct\nq,correct\n';
    const ids = read(text).answers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(read(text).answers.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the reports of Moodle', () => {
  const header =
    'Name\tEmail address\tAttempt\tStarted\tScore\tThe lesson\tQuestion 0\tResponse 0\tRight answer 0\tResult 0\tQuestion 1\tResponse 1\tRight answer 1\tResult 1';

  test('with a row for each attempt give the answers of each', () => {
    const text = `${header}\nAnn A\tann@example.org\t1\tx\t50\t50\tq-1\tb\ta\twrong\tq&amp;2\ta\ta\tcorrect\nBea B\tbea@example.org\t1\tx\t50\t50\tq&amp;2\tb\ta\twrong\t\t\t\t\n`;
    expect(read(text).kind).toBe('report');
    expect(answersIn(text)).toEqual([
      { learner: 'ann@example.org', item: 'q-1', score: 0, chosen: ['b'], right: ['a'] },
      { learner: 'ann@example.org', item: 'q&2', score: 1, chosen: ['a'], right: ['a'] },
      { learner: 'bea@example.org', item: 'q&2', score: 0, chosen: ['b'], right: ['a'] },
    ]);
    expect(read(text).setAside).toEqual([]);
  });

  test('without the names of the questions are refused, for their numbers name nothing', () => {
    expect(problemIn('Name\tResponse 0\tResult 0\nAnn\ta\tcorrect')).toEqual({ code: 'numbers' });
  });

  test('of one attempt, and its track of elements, are one learner’s', () => {
    expect(answersIn('ID,Response,"Right answer",Result,"Calculated weight"\nq-1,a,a,correct,1')).toEqual([
      { learner: 'file.csv', item: 'q-1', score: 1, chosen: ['a'], right: ['a'] },
    ]);
    const track = [
      'userid,attempt,element,value',
      '7,1,cmi.core.lesson_status,incomplete',
      '7,1,cmi.interactions_0.result,wrong',
      '7,1,cmi.interactions_0.id,q-1',
      '7,1,cmi.interactions_0.type,choice',
      '7,1,cmi.interactions_0.student_response,b',
      '7,1,cmi.interactions_0.correct_responses_0.pattern,a',
      '7,1,cmi.interactions_0.latency,0000:00:03.50',
      '8,1,cmi.interactions.0.id,q-1',
      '8,1,cmi.interactions.0.result,correct',
    ].join('\n');
    expect(answersIn(track)).toEqual([
      { learner: '7', item: 'q-1', score: 0, chosen: ['b'], right: ['a'], spent: 3_500 },
      { learner: '8', item: 'q-1', score: 1 },
    ]);
    expect(read(track)).toMatchObject({ kind: 'tracking', setAside: [{ reason: 'other', count: 1, line: 2 }] });
  });

  test('may have a column for each element', () => {
    const text =
      'student,cmi.interactions.0.id,cmi.interactions.0.result,cmi.interactions.0.learner_response\nx,q,correct,a\n';
    expect(answersIn(text)).toEqual([{ learner: 'x', item: 'q', score: 1, chosen: ['a'] }]);
  });
});

describe('a table that cannot be used', () => {
  test('is refused with what is wrong with it', () => {
    expect(problemIn('')).toEqual({ code: 'empty' });
    expect(problemIn('Frage,Antwort\n1,2')).toEqual({ code: 'columns', names: ['Frage', 'Antwort'] });
    expect(problemIn('id,result\nq,correct\nq,"never closed\nq,wrong')).toEqual({ code: 'quote', line: 3 });
    expect(problemIn(`id,result\n${'q,1\n'.repeat(mostRows + 1)}`)).toEqual({ code: 'rows', most: mostRows });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void readResults(text, 'x')));
    fc.assert(fc.property(fc.json(), (text) => void readResults(text, 'x')));
    const noisy = fc.array(fc.constantFrom('"', ',', '\n', 'id', 'result', 'q', 'cmi.interactions_0.id', '\0'), {
      maxLength: 40,
    });
    fc.assert(fc.property(noisy, (parts) => void readResults(`id,result\n${parts.join('')}`, 'x')));
  });
});

describe('CSV', () => {
  const text = fc.string({ unit: 'grapheme' }).map((cell) => cell.trim());

  test('that was written reads back as it was, formulas defused', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const width = Math.max(...rows.map((row) => row.length));
        const square = rows.map((row) => [
          `x${row[0]}`,
          ...row.slice(1),
          ...Array.from({ length: width - row.length }, () => 'end'),
        ]);
        const back = readDelimited(writeCsv([Array.from({ length: width }, () => 'h'), ...square]));
        const cells = back.ok ? back.value.slice(1).map((row) => row.cells) : [];
        expect(cells).toEqual(
          square.map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell))),
        );
      }),
    );
  });

  test('has a mark, quotes where they are needed, both line ends, and numbers as numbers', () => {
    const rows = [
      ['a "b"', '=1+1', -0.25, undefined],
      ['-x', '@y', '+z', '\tt'],
      ['a,b', 'c\nd', Number.NaN, 7],
    ];
    expect(writeCsv(rows)).toBe('\uFEFF"a ""b""",\'=1+1,-0.25,\r\n\'-x,\'@y,\'+z,\'\tt\r\n"a,b","c\nd",,7\r\n');
  });
});
