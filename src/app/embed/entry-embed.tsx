import { hydrate, render } from 'preact';
import { readEmbedOptions } from '../../core/embed/embed-options';
import { formatProblem } from '../../core/problem';
import type { EmbedPage } from '../../course/embed/embed-page';
import { TurnContext } from '../../features/site-data';
import { SiteLocation } from '../../features/site-location';
import type { HostPort } from '../../platform/embed/host-port';
import { isStorageBlocked } from '../../platform/embed/storage-access';
import { createMemoryHistory } from '../../platform/history/site-history';
import { loadQuestionViews } from '../../questions/question-views';
import { StoresProvider } from '../../stores/stores-context';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/prose.css';
import { words } from '../../words/words';
import { adoptPage } from '../adopt-page';
import { queueQuestions } from '../ahead/wake-questions';
import { recoverLostFiles, tellLostFile } from '../offline/recover';
import { composeEmbed } from './compose-embed';
import { EmbedApp } from './EmbedApp';
import { readShown } from './embed-subject';
import { keepFrameHere } from './keep-frame';
import { linkHost, showTheme } from './link-host';

recoverLostFiles();
const root = document.getElementById('site:root');
const page = adoptPage<EmbedPage>(document);
if (!root || !page) throw new Error('The page has no root element or no data.');
const siteRoot = new URL(root.dataset.root ?? '/', location.href);
const { data, path, title } = page;
const { options, problems } = readEmbedOptions(new URLSearchParams(location.search));
const subject = readShown(page, options);
for (const problem of [...problems, ...subject.problems]) console.warn(formatProblem(problem));
showTheme(options.theme);
keepFrameHere(new URL(data.home.slice(1), siteRoot).href);

let port: HostPort | undefined;
const { stores, session } = composeEmbed({
  hasStorage: !isStorageBlocked(),
  place: subject.place,
  title,
  questions: subject.questions,
  isKept: options.keepsProgress,
  hasSeed: options.seed !== undefined,
  tell: (message) => port?.send(message),
});
port = linkHost(root.dataset.hosts ?? '', options, () => session);

/** The questions of a lesson come to life one by one where they stand as they were prerendered. */
const isQueued = subject.isUsual && data.page === 'embed-lesson';
const kinds = subject.questions.map(({ kind }) => kind);
const isReady = await Promise.all([
  data.page === 'embed-lesson' ? import('../../features/lesson/LessonPage') : undefined,
  loadQuestionViews(isQueued ? [] : kinds),
]).catch(() => undefined);

const { turnOf, start } = queueQuestions();
const parts = isReady?.[0];
const app = (
  <StoresProvider stores={stores}>
    <SiteLocation history={createMemoryHistory(path)}>
      <TurnContext value={isQueued ? turnOf : () => undefined}>
        <EmbedApp
          subject={subject}
          home={data.home}
          isSealed={options.mode === 'exam'}
          session={session}
          {...(parts && { parts })}
        />
      </TurnContext>
    </SiteLocation>
  </StoresProvider>
);
if (!isReady) {
  tellLostFile();
  session.fail('lost-file', words.pageFailed.lostFile);
} else if (subject.isUsual) {
  hydrate(app, root);
  if (isQueued) start();
} else {
  root.replaceChildren();
  render(app, root);
}
delete document.documentElement.dataset.asked;

stores.settings.getState().actions.load();
void stores.learner.getState().actions.load();
if (isReady) void session.open();
