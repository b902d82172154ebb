// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ResultsPage } from '../../../src/features/results/ResultsPage';
import { SiteDataContext } from '../../../src/features/site-data';
import { SiteLocation } from '../../../src/features/site-location';
import { createMemoryHistory } from '../../../src/platform/history/site-history';
import { questions, showPage, siteData } from '../show-page';

const path = '/instructors/results/';
const known = [...questions.values()].filter(({ kind }) => kind === 'choice').slice(0, 6);
const [first] = known;
if (first?.kind !== 'choice') throw new Error('The course has no choice.');
const wrongOption = first.ask.options.find(({ id }) => !first.key.right.includes(id));

/** An event log in which learner i has item j right where the learner is strong enough, and the first question the other way round. */
const log = (learners: number) =>
  JSON.stringify({
    format: 'drillbook-events',
    schema: 1,
    events: Array.from({ length: learners }, (_, learner) =>
      known.map(({ id }, item) => {
        const isRight = item === 0 ? learner % 12 < 5 : learner % 12 > item * 2 - 1;
        return {
          type: 'answered',
          question: id,
          learner: `l${learner}`,
          earned: Number(isRight),
          possible: 1,
          at: learner * 100 + item,
        };
      }),
    ).flat(),
  });

/** The same class at the first question, as a learning system exports it. */
const table = (learners: number) => {
  const right = first.key.right.join('[,]');
  const rows = Array.from({ length: learners }, (_, learner) => {
    const isRight = learner % 12 < 5;
    return `l${learner},${first.id},choice,"${isRight ? right : wrongOption?.id}","${right}",${isRight ? 'correct' : 'incorrect'},PT${10 + learner}S`;
  });
  return ['Learner,Interaction ID,Type,Learner Response,Correct Response,Result,Latency', ...rows].join('\n');
};

/** jsdom's files cannot be read in one piece. */
const file = (name: string, text: string) =>
  Object.assign(new File([text], name), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
const field = () => screen.getByLabelText<HTMLInputElement>(/Drop files here/);
const items = () => within(screen.getByRole('table', { name: 'How each question did' }));
const titles = () =>
  items()
    .getAllByRole('rowheader')
    .map((head) => head.textContent);
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let latest: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    latest = blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(this: HTMLAnchorElement) {
    if (latest) saved.push({ name: this.download, text: textOf(latest) });
  });
});

it('says which files it takes, and shows no table, before any is there', async () => {
  await showPage(path);
  expect(screen.getByRole('heading', { level: 1, name: 'How questions did' })).toBeTruthy();
  expect(screen.getByText('Moodle')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

it('counts the answers of two files, and shows what is wrong with a question, its options and its time', async () => {
  const { user } = await showPage(path);
  await user.upload(field(), [file('log.json', log(48)), file('first.csv', table(48))]);
  await screen.findByText('6 questions, 336 answers, 48 learners.');
  const row = within(items().getByRole('row', { name: new RegExp(escaped(first.title.text)) }));
  expect(row.getByText('Weaker learners do better here than stronger ones')).toBeTruthy();

  await user.click(row.getByRole('button'));
  expect(screen.getByText(/^Tells apart −0\.\d\d \(between −/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the question' }).getAttribute('href')).toContain(`ids=${first.id}`);
  await user.click(row.getByRole('button'));
  expect(screen.queryByText(/^Tells apart −/)).toBeNull();
});

it('tells a wrong option that draws the better learners, with the share of each option in words', async () => {
  const { user } = await showPage(path);
  const others = log(48).replaceAll(`"question":"${first.id}"`, '"question":""');
  await user.upload(field(), [file('log.json', others), file('first.csv', table(48))]);
  await screen.findByText(/^6 questions/);
  const text = wrongOption?.text.text ?? '';
  const row = within(items().getByRole('row', { name: new RegExp(escaped(first.title.text)) }));
  expect(row.getByText(`Wrong answer “${text}” draws the better learners: check the key`)).toBeTruthy();
  await user.click(row.getByRole('button'));
  const options = within(screen.getByRole('table', { name: `Options of “${first.title.text}”` }));
  expect(options.getByRole('row', { name: new RegExp(`${escaped(text)} 58 % \\(28\\)`) })).toBeTruthy();
  expect(screen.getByText(/the median is 33\.5 s\.$/)).toBeTruthy();
});

it('sorts by a column and back, and says by which', async () => {
  const { user } = await showPage(path);
  await user.upload(field(), file('log.json', log(48)));
  await screen.findByText(/^6 questions/);
  const head = (name: string) => items().getByRole('columnheader', { name });
  expect(titles()[0]).toBe(first.title.text);
  await user.click(within(head('Right')).getByRole('button'));
  const hardest = titles();
  expect(head('Right').getAttribute('aria-sort')).toBe('ascending');
  expect(head('Findings').hasAttribute('aria-sort')).toBe(false);
  await user.click(within(head('Right')).getByRole('button'));
  expect(head('Right').getAttribute('aria-sort')).toBe('descending');
  expect(titles()).toEqual(hardest.toReversed());
});

it('offers both tables as CSV', async () => {
  const { user } = await showPage(path);
  await user.upload(field(), [file('=log.csv', table(3))]);
  await screen.findByText('1 question, 3 answers, 3 learners.');
  await user.click(screen.getByRole('button', { name: 'Download questions as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Download options as CSV' }));
  expect(saved.map(({ name }) => name)).toEqual(['drillbook-questions.csv', 'drillbook-options.csv']);
  const [itemsText, optionsText] = await Promise.all(saved.map(({ text }) => text));
  expect(itemsText?.split('\r\n')).toHaveLength(3);
  expect(itemsText).toContain(`\r\n${first.id},`);
  expect(itemsText).toContain('Too few learners to say: 3 of at least 20');
  expect(optionsText?.split('\r\n')).toHaveLength(first.ask.options.length + 2);
});

it('says of each file what was set aside or why it was not read, and forgets a file that is removed', async () => {
  const { user } = await showPage(path);
  const odd = `${table(2)}\nl9,,choice,a,a,correct,PT1S`;
  await user.upload(field(), [file('odd.csv', odd), file('broken.json', '{"a": 1,\n oops}'), file('again.csv', odd)]);
  await screen.findByText('Set aside: 1, which name no question (first at 4).');
  await waitFor(() => expect(screen.getAllByText(/Not read/)).toHaveLength(2));
  expect(screen.getByText('Not read: This JSON has a mistake at line 2.')).toBeTruthy();
  expect(screen.getByText('Not read: A file with the same content is here already.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove odd.csv' }));
  await screen.findByText('No answers in these files yet.');
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Remove all files' }));
  await waitFor(() => expect(screen.queryByText('broken.json')).toBeNull());
});

it('does not call odd what a log of events always holds beside answers, and leads back to the page for instructors', async () => {
  const { user } = await showPage(path);
  const events = JSON.stringify({
    format: 'drillbook-events',
    schema: 1,
    events: [
      { type: 'ready', at: 1 },
      { type: 'height', at: 2, height: 400 },
      { type: 'answered', at: 3, question: first.id, earned: 1, possible: 1 },
    ],
  });
  await user.upload(field(), file('events.json', events));
  await screen.findByText('1 question, 1 answer, 1 learner.');
  expect(screen.queryByText(/Set aside/)).toBeNull();
  expect(screen.getByRole('link', { name: 'For instructors' }).getAttribute('href')).toBe('../');
});

it('shows example data as what it is, and never among that of a class', async () => {
  const { user } = await showPage(path);
  await user.click(screen.getByRole('button', { name: 'Try it with example data' }));
  await screen.findByText('This is example data: the learners and their answers are made up.');
  expect(screen.getByText('12 questions, 720 answers, 60 learners.')).toBeTruthy();
  expect(screen.getAllByText(/draws the better learners: check the key/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Try it with example data' }));
  await user.upload(field(), file('first.csv', table(3)));
  await screen.findByText('1 question, 3 answers, 3 learners.');
  expect(screen.queryByText(/example data:/)).toBeNull();
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('names the questions of a large course once their pieces have come', async () => {
  const asked: string[] = [];
  const loadPiece = async (piece: string) => {
    asked.push(piece);
    return known;
  };
  render(
    <SiteDataContext value={{ ...siteData, loadPiece }}>
      <SiteLocation history={createMemoryHistory(path)}>
        <ResultsPage data={{ page: 'results', questions: [], parts: { pieces: 1 } }} />
      </SiteLocation>
    </SiteDataContext>,
  );
  await userEvent.setup().upload(field(), file('log.json', log(3)));
  await screen.findByRole('button', { name: first.title.text });
  expect(asked).toEqual(['part/0']);
  expect(titles()).not.toContain(first.id);
});
