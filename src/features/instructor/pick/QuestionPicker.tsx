import { useLayoutEffect, useState } from 'preact/hooks';
import type { InstructorsPageData } from '../../../course/page-data';
import { pickWords as words } from '../../../words/instructor/pick';
import { Choices } from './Choices';
import { Field } from './Field';
import { LessonSelect, type PickedLesson } from './LessonSelect';
import { Loading } from './Loading';
import styles from './pick.module.css';
import type { Asked } from './use-asked';
import { useLesson } from './use-lesson';
import { type PickedQuestion, titleOf, useTaskQuestions } from './use-task-questions';

type QuestionPickerProps = {
  data: Pick<InstructorsPageData, 'modules' | 'domains'>;
  lesson: PickedLesson | undefined;
  question: PickedQuestion | undefined;
  onPickLesson: (lesson: PickedLesson) => void;
  onPick: (question: PickedQuestion) => void;
};

/** One question of a lesson, or of a task of the exam. What there is to pick from loads when it is asked for. */
export function QuestionPicker({ data, lesson, question, onPickLesson, onPick }: QuestionPickerProps) {
  const [source, setSource] = useState<'lesson' | 'task'>('lesson');
  const [task, setTask] = useState(data.domains[0]?.tasks[0]?.id);
  const ofLesson = useLesson(source === 'lesson' ? lesson?.id : undefined);
  const { asked: ofTask, showMore } = useTaskQuestions(source === 'task' ? task : undefined);
  const asked: Asked<unknown> = source === 'lesson' ? ofLesson : ofTask;
  const more = source === 'task' && ofTask.state === 'ready' ? ofTask.value.more : 0;
  const listed = source === 'lesson' ? questionsOf(ofLesson) : ofTask.state === 'ready' ? ofTask.value.questions : [];
  const isListed = listed.some(({ id }) => id === question?.id);
  const first = isListed ? undefined : listed[0];
  useLayoutEffect(() => {
    if (first) onPick(first);
  });
  return (
    <>
      <Choices
        legend={words.questionFrom}
        options={[
          { value: 'lesson', label: words.fromLesson },
          { value: 'task', label: words.fromTask },
        ]}
        chosen={source}
        onChoose={setSource}
      />
      {source === 'lesson' ? (
        <LessonSelect modules={data.modules} lesson={lesson} onPick={onPickLesson} />
      ) : (
        <Field label={words.task}>
          <select value={task} onChange={(event) => setTask(event.currentTarget.value)}>
            {data.domains.map(({ number, name, tasks }) => (
              <optgroup key={number} label={`${number}. ${name}`}>
                {tasks.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {id} {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
      )}
      <Field label={words.question}>
        <select
          value={isListed ? question?.id : ''}
          disabled={listed.length === 0}
          onChange={(event) => {
            const picked = listed.find(({ id }) => id === event.currentTarget.value);
            if (picked) onPick(picked);
          }}
        >
          {listed.length === 0 && (
            <option value="">{asked.state === 'ready' ? words.noQuestion : words.loading}</option>
          )}
          {listed.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <Loading asked={asked} isNeeded={source === 'task' || lesson !== undefined} />
      {more > 0 && (
        <button type="button" className={`button ${styles.more}`} onClick={showMore}>
          {words.more(more)}
        </button>
      )}
    </>
  );
}

const questionsOf = (lesson: ReturnType<typeof useLesson>): PickedQuestion[] =>
  lesson.state === 'ready' ? lesson.value.questions.map((one) => ({ id: one.id, title: titleOf(one) })) : [];
