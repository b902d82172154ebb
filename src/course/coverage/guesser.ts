// A guesser that knows nothing of the subject and everything about badly written tests.
import type { Question } from '../../questions/question-kinds';
import { stemOf } from '../question-stem';

type Choice = Question<'choice'>;
type Option = Choice['ask']['options'][number];

/** `score` is the share of questions answered right, ties counted in parts; `chance` what blind picking gets. */
export type GuesserResult = { questions: number; chance: number; guesses: readonly { cue: string; score: number }[] };

/** How much an option invites a pick; the highest wins. */
type Cue = (option: Option, question: Choice, index: number) => number;

/**
 * Answers every single-answer question by each cue of the test-wise (Millman, Bishop and Ebel, An analysis of
 * test-wiseness, 1965) and by all of them together: length, place, absolute words, words of the stem, specificity.
 */
export function guessAll(questions: readonly Question[]): GuesserResult {
  const choices = questions.filter((question): question is Choice => question.kind === 'choice' && isSingle(question));
  const cues = testWiseCues(choices);
  return {
    questions: choices.length,
    chance: mean(choices.map(({ ask }) => 1 / ask.options.length)),
    guesses: Object.entries(cues).map(([cue, invite]) => ({
      cue,
      score: mean(choices.map((question) => creditOf(question, invite))),
    })),
  };
}

const isSingle = ({ ask }: Choice): boolean => ask.select === 1;

function creditOf(question: Choice, invite: Cue): number {
  const invitations = question.ask.options.map((option, index) => invite(option, question, index));
  const highest = Math.max(...invitations);
  const picked = question.ask.options.filter((_, index) => invitations[index] === highest);
  return picked.some(({ id }) => question.key.right.includes(id)) ? 1 / picked.length : 0;
}

const absolute = /\b(?:always|never|only|all|every|none|any|must|no)\b/i;

function testWiseCues(questions: readonly Choice[]): Record<string, Cue> {
  const rarity = rarityOf(questions);
  const length: Cue = ({ text }) => text.text.length;
  const modest: Cue = ({ text }) => (absolute.test(text.text) ? 0 : 1);
  const echo: Cue = ({ text }, question) => {
    const stem = new Set(stemsOf(stemOf(question)));
    return new Set(stemsOf(text.text).filter((word) => stem.has(word))).size;
  };
  const rareEcho: Cue = ({ text }, question) => {
    const stem = new Set(stemsOf(stemOf(question)));
    return mean(stemsOf(text.text).map((word) => (stem.has(word) ? rarity(word) : 0)));
  };
  const specific: Cue = ({ text }) => mean(stemsOf(text.text).map(rarity));
  const precise: Cue = ({ text }) => (text.text.match(/[\d"“(:;,]|(?<=\s)\p{Lu}/gu) ?? []).length;
  const place =
    (wanted: number): Cue =>
    (_option, _question, index) =>
      index === wanted ? 1 : 0;
  const together = [length, modest, echo, specific];
  return {
    'the longest option': length,
    'the shortest option': (...given) => -length(...given),
    'the first option': place(0),
    'the second option': place(1),
    'the third option': place(2),
    'the last option': (_option, question, index) => (index === question.ask.options.length - 1 ? 1 : 0),
    'no absolute words': modest,
    'most words of the stem': echo,
    'rarest words of the stem': rareEcho,
    'fewest words of the stem': (...given) => -echo(...given),
    'the most specific words': specific,
    'the most general words': (...given) => -specific(...given),
    'numbers, names and signs': precise,
    'length, absolute words, words of the stem and specificity together': (option, question, index) =>
      together.reduce((sum, cue) => sum + rankOf(cue, option, question, index), 0),
  };
}

/** How many of the other options a cue puts below this one, ties as halves. */
function rankOf(cue: Cue, option: Option, question: Choice, index: number): number {
  const own = cue(option, question, index);
  return question.ask.options.reduce((below, other, place) => {
    const value = cue(other, question, place);
    return below + (value < own ? 1 : value === own ? 0.5 : 0);
  }, 0);
}

const common = new Set(
  'a an and are as at be by can do does for from has have how in into is it its may must not of on one or out that the their them they this to two was what when where which who why with'.split(
    ' ',
  ),
);

/** The words of a text without common ones and without the usual endings. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 2 && !common.has(word))
    .map((word) => word.replace(/(?:ing|ions?|ed|es|ly|s)$/, ''));

/** Inverse document frequency over all stems and options. */
function rarityOf(questions: readonly Choice[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const question of questions) {
    const texts = [stemOf(question), ...question.ask.options.map(({ text }) => text.text)];
    for (const word of new Set(stemsOf(texts.join(' ')))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(questions.length / (counts.get(word) ?? 1));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
