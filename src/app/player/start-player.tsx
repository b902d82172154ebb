import { type ComponentType, hydrate, render } from 'preact';
import type { PageData } from '../../course/page-data';
import { loadQuestionViews } from '../../questions/question-views';
import { queueQuestions } from '../ahead/wake-questions';
import { BrokenPackage } from './BrokenPackage';
import { composePlayer } from './compose-player';
import { type OpenedPackage, readPackage } from './content/read-package';
import { PlayerApp } from './PlayerApp';

/** The kinds that must be there before the page comes to life; the questions of a lesson wait for theirs by themselves. */
const firstKinds = { lesson: [], board: ['match'], paper: [] } as const;

type Played = ComponentType<{ data: PageData }>;

async function play(Played: Played, root: Element, { config, page, questions }: OpenedPackage) {
  const { stores, parts, begin } = composePlayer(config, page, questions);
  await loadQuestionViews(firstKinds[config.subject.kind]);
  const { turnOf, start } = queueQuestions();
  hydrate(<PlayerApp page={page} stores={stores} parts={parts} turnOf={turnOf} Played={Played} />, root);
  start();
  begin();
}

/** Brings the page of this document to life. `Played` shows its part of the course, as it did in the build. */
export function startPlayer(Played: Played): void {
  const root = document.getElementById('site:root');
  if (!root) throw new Error('The page has no root element.');
  const opened = readPackage(document);
  if (opened.ok) void play(Played, root, opened.value);
  else {
    root.replaceChildren();
    render(<BrokenPackage part={opened.error} />, root);
  }
}
