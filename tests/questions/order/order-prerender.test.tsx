import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { OrderView } from '../../../src/questions/order/OrderView';
import { gradeOrder } from '../../../src/questions/order/order-grade';
import { questionWords } from '../../support/question-words';
import { ask, key } from './render-order';

const show = (response: readonly string[], isChecked = false) => {
  const grade = gradeOrder(ask, key, response);
  const review = isChecked && grade.status === 'graded' ? { key, grade } : undefined;
  return renderToString(
    <OrderView
      name="q"
      ask={ask}
      response={response}
      onRespond={() => undefined}
      words={questionWords}
      {...(review && { review })}
    />,
  );
};

describe('the prerendered order', () => {
  const html = show([]);

  it('is a list of every item as text', () => {
    expect(html.match(/<li/g)).toHaveLength(4);
    for (const { text } of ask.items) expect(html).toContain(text.text);
  });

  it('tells nothing of the key', () => {
    expect(html).not.toContain('The harm is stopped first.');
    expect(html).not.toContain('Belongs');
  });

  it('has its live region from the start, and buttons that stay off until the page answers', () => {
    expect(html).toMatch(/role="status"[^>]*><\/p>/);
    expect(html.match(/<button[^>]* disabled[ >]/g)).toHaveLength(8);
  });

  it('has no style attribute, which the page would not be allowed', () => {
    expect(html).not.toContain(' style=');
    expect(
      show(
        ask.items.map(({ id }) => id),
        true,
      ),
    ).not.toContain(' style=');
  });

  it('reads as the right order where it is the model answer', () => {
    const answer = show(key.order, true);
    const places = key.order.map((id) => answer.indexOf(ask.items.find((item) => item.id === id)?.text.text ?? id));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(answer).not.toContain('Out of sequence');
  });
});
