// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import type { CoursePage } from '../../../src/course/page-data';
import { LessonSelect, type PickedLesson } from '../../../src/features/instructor/pick/LessonSelect';
import { SiteDataContext } from '../../../src/features/site-data';
import { siteData } from '../show-page';

const lessonsOf = (id: string) =>
  [1, 2, 3].map((number) => ({
    ...{ id: `${id}-${number}`, title: `${id} lesson ${number}`, summary: '', minutes: 1, questions: [] },
  }));

function ManyLessons({ load }: { load: (path: string) => Promise<CoursePage> }) {
  const [lesson, setLesson] = useState<PickedLesson>();
  return (
    <SiteDataContext value={{ ...siteData, loadPage: load }}>
      <LessonSelect
        modules={['net', 'data'].map((id) => ({ id, title: `Module ${id}`, folded: 3 }))}
        lesson={lesson}
        onPick={setLesson}
      />
      <output>{lesson?.id}</output>
    </SiteDataContext>
  );
}

const modulePage = (path: string): CoursePage => {
  const id = path.split('/')[2] ?? '';
  return {
    ...{ path, title: id, description: '' },
    frame: { courseTitle: '', examCode: '', language: 'en', subscribe: {} },
    data: { page: 'module', module: { id, title: id, summary: '', lessons: lessonsOf(id) } },
  };
};

const lessons = () => screen.getByRole('combobox', { name: 'Lesson' });
const titles = () =>
  within(lessons())
    .getAllByRole('option')
    .map((option) => option.textContent);

it('finds a lesson of a large course by its module and a word of its title', async () => {
  const user = userEvent.setup();
  const asked: string[] = [];
  const load = async (path: string) => {
    asked.push(path);
    return modulePage(path);
  };
  render(<ManyLessons load={load} />);
  await screen.findByRole('option', { name: 'net lesson 1' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Module' }), 'data');
  await screen.findByRole('option', { name: 'data lesson 1' });
  await user.type(screen.getByRole('searchbox', { name: 'Title has' }), 'LESSON 2');
  expect(titles()).toEqual(['Choose a lesson', 'data lesson 2']);
  await user.selectOptions(lessons(), 'data-2');
  expect(screen.getByText('data-2')).toBeTruthy();
  expect(asked).toEqual(['/modules/net/', '/modules/data/']);
});

it('says when the lessons of a module did not come, and asks again on request', async () => {
  const user = userEvent.setup();
  let isDown = true;
  const load = async (path: string) => {
    if (isDown) throw new Error('no network');
    return modulePage(path);
  };
  render(<ManyLessons load={load} />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  isDown = false;
  await user.click(again);
  await screen.findByRole('option', { name: 'net lesson 1' });
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});
