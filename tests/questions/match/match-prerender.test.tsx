import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MatchView } from '../../../src/questions/match/MatchView';
import { questionWords } from '../../support/question-words';
import { buildMatch } from './match-samples';

describe('the prerendered board', () => {
  const { ask } = buildMatch({ waf: 'containment!', trail: 'preparation! recovery' });
  const html = renderToString(
    <MatchView name="q" ask={ask} response={{}} onRespond={() => undefined} words={questionWords} />,
  );

  it('holds every item and every bin as text', () => {
    for (const name of ['waf', 'trail', 'containment', 'preparation', 'recovery']) expect(html).toContain(name);
  });

  it('has its live region from the start, and buttons that stay off until the page answers', () => {
    expect(html).toMatch(/role="status"[^>]*><\/p>/);
    expect(html.match(/<button[^>]* disabled[ >]/g)).toHaveLength(ask.items.length);
  });

  it('has no style attribute, which the page would not be allowed', () => {
    expect(html).not.toContain(' style=');
  });
});
