// Which questions make a learner tell apart what learners mix up.
import type { Question } from '../../questions/question-kinds';
import type { Course } from '../course';
import { escapePattern } from '../markdown/find-names';
import { textsOf } from './question-texts';

type Pair = { pair: string; questions: ReadonlySet<string> };

/**
 * Every pair of services and of terms that learners mix up, with the ids of the questions that work on it: one side is
 * named by what is right, the other by what it has to be told from.
 */
export function findConfused(questions: readonly Question[], course: Course): Pair[] {
  const { confusions, confusedTerms, services } = course;
  const labels = new Map(services.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const sides = [...confusions.map(({ between }) => between.map((id) => labels.get(id) ?? [id])), ...confusedTerms];
  const texts = questions.map((question) => {
    const { right, other } = textsOf(question);
    return { id: question.id, right: right.join('\n'), other: other.join('\n') };
  });
  return sides.map(([one = [], two = []]) => {
    const [first, second] = [wordPattern(one), wordPattern(two)];
    const works = ({ right, other }: { right: string; other: string }) =>
      (first.test(right) && second.test(other)) || (second.test(right) && first.test(other));
    return { pair: `${one[0]} / ${two[0]}`, questions: new Set(texts.filter(works).map(({ id }) => id)) };
  });
}

const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escapePattern).join('|')})s?(?![\\p{L}\\p{N}])`, 'iu');
