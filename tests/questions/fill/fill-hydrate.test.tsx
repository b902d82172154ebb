// @vitest-environment jsdom
import { act } from '@testing-library/preact';
import { hydrate as hydrateInto, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';
import type { FillResponse } from '../../../src/questions/fill/fill-shape';
import { Card, markdown } from './render-fill';

const card = (first: FillResponse, onChange: (response: FillResponse) => void = () => undefined) => (
  <Card markdown={markdown} first={first} onChange={onChange} />
);

afterEach(() => document.body.replaceChildren());

/** The page as it was prerendered, filled in by hand before its code arrives. */
async function hydrate(early: Readonly<Record<string, string>>, first: FillResponse = {}) {
  const page = document.createElement('div');
  page.innerHTML = renderToString(card({}));
  document.body.append(page);
  const field = (blank: string) =>
    page.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-blank="${blank}"]`) ??
    document.createElement('input');
  for (const [blank, value] of Object.entries(early)) field(blank).value = value;
  let latest: FillResponse | undefined;
  const live = card(first, (response) => {
    latest = response;
  });
  await act(() => hydrateInto(live, page));
  const values = ['blank-1', 'blank-2', 'blank-3'].map((blank) => field(blank).value);
  await act(() => render(null, page));
  return { latest, values };
}

describe('the prerendered text', () => {
  const html = renderToString(card({}));

  it('holds its words and its choices, and not its answers', () => {
    for (const word of ['First', '<strong>isolate</strong>', 'delete', 'Blank 3 of 3']) expect(html).toContain(word);
    for (const answer of ['instance', 'server', 'snapshot']) expect(html).not.toContain(answer);
  });

  it('has no style attribute, which the page would not be allowed', () => {
    expect(html).not.toContain(' style=');
  });

  it('keeps what was typed and picked before its code arrived', async () => {
    const { latest, values } = await hydrate({ 'blank-1': 'server', 'blank-2': 'skip' });
    expect(latest).toEqual({ 'blank-1': 'server', 'blank-2': 'skip' });
    expect(values).toEqual(['server', 'skip', '']);
  });

  it('reports nothing where nothing was touched', async () => {
    const { latest, values } = await hydrate({});
    expect(latest).toBeUndefined();
    expect(values).toEqual(['', '', '']);
  });
});
