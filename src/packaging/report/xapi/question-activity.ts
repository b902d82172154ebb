// A question as an xAPI activity (xAPI 1.0.3 Data 2.4.4.1, interaction activities).
import type { Question } from '../../../questions/question-kinds';
import { rightParts } from '../answer-parts';
import { questionIri } from '../short-ids';
import { shortNames, writePattern } from '../write-answer';
import type { Activity, ActivityDefinition, Component } from './statement';

export const interactionActivity = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/** The question below the package's address, with what can be picked and what is right; texts are in `language`. */
export function questionActivity(question: Question, activity: string, language: string): Activity {
  const right = rightParts(question);
  return {
    objectType: 'Activity',
    id: questionIri(activity, question.id),
    definition: {
      type: interactionActivity,
      description: { [language]: question.title.text },
      interactionType: right[0].type,
      correctResponsesPattern: [...new Set(right.map((parts) => writePattern(question, parts)))],
      ...componentsOf(question, language),
    },
  };
}

function componentsOf(question: Question, language: string): Pick<ActivityDefinition, 'choices' | 'source' | 'target'> {
  const { source, target } = shortNames(question);
  const named = (names: ReadonlyMap<string, string>, list: readonly { id: string; text: { text: string } }[]) =>
    list.flatMap(({ id, text }): Component[] => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id: name, description: { [language]: text.text } }];
    });
  switch (question.kind) {
    case 'choice':
      return { choices: named(source, question.ask.options) };
    case 'order':
      return { choices: named(source, question.ask.items) };
    case 'match':
      return { source: named(source, question.ask.items), target: named(target, question.ask.bins) };
    case 'fill':
      return {};
  }
}
