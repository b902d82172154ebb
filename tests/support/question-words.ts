import type { QuestionWords } from '../../src/questions/question-words';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const points = new Intl.PluralRules('en');

/** English words for the tests of question views. */
export const questionWords: QuestionWords = {
  pickOne: 'Pick one answer.',
  pickSome: (count) => `Pick ${count} answers.`,
  picked: (count, of) => `${count} of ${of} picked.`,
  optionRight: 'Right, and you picked it',
  optionWrong: 'Not right',
  optionMissed: 'Right, but you did not pick it',
  yourPick: 'Your pick',
  hint: (hint, of) => `Hint ${hint} of ${of}`,
  nextHint: (left) => (left === 1 ? 'Show a hint (1 left)' : `Show a hint (${left} left)`),
  check: 'Check answer',
  tryAgain: 'Try again',
  retryWrong: 'Retry the wrong ones',
  showAnswer: 'Show answer',
  answer: 'Answer',
  why: 'Why',
  explanation: 'Explanation',
  readPassage: 'Read the passage that explains it',
  missing: (count) => (count === 1 ? 'Answer first, then check.' : `${count} answers are still to be picked.`),
  verdict: (outcome) => ({ correct: 'Correct', partial: 'Partly correct', incorrect: 'Not correct' })[outcome],
  points: (earned, possible) =>
    `${number.format(earned)} of ${number.format(possible)} ${points.select(possible) === 'one' ? 'point' : 'points'}`,
  kind: { choice: 'Quiz', match: 'Match' },
  board: {
    instructions: (asksBest) =>
      asksBest
        ? 'Pick a card, then place it where it fits best. A card may fit nowhere.'
        : 'Pick a card, then place it wherever it belongs: in one place, in several, or in none.',
    keys: 'On a card, press the number of a place to put it there or take it back.',
    gridInstructions: (asksBest) =>
      asksBest
        ? 'Tick where each item fits best. Leave a row empty if it fits nowhere.'
        : 'Tick every place where an item belongs. Leave a row empty if it belongs nowhere.',
    modeLabel: 'How to answer',
    modeBoard: 'Board',
    modeGrid: 'Grid',
    items: 'Cards',
    bins: 'Places',
    progress: (placed, of) => `${placed} of ${of} placed`,
    placements: (count) => (count === 1 ? 'in 1 place' : `in ${count} places`),
    holding: (item) => `Holding ${item}`,
    whereTo: (item) => `Where does ${item} belong?`,
    done: 'Done',
    place: 'Place',
    placeHere: (item, bin) => `Place ${item} in ${bin}`,
    isPlaced: 'Placed',
    isPlacedHere: (item, bin) => `Placed: ${item} is in ${bin}`,
    takeBack: (item, bin) => `Take ${item} back from ${bin}`,
    dropToTakeBack: 'Drop here to take it back',
    emptyBin: 'Nothing here yet',
    cell: (item, bin) => `${item}: ${bin}`,
    said: {
      pickedUp: (item) => `Holding ${item}. Choose where it belongs.`,
      putDown: (item) => `${item} put down.`,
      placed: (item, bin, placed, of) => `${item} placed in ${bin}, ${placed} of ${of}`,
      moved: (item, from, to, placed, of) => `${item} moved from ${from} to ${to}, ${placed} of ${of}`,
      takenBack: (item, bin, placed, of) => `${item} taken back from ${bin}, ${placed} of ${of}`,
      alreadyThere: (item, bin) => `${item} is in ${bin} already.`,
    },
    mark: { right: 'right', wrong: 'not here', missed: 'missed' },
    item: { correct: 'Right', partial: 'Partly right', incorrect: 'Not right' },
    best: 'best',
    belongsIn: 'Belongs in',
    notIn: 'Not in',
    helpsToo: 'It helps here too, but not most.',
    belongsNowhere: 'Belongs nowhere on this board.',
    leftOutRightly: 'Rightly left out: it belongs nowhere on this board.',
  },
};
