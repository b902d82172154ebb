import type { LoggedEvent } from '../../../core/embed/log/event-log';
import { embedBuilderWords } from '../../../words/instructor/embed-builder';

const words = embedBuilderWords.log;

/** What an event says, as a line for people. */
export function eventLine(event: LoggedEvent): string {
  switch (event.type) {
    case 'ready':
      return words.ready(event.questions.length, event.keeps);
    case 'height':
      return words.height(event.height);
    case 'started':
      return words.started;
    case 'restored':
      return event.score ? `${words.restored}: ${scoreLine(event.score)}` : words.restored;
    case 'answered':
      return words.answered(event.question, words.verdicts[event.verdict], event.earned, event.possible);
    case 'progress':
    case 'completed':
      return scoreLine(event);
    case 'reset':
      return words.reset;
    case 'error':
      return event.message;
  }
}

const scoreLine = (score: { answered: number; of: number; earned: number; possible: number }): string =>
  words.score(score.answered, score.of, score.earned, score.possible);

/** What is spoken of the events: a host that hears everything hears nothing. `older` of them are no longer there. */
export function spokenLine(events: readonly LoggedEvent[], older: number): string {
  const at = events.findLastIndex(({ type }) => type === 'answered' || type === 'completed' || type === 'error');
  const event = events[at];
  const number = older + at + 1;
  switch (event?.type) {
    case 'answered':
      return words.said.answered(number, words.verdicts[event.verdict]);
    case 'completed':
      return words.said.completed(number);
    case 'error':
      return words.said.error(number, event.message);
    default:
      return '';
  }
}
