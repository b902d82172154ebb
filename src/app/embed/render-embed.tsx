// The server build's half of the bare pages: one page to static HTML.
import { renderToStringAsync } from 'preact-render-to-string';
import { usualEmbedOptions } from '../../core/embed/embed-options';
import type { EmbedPage } from '../../course/embed/embed-page';
import { LessonBody, ServiceNotes } from '../../features/lesson/LessonPage';
import { AnswerFoldContext } from '../../features/site-data';
import { SiteLocation } from '../../features/site-location';
import { createMemoryHistory } from '../../platform/history/site-history';
import { AnswerFold } from '../../questions/AnswerFold';
import { loadQuestionViews } from '../../questions/question-views';
import { emptySession } from '../../stores/embed/empty-session';
import { emptyStores } from '../../stores/empty-stores';
import { StoresProvider } from '../../stores/stores-context';
import { kindSources } from '../page-views';
import { EmbedApp } from './EmbedApp';
import { readShown } from './embed-subject';

/** The HTML of the page's root element as it is without any options, and the source files whose chunks it needs. */
export async function renderEmbed(page: EmbedPage): Promise<{ html: string; sources: readonly string[] }> {
  const subject = readShown(page, usualEmbedOptions);
  const kinds = [...new Set(subject.questions.map(({ kind }) => kind))];
  await loadQuestionViews(kinds);
  const html = await renderToStringAsync(
    <StoresProvider stores={emptyStores}>
      <AnswerFoldContext value={AnswerFold}>
        <SiteLocation history={createMemoryHistory(page.path)}>
          <EmbedApp
            subject={subject}
            home={page.data.home}
            isSealed={false}
            session={emptySession}
            parts={{ LessonBody, ServiceNotes }}
          />
        </SiteLocation>
      </AnswerFoldContext>
    </StoresProvider>,
  );
  return {
    html,
    sources: [
      ...(subject.shown.show === 'lesson' ? ['src/features/lesson/LessonPage.tsx'] : []),
      ...kinds.flatMap((kind) => kindSources[kind] ?? []),
    ],
  };
}
