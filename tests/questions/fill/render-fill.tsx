import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, vi } from 'vitest';
import { FillView } from '../../../src/questions/fill/FillView';
import { fill } from '../../../src/questions/fill/fill';
import type { FillResponse } from '../../../src/questions/fill/fill-shape';
import { questionWords } from '../../support/question-words';
import { partsOf } from './fill-source';

afterEach(cleanup);
// Finding by role is slow in jsdom, and slower on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

export const markdown =
  'First, **isolate** the [[instance | server]] with a `deny` rule. Then [[? take, skip, delete | take]] a [[snapshot]].';

type CardProps = { markdown: string; first: FillResponse; onChange: (response: FillResponse) => void };

/** The view inside a stand-in for the card around it. */
export function Card({ markdown: written, first, onChange }: CardProps) {
  const { ask, key } = partsOf(written, { shuffle: 'no' });
  const [response, setResponse] = useState(first);
  const [isChecked, setIsChecked] = useState(false);
  const grade = fill.grade(ask, key, response);
  const retry = () => {
    setIsChecked(false);
    setResponse(fill.retry(ask, key, response));
  };
  return (
    <>
      <FillView
        name="q"
        ask={ask}
        response={response}
        onRespond={(next) => {
          setResponse(next);
          onChange(next);
        }}
        words={questionWords}
        {...(isChecked && grade.status === 'graded' && { review: { key, grade } })}
      />
      <button type="button" onClick={() => setIsChecked(true)}>
        Check answer
      </button>
      <button type="button" onClick={retry}>
        Retry the wrong ones
      </button>
    </>
  );
}

export function renderFill(written = markdown, first: FillResponse = {}) {
  let latest = first;
  const onChange = (response: FillResponse) => {
    latest = response;
  };
  const rendered = render(<Card markdown={written} first={first} onChange={onChange} />);
  return { ...rendered, user: userEvent.setup({ delay: null }), response: () => latest };
}

export const typed = (number: number) => screen.getByRole('textbox', { name: new RegExp(`^Blank ${number} of`) });
export const picked = (number: number) => screen.getByRole('combobox', { name: new RegExp(`^Blank ${number} of`) });
export const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));
