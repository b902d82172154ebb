import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, vi } from 'vitest';
import { unmarked } from '../../../src/core/plain-text';
import { OrderView } from '../../../src/questions/order/OrderView';
import { gradeOrder } from '../../../src/questions/order/order-grade';
import type { OrderAsk, OrderKey, OrderResponse } from '../../../src/questions/order/order-shape';
import { questionWords } from '../../support/question-words';

afterEach(cleanup);
// Finding by role is slow in jsdom, and slower on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const item = (id: string, text: string) => ({ id, text: unmarked(text) });

/** As it was dealt: not in the right order. */
export const ask: OrderAsk = {
  items: [
    { ...item('recovery', 'Recovery'), phase: 5 },
    { ...item('containment', 'Containment'), phase: 3 },
    item('report', 'The report'),
    { ...item('eradication', 'Eradication'), phase: 4 },
  ],
};

export const key: OrderKey = {
  scoring: 'parts',
  order: ['containment', 'eradication', 'recovery', 'report'],
  reasons: { containment: unmarked('The harm is stopped first.') },
};

function Card({ first, onChange }: { first: OrderResponse; onChange: (response: OrderResponse) => void }) {
  const [response, setResponse] = useState(first);
  const [isChecked, setIsChecked] = useState(false);
  const grade = gradeOrder(ask, key, response);
  useEffect(() => onChange(response), [onChange, response]);
  return (
    <>
      <OrderView
        name="q"
        ask={ask}
        response={response}
        onRespond={setResponse}
        words={questionWords}
        {...(isChecked && grade.status === 'graded' && { review: { key, grade } })}
      />
      <button type="button" onClick={() => setIsChecked(true)}>
        Check answer
      </button>
      <button type="button" onClick={() => setIsChecked(false)}>
        Try again
      </button>
    </>
  );
}

/** The view inside a stand-in for the card around it, with a log of everything that its live region said. */
export function renderOrder({ response: first = [] }: { response?: OrderResponse } = {}) {
  let latest = first;
  const onChange = (response: OrderResponse) => {
    latest = response;
  };
  const rendered = render(<Card first={first} onChange={onChange} />);
  const region = screen.getByRole('status');
  const said: string[] = [];
  new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return { ...rendered, user: userEvent.setup({ delay: null }), said, response: () => latest };
}

export const button = (name: string) => screen.getByRole('button', { name });
export const rows = () => within(screen.getByRole('list', { name: 'Items, in your order' })).getAllByRole('listitem');
export const rowTexts = () => rows().map((row) => row.textContent);
