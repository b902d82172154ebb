// The questions of a prerendered page come to life one by one, each in a task of its own, so that the page answers in between.
import type { TurnOf } from '../../features/site-data';
import { savesData, whenIdle } from '../../platform/when-idle';
import { type Kind, kindNames } from '../../questions/question-kinds';
import { hasQuestionView, loadQuestionViews } from '../../questions/question-views';
import { soon } from './soon';

type Sleeper = { element: Element; kind: Kind; turn: Promise<void>; wake: () => void };

const question = '[data-question-id]';
const touches = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

/**
 * Gives the questions that stand in the document their turns once `start` is called: first the one that is touched, then those
 * near the reader, then the others. One whose code did not come with the page waits for that; it is fetched when the reader
 * comes near or touches it (again, where that failed), or when the page is idle.
 */
export function queueQuestions(): { turnOf: TurnOf; start: () => void } {
  const asleep = new Map([...document.querySelectorAll(question)].flatMap(readSleeper));
  const near = new Set<Element>();
  let touched =
    questionAround(document.activeElement) ?? questionAround(document.querySelector(`${question} :checked`));

  const wakeNext = () => {
    const ready = [...asleep].filter(([, { kind }]) => hasQuestionView(kind));
    const next =
      ready.find(([, { element }]) => element === touched) ??
      ready.find(([, { element }]) => near.has(element)) ??
      ready[0];
    if (!next) return;
    const [id, { wake }] = next;
    asleep.delete(id);
    wake();
    soon(wakeNext);
  };
  const load = ({ kind }: Sleeper) => {
    if (hasQuestionView(kind)) return;
    loadQuestionViews([kind]).then(
      () => soon(wakeNext),
      () => {},
    );
  };
  const sleeperOf = (element: Element) => [...asleep.values()].find((sleeper) => sleeper.element === element);

  const start = () => {
    if (asleep.size === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          near.add(target);
          const sleeper = sleeperOf(target);
          if (sleeper) load(sleeper);
        }
      },
      { rootMargin: '50% 0px' },
    );
    for (const { element } of asleep.values()) observer.observe(element);
    const onTouch = ({ target }: Event) => {
      touched = questionAround(target) ?? touched;
      const sleeper = touched && sleeperOf(touched);
      if (sleeper) load(sleeper);
    };
    for (const touch of touches) document.addEventListener(touch, onTouch, { passive: true });
    if (!savesData()) whenIdle(() => [...asleep.values()].forEach(load));
    soon(wakeNext);
  };
  return { turnOf: (id) => asleep.get(id)?.turn, start };
}

function readSleeper(element: Element): [string, Sleeper][] {
  const kind = kindNames.find((name) => name === element.getAttribute('data-question-kind'));
  if (!kind) return [];
  let wake = () => {};
  const turn = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return [[element.getAttribute('data-question-id') ?? '', { element, kind, turn, wake }]];
}

const questionAround = (target: EventTarget | null): Element | undefined =>
  (target instanceof Element && target.closest(question)) || undefined;
