import { count, formatNumber } from './format';

const dollars = (amount: number) => `$${formatNumber(Math.round(amount))}`;

/** "25 min", "1 h", "4 h 15 min". */
const minutes = (number: number): string => {
  const hours = Math.floor(number / 60);
  const rest = number % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${formatNumber(hours)} h` : `${formatNumber(hours)} h ${rest} min`;
};

/** Hours and minutes as a clock shows them, "00:37". */
const clock = (number: number): string =>
  [Math.floor(number / 60), number % 60].map((part) => String(part).padStart(2, '0')).join(':');

export const drillWords = {
  intro: 'An incident, scene by scene. You decide what happens next and see what it costs. Any decision can be undone.',
  minutes,
  scenes: (number: number) => count(number, 'scene', 'scenes'),
  endings: (number: number) => count(number, 'ending', 'endings'),
  notStarted: 'Not started',
  started: (decisions: number) =>
    decisions === 0 ? 'Started' : `In the middle: ${count(decisions, 'decision', 'decisions')} made`,
  ended: 'Ended',
  start: 'Start',
  goOn: 'Go on',
  readDebrief: 'Read the debrief',
  allDrills: 'All incident drills',
  situation: 'The situation',
  startDrill: 'Start the drill',
  cut: 'This drill has changed since you were here. What no longer fits was taken off the end of your path.',
  outcomes: { contained: 'Contained', partial: 'Partly contained', lost: 'Lost' },
  whereYouAre: 'Where you are',
  sinceAlarm: 'since the alarm',
  clock,
  sceneSaid: (title: string, number: number) => `${title}. ${clock(number)} since the alarm.`,
  costsSoFar: 'Costs so far',
  noCosts: 'none',
  /** A cost that counts is shown with its number, any other by its name alone. */
  cost: (name: string, amount: number) => {
    if (name === 'money') return `money ${dollars(amount)}`;
    if (name === 'downtime') return `downtime ${minutes(amount)}`;
    return amount === 1 ? name : `${name} ×${formatNumber(amount)}`;
  },
  costOf: (name: string) => `Cost: ${name}`,
  amount: (name: string, amount: number) => {
    if (amount === 0) return 'none';
    if (name === 'money') return dollars(amount);
    return name === 'downtime' ? minutes(amount) : `×${formatNumber(amount)}`;
  },
  phases: 'Phase of the incident',
  phase: (number: number, name: string) => `${number}. ${name}`,
  followed: 'What followed',
  youChose: 'You chose',
  sound: 'Sound',
  unsound: 'Not sound',
  costs: (costs: string) => `Cost: ${costs}.`,
  noCost: 'It cost nothing but time.',
  passed: (total: number, own: number) => {
    if (total === 0) return 'No time passed.';
    if (own === 0) return `${minutes(total)} passed.`;
    return own === total
      ? `${minutes(total)} passed, all spent on this choice.`
      : `${minutes(total)} passed, ${minutes(own)} of that spent on this choice.`;
  },
  decide: 'Decide',
  pickFirst: 'Pick one of the options first.',
  pathSoFar: 'Your path so far',
  backTo: (title: string) => `Back to this decision: ${title}`,
  back: 'Back to this decision',
  startOver: 'Start over',
  debrief: 'Debrief',
  yourPath: 'Your path',
  bestPath: 'Best path',
  pathTaken: 'The path you took',
  bestPathTitle: 'The best path, and why',
  wasBest: 'You took the best path, or one that is just as good.',
  totals: 'Your path and the best path in numbers',
  measure: 'What',
  outcome: 'Outcome',
  time: 'Time',
  decisions: 'Sound decisions',
  soundOf: (sound: number, of: number) => `${formatNumber(sound)} of ${formatNumber(of)}`,
  soundWas: (options: number) => (options === 1 ? 'Sound would have been' : 'Sound would have been either of these'),
  againFrom: (number: number) => `Another try from decision ${number}`,
  mapTitle: 'All paths of this drill',
  mapLabel: 'All scenes and the choices between them, with your path and the best path. The list below says the same.',
  mapText: 'All paths as text',
  legend: {
    taken: 'your path: a thick line',
    best: 'best path: a line between two others',
    sound: 'sound choice: a full line',
    unsound: 'choice that is not sound: a broken line',
    ending: 'ending: a double frame',
  },
  ending: 'ending',
  boxLabel: (number: number, title: string) => `${number}. ${title}`,
  leadsTo: (scene: string) => `leads to ${scene}`,
  yours: 'your choice',
  whole: 'The whole drill to read',
  wholeText: 'Without scripts nobody keeps count for you. Read a scene, pick an option and follow its link.',
  later: (number: number) => (number === 0 ? 'At once.' : `${minutes(number)} later.`),
  price: (costs: readonly string[], number: number) =>
    [
      ...(costs.length > 0 ? [`Cost: ${costs.join(', ')}.`] : []),
      ...(number > 0 ? [`It takes ${minutes(number)}.`] : []),
    ].join(' '),
};
