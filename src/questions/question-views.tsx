// The lazy list of views: each kind's screen code loads when a question of that kind is shown. Choices are everywhere and small.
import type { FunctionComponent } from 'preact';
import { use } from 'preact/compat';
import { ChoiceView } from './choice/ChoiceView';
import type { Kind, QuestionShapes } from './question-kinds';
import type { QuestionViewProps } from './question-view-props';

export type QuestionViews = { [K in Kind]: FunctionComponent<QuestionViewProps<QuestionShapes[K]>> };

const loaders: { [K in Kind]: () => Promise<QuestionViews[K]> } = {
  choice: async () => ChoiceView,
  match: async () => (await import('./match/MatchView')).MatchView,
  order: async () => (await import('./order/OrderView')).OrderView,
  fill: async () => (await import('./fill/FillView')).FillView,
};

const loaded: { [K in Kind]?: QuestionViews[K] } = { choice: ChoiceView };

type Arrival = { here: Promise<void>; announce: () => void };

function newArrival(): Arrival {
  let announce = () => {};
  const here = new Promise<void>((resolve) => {
    announce = resolve;
  });
  return { here, announce };
}
const arrivals: Readonly<Record<Kind, Arrival>> = {
  choice: newArrival(),
  match: newArrival(),
  order: newArrival(),
  fill: newArrival(),
};

/** Loads the views of these kinds once; after that `questionView` has them. */
export async function loadQuestionViews(kinds: Iterable<Kind>): Promise<void> {
  await Promise.all([...new Set(kinds)].map(loadView));
}

async function loadView<K extends Kind>(kind: K): Promise<void> {
  loaded[kind] ??= await loaders[kind]();
  arrivals[kind].announce();
}

/** Whether the view of a kind is here. */
export const hasQuestionView = (kind: Kind): boolean => loaded[kind] !== undefined;

/** Leaves what is prerendered as it stands until the view of this kind is here; does not load it itself. */
export function useQuestionView(kind: Kind): void {
  if (!hasQuestionView(kind)) use(arrivals[kind].here);
}

/** The view of a kind whose code is here; throws where the page forgot to load it first. */
export function questionView<K extends Kind>(kind: K): QuestionViews[K] {
  const view = loaded[kind];
  if (!view) throw new Error(`The view of ${kind} questions was used before it was loaded.`);
  return view;
}
