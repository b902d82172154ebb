import { useCallback } from 'preact/hooks';
import type { InstructorsPageData } from '../../../course/page-data';
import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import { BoardFields } from '../pick/BoardFields';
import { Choices } from '../pick/Choices';
import { Field } from '../pick/Field';
import { LessonSelect, type PickedLesson } from '../pick/LessonSelect';
import { QuestionPicker } from '../pick/QuestionPicker';
import { useLesson } from '../pick/use-lesson';
import type { PickedQuestion } from '../pick/use-task-questions';
import { type EmbedChoice, shown } from './embed-choice';

type SubjectFieldsProps = {
  data: InstructorsPageData;
  choice: EmbedChoice;
  onChange: (changed: Partial<EmbedChoice>) => void;
};

/** What the frame shows. */
export function SubjectFields({ data, choice, onChange }: SubjectFieldsProps) {
  const { show, lesson, question, part, board } = choice;
  const whole = useLesson(show === 'lesson' ? lesson?.id : undefined);
  const headings = whole.state === 'ready' ? whole.value.outline : [];
  const pickLesson = (picked: PickedLesson) => onChange({ lesson: picked, part: '' });
  const pickQuestion = useCallback((picked: PickedQuestion) => onChange({ question: picked }), [onChange]);
  return (
    <>
      <Choices
        legend={words.show}
        options={shown.map((value) => ({ value, label: words.shows[value] }))}
        chosen={show}
        onChoose={(value) => onChange({ show: value })}
      />
      {show === 'lesson' && (
        <>
          <LessonSelect modules={data.modules} lesson={lesson} onPick={pickLesson} />
          <Field label={words.part}>
            <select value={part} onChange={(event) => onChange({ part: event.currentTarget.value })}>
              <option value="">{words.wholeLesson}</option>
              {headings.map(({ id, text, depth }) => (
                <option key={id} value={id}>
                  {depth > 2 ? '\u00a0\u00a0\u00a0' : ''}
                  {text}
                </option>
              ))}
            </select>
          </Field>
        </>
      )}
      {show === 'question' && (
        <QuestionPicker
          data={data}
          lesson={lesson}
          question={question}
          onPickLesson={pickLesson}
          onPick={pickQuestion}
        />
      )}
      {show === 'phases' && (
        <BoardFields phases={data.phases} choice={board} onChoose={(next) => onChange({ board: next })} />
      )}
    </>
  );
}
