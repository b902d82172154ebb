import type { Question } from '../../questions/question-kinds';
import { stemOf } from '../question-stem';

/** What a question puts forward as right, and everything that a learner has to tell it from. */
export function textsOf(question: Question): { right: readonly string[]; other: readonly string[] } {
  const stem = stemOf(question);
  switch (question.kind) {
    case 'choice': {
      const { options } = question.ask;
      const isRight = (id: string) => question.key.right.includes(id);
      return {
        right: options.filter(({ id }) => isRight(id)).map(({ text }) => text.text),
        other: [stem, ...options.filter(({ id }) => !isRight(id)).map(({ text }) => text.text)],
      };
    }
    case 'match': {
      const texts = [...question.ask.items, ...question.ask.bins].map(({ text }) => text.text);
      return { right: texts, other: [stem, ...texts] };
    }
    case 'order': {
      const texts = question.ask.items.map(({ text }) => text.text);
      return { right: texts, other: [stem] };
    }
    case 'fill':
      return {
        right: Object.values(question.key.answers).flat(),
        other: [
          stem,
          ...question.ask.segments.flatMap((part) => ('text' in part ? part.text.text : (part.choices ?? []))),
        ],
      };
  }
}
