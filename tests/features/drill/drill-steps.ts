// What a person does in a drill, by role and name.
import { screen, within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import type { Drill } from '../../../src/course/course';
import { mapOfDrill } from '../../../src/features/drill/drill-map';
import { pathSteps } from '../../../src/features/drill/path-steps';
import { bestPath } from '../../../src/study/drill-paths';
import { pages } from '../show-page';

export const keyDrill = 'leaked-access-key';
export const webDrill = 'web-server-under-attack';
export const pathOf = (id: string) => `/drills/${id}/`;

/** The drill as it is shipped. Throws where there is none. */
export function shippedDrill(id: string): Drill {
  const page = pages.find(({ path }) => path === pathOf(id));
  if (page?.data.page !== 'drill') throw new Error(`There is no drill ${id}.`);
  return page.data.drill;
}

/** The names of the options of the best path, in order. */
export function bestChoices(id: string): string[] {
  const drill = shippedDrill(id);
  return pathSteps(drill, bestPath(mapOfDrill(drill)) ?? { steps: [] }).map(({ option }) => option.text.text);
}

export const begin = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Start the drill' }));

/** Picks the option of that name and decides. */
export async function choose(user: UserEvent, name: string) {
  await user.click(screen.getByRole('radio', { name }));
  await user.click(screen.getByRole('button', { name: 'Decide' }));
}

export async function playBest(user: UserEvent, id: string) {
  await begin(user);
  for (const name of bestChoices(id)) await choose(user, name);
}

/** The name of the scene, as its heading says it. */
export const sceneTitle = () => document.getElementById('drill:scene')?.textContent;

export const bar = () => within(screen.getByRole('region', { name: 'Where you are' }));
export const clock = () => bar().getByText(/since the alarm/).textContent;
export const consequence = () => within(screen.getByRole('region', { name: 'What followed' }));
export const currentPhase = () =>
  bar()
    .getAllByRole('listitem', { current: 'step' })
    .map(({ textContent }) => textContent);
