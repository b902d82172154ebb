import { fillWords } from './fill-words';
import { count, formatNumber } from './format';
import { orderWords } from './order-words';

export const questionWords = {
  pickOne: 'Pick one answer.',
  pickSome: (count: number) => `Pick ${count} answers.`,
  picked: (count: number, of: number) => `${count} of ${of} picked.`,
  optionRight: 'Right, and you picked it',
  optionWrong: 'Not right',
  optionMissed: 'Right, but you did not pick it',
  hint: (hint: number, of: number) => `Hint ${hint} of ${of}:`,
  nextHint: (left: number) => (left === 1 ? 'Show a hint (1 left)' : `Show a hint (${left} left)`),
  check: 'Check answer',
  tryAgain: 'Try again',
  retryWrong: 'Retry the wrong ones',
  showAnswer: 'Show answer',
  rightAnswer: 'Right:',
  explanation: 'Explanation',
  readPassage: 'Read the passage that explains it',
  missing: (count: number) => (count === 1 ? 'Answer first, then check.' : `${count} answers are still missing.`),
  verdict: (outcome: 'correct' | 'partial' | 'incorrect') =>
    ({ correct: 'Correct', partial: 'Partly correct', incorrect: 'Not correct' })[outcome],
  points: (earned: number, possible: number) => `${formatNumber(earned)} of ${count(possible, 'point', 'points')}`,
  credit: {
    choice: (right: number, of: number) => `${right} of ${count(of, 'right option', 'right options')}`,
    match: (right: number, of: number) => `${right} of ${count(of, 'placement', 'placements')}`,
    fill: (right: number, of: number) => `${right} of ${count(of, 'blank', 'blanks')}`,
    order: (right: number, of: number) => `${right} of ${of} in sequence`,
  },
  allOrNothing: 'All or nothing: a part of the answer earns no points.',
  kind: { choice: 'Quiz', match: 'Match', order: 'Put in order', fill: 'Fill in' },
  order: orderWords,
  fill: fillWords,
  board: {
    instructions: (asksBest: boolean) =>
      asksBest
        ? 'Pick a card, then place it where it fits best. A card may fit nowhere.'
        : 'Pick a card, then place it wherever it belongs: in one place, in several, or in none.',
    keys: 'On a card, press the number of a place to put it there or take it back.',
    gridInstructions: (asksBest: boolean) =>
      asksBest
        ? 'Tick where each item fits best. Leave a row empty if it fits nowhere.'
        : 'Tick every place where an item belongs. Leave a row empty if it belongs nowhere.',
    modeLabel: 'How to answer',
    modeBoard: 'Board',
    modeGrid: 'Grid',
    items: 'Cards',
    bins: 'Places',
    progress: (placed: number, of: number) => `${placed} of ${of} placed`,
    placements: (count: number) => (count === 1 ? 'in 1 place' : `in ${count} places`),
    holding: (item: string) => `Holding ${item}`,
    whereTo: (item: string) => `Where does ${item} belong?`,
    done: 'Done',
    place: 'Place',
    placeHere: (item: string, bin: string) => `Place ${item} in ${bin}`,
    isPlaced: 'Placed',
    isPlacedHere: (item: string, bin: string) => `Placed: ${item} is in ${bin}`,
    takeBack: (item: string, bin: string) => `Take ${item} back from ${bin}`,
    dropToTakeBack: 'Drop here to take it back',
    emptyBin: 'Nothing here yet',
    cell: (item: string, bin: string) => `${item}: ${bin}`,
    said: {
      pickedUp: (item: string) => `Holding ${item}. Choose where it belongs.`,
      putDown: (item: string) => `${item} put down.`,
      placed: (item: string, bin: string, placed: number, of: number) => `${item} placed in ${bin}, ${placed} of ${of}`,
      moved: (item: string, from: string, to: string, placed: number, of: number) =>
        `${item} moved from ${from} to ${to}, ${placed} of ${of}`,
      takenBack: (item: string, bin: string, placed: number, of: number) =>
        `${item} taken back from ${bin}, ${placed} of ${of}`,
      alreadyThere: (item: string, bin: string) => `${item} is in ${bin} already.`,
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
