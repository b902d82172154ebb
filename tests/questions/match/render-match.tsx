import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, vi } from 'vitest';
import { unmarked } from '../../../src/core/plain-text';
import { MatchView } from '../../../src/questions/match/MatchView';
import { gradeMatch } from '../../../src/questions/match/match-grade';
import { keepRight } from '../../../src/questions/match/match-response';
import type { MatchAsk, MatchKey, MatchResponse } from '../../../src/questions/match/match-shape';
import { questionWords } from '../../support/question-words';
import { named } from './match-samples';

afterEach(cleanup);
// Finding by role is slow in jsdom, and slower on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

export const ask: MatchAsk = {
  items: [named('waf', 'AWS WAF'), named('backup', 'AWS Backup'), named('artifact', 'AWS Artifact')],
  bins: [
    { ...named('preparation', 'Preparation'), phase: 1 },
    { ...named('containment', 'Containment'), phase: 3 },
    { ...named('recovery', 'Recovery'), phase: 5 },
  ],
  asksBest: false,
  isShuffled: true,
};

export const key: MatchKey = {
  scoring: 'parts',
  cells: {
    waf: { best: ['containment'], also: ['preparation'] },
    backup: { best: ['preparation', 'recovery'], also: [] },
    artifact: { best: [], also: [] },
  },
  reasons: {
    waf: { reason: unmarked('Filters web requests.'), whys: { containment: 'Blocks addresses at once' } },
    backup: { reason: unmarked('Keeps clean copies.'), whys: {} },
  },
};

type CardProps = {
  ask: MatchAsk;
  right: MatchKey;
  first: MatchResponse;
  mode: ComponentProps<typeof MatchView>['mode'];
  onChange: (response: MatchResponse) => void;
};

function Card({ ask: asked, right, first, mode: firstMode, onChange }: CardProps) {
  const [mode, setMode] = useState(firstMode);
  const [response, setResponse] = useState(first);
  const [isChecked, setIsChecked] = useState(false);
  const grade = gradeMatch(asked, right, response);
  useEffect(() => onChange(response), [onChange, response]);
  const retry = () => {
    setIsChecked(false);
    setResponse(keepRight(asked, right, response));
  };
  return (
    <>
      <MatchView
        name="q"
        ask={asked}
        response={response}
        onRespond={setResponse}
        words={questionWords}
        mode={mode}
        onMode={setMode}
        {...(isChecked && grade.status === 'graded' && { review: { key: right, grade } })}
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

type Options = { ask?: MatchAsk; response?: MatchResponse; mode?: CardProps['mode'] };

/** The view inside a stand-in for the card around it, with a log of everything that its live region said. */
export function renderMatch({ ask: asked = ask, response: first = {}, mode = 'board' }: Options = {}) {
  let latest = first;
  const onChange = (response: MatchResponse) => {
    latest = response;
  };
  const rendered = render(<Card ask={asked} right={key} first={first} mode={mode} onChange={onChange} />);
  const region = screen.getByRole('status');
  const said: string[] = [];
  new MutationObserver(() => {
    const text = region.textContent ?? '';
    // Preact writes an empty text again, which says nothing.
    if (text !== (said.at(-1) ?? '')) said.push(text);
  }).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return { ...rendered, user: userEvent.setup({ delay: null }), said, response: () => latest };
}

export const card = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
export const button = (name: string) => screen.getByRole('button', { name });
export const press = async (user: ReturnType<typeof userEvent.setup>, ...names: string[]) => {
  for (const name of names) await user.click(button(name));
};
