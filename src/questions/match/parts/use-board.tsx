import { useState } from 'preact/hooks';
import { useIsLive } from '../../parts/use-is-live';
import type { QuestionViewProps } from '../../question-view-props';
import { countPlaced, isPlaced, move, place, takeBack } from '../match-moves';
import type { MatchBin, MatchItem, MatchResponse, MatchShape } from '../match-shape';

/** The one state behind every way to answer: the response, what can be done to it, and what was last said about it. */
export type Board = QuestionViewProps<MatchShape> & {
  isLive: boolean;
  isLocked: boolean;
  said: string;
  say: (text: string) => void;
  place: (item: MatchItem, bin: MatchBin) => void;
  takeBack: (item: MatchItem, bin: MatchBin) => void;
  toggle: (item: MatchItem, bin: MatchBin) => void;
  move: (item: MatchItem, from: MatchBin, to: MatchBin) => void;
};

/** What the board shows after the check. */
export type Review = NonNullable<Board['review']>;

export function useBoard(props: QuestionViewProps<MatchShape>): Board {
  const { ask, response, onRespond, review, words } = props;
  const [said, say] = useState('');
  const isLive = useIsLive();
  const isLocked = review !== undefined;
  // What was said before a check is not said again after it.
  if (isLocked && said !== '') say('');
  const { said: speech } = words.board;

  const respond = (next: MatchResponse, text: (placed: number, of: number) => string) => {
    if (isLocked || next === response) return;
    onRespond(next);
    say(text(countPlaced(ask, next), ask.items.length));
  };
  const placeIn = (item: MatchItem, bin: MatchBin) => {
    if (isPlaced(response, item.id, bin.id)) say(speech.alreadyThere(item.text.text, bin.text.text));
    else
      respond(place(response, item.id, bin.id), (placed, of) =>
        speech.placed(item.text.text, bin.text.text, placed, of),
      );
  };
  const takeBackFrom = (item: MatchItem, bin: MatchBin) =>
    respond(takeBack(response, item.id, bin.id), (placed, of) =>
      speech.takenBack(item.text.text, bin.text.text, placed, of),
    );
  return {
    ...props,
    isLive,
    isLocked,
    said,
    say,
    place: placeIn,
    takeBack: takeBackFrom,
    toggle: (item, bin) => (isPlaced(response, item.id, bin.id) ? takeBackFrom(item, bin) : placeIn(item, bin)),
    move: (item, from, to) =>
      respond(move(response, item.id, from.id, to.id), (placed, of) =>
        speech.moved(item.text.text, from.text.text, to.text.text, placed, of),
      ),
  };
}
