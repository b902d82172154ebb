import { createElement } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Json } from '../../../../core/json';
import { arrangeQuestion, type Kind, kindOf, type Question } from '../../../../questions/question-kinds';
import { questionView } from '../../../../questions/question-views';
import type { ItemRecord } from '../../../../study/session';
import { words } from '../../../../words/words';
import { Passages } from '../../../Passages';
import { StrikeSwitch, StruckMark } from './StrikeSwitch';

type Props<K extends Kind> = {
  question: Question<K>;
  seed: string;
  record: ItemRecord;
  onRespond: (response: Json) => void;
  onStrike: (option: string, isStruck: boolean) => void;
};

/** What a question asks, and the response so far; its key stays out of the page. */
export function AskedQuestion<K extends Kind>({ question, seed, record, onRespond, onStrike }: Props<K>) {
  const kind = kindOf(question);
  const ask = useMemo(() => arrangeQuestion(question, seed), [question, seed]);
  const kept = record.response === undefined ? undefined : kind.readResponse(record.response, question.ask);
  return (
    <>
      {question.prompt.length > 0 && (
        <div className="prose">
          <Passages passages={question.prompt} />
        </div>
      )}
      {createElement(questionView(question.kind), {
        name: question.id,
        ask,
        response: kept ?? kind.blank(question.ask),
        onRespond,
        words: words.questions,
        strikes: {
          struck: record.struck,
          mark: <StruckMark />,
          renderSwitch: ({ id, text }, isStruck) => (
            <StrikeSwitch text={text} isStruck={isStruck} onStrike={(struck) => onStrike(id, struck)} />
          ),
        },
      })}
    </>
  );
}
