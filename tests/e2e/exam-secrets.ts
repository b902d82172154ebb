// What a question on screen must not tell before the paper's end.
import type { Page } from 'playwright-core';
import type { ChoiceQuestion } from './exam';

/** All texts that say why an option is right or wrong. */
export const secretsOf = ({ key, explanation, hints }: ChoiceQuestion): string[] =>
  [
    ...Object.values(key.reasons).flatMap(({ text, html }) => [text, html]),
    ...explanation.flatMap((passage) => (passage.block === 'prose' ? [passage.html] : [])),
    ...hints.flatMap(({ text, html }) => [text, html]),
  ].filter((text) => text !== '');

/** What the document tells of the question on screen: reasons, verdicts, and the markup that only its right options have. */
export const leaksOn = (page: Page, question: ChoiceQuestion): Promise<string[]> =>
  page.evaluate(
    ([secrets, right]) => {
      const markup = document.documentElement.outerHTML;
      const text = document.documentElement.textContent ?? '';
      const told = secrets.filter((secret) => markup.includes(secret) || text.includes(secret));
      const verdicts = [...document.querySelectorAll('[data-verdict], [data-outcome], [data-result]')];
      const forms = { right: new Set<string>(), wrong: new Set<string>() };
      for (const input of document.querySelectorAll<HTMLInputElement>(
        'main [data-question-id] fieldset input[value]',
      )) {
        const option = input.closest('label')?.parentElement?.cloneNode(true);
        if (!(option instanceof Element)) continue;
        // What may differ: the words of the option, wherever they stand.
        for (const words of option.querySelectorAll('label > span')) words.textContent = '';
        option.querySelector('button')?.removeAttribute('aria-label');
        option.querySelector('input')?.removeAttribute('value');
        forms[right.includes(input.value) ? 'right' : 'wrong'].add(option.outerHTML);
      }
      const apart = [...forms.right].filter((form) => !forms.wrong.has(form));
      return [...told, ...verdicts.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...apart];
    },
    [secretsOf(question), question.key.right] as const,
  );
