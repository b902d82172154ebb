import { savesData, whenIdle } from '../../platform/when-idle';
import { kindNames } from '../../questions/question-kinds';
import { hasQuestionView, loadQuestionViews } from '../../questions/question-views';

const question = '[data-question-kind]';
const touches = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Questions whose code did not come with the page stand as prerendered. Their code is fetched when the page is idle, and
 * before that when the reader comes near one or touches it; a fetch that failed is tried again at the next touch.
 */
export function loadViewsOnNeed(): void {
  const load = (element: Element) => {
    const kind = kindNames.find((name) => name === element.getAttribute('data-question-kind'));
    if (kind && !hasQuestionView(kind)) loadQuestionViews([kind]).catch(() => {});
  };
  const waiting = () =>
    [...document.querySelectorAll(question)].filter((element) =>
      kindNames.some((kind) => kind === element.getAttribute('data-question-kind') && !hasQuestionView(kind)),
    );
  const here = waiting();
  if (here.length === 0) return;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: '50% 0px' },
  );
  for (const element of here) near.observe(element);
  const onTouch = ({ target }: Event) => {
    const touched = target instanceof Element && target.closest(question);
    if (touched) load(touched);
  };
  for (const touch of touches) document.addEventListener(touch, onTouch, { passive: true });
  if (!savesData()) whenIdle(() => waiting().forEach(load));
}
