// Picks what stands behind the screens of a package: its course site, this device, the clock, and randomness.
import type { CoursePage } from '../../course/page-data';
import { drawSeed } from '../../features/practice/draw-seed';
import type { PackageConfig } from '../../packaging/package-config';
import { factsOf } from '../../packaging/report/facts';
import { ruleUnder, standingOf } from '../../packaging/report/standing';
import { createLazySessionLock } from '../../platform/lazy-session-lock';
import { createLink } from '../../platform/lms/create-link';
import { createIndexedDbOutbox } from '../../platform/lms/indexeddb-outbox';
import { browserSetting } from '../../platform/lms/link-setting';
import { newId } from '../../platform/new-id';
import { createPreferences } from '../../platform/preferences';
import { sessionClock } from '../../platform/session-clock';
import { createSessionLock } from '../../platform/session-lock';
import type { Question } from '../../questions/question-kinds';
import { createLearnerStore } from '../../stores/learner-store';
import type { LmsLaunch, LmsLink } from '../../stores/lms/lms-link';
import { createPackageLog } from '../../stores/lms/package-log';
import { createMoments } from '../../stores/moments';
import { createSettingsStore } from '../../stores/settings-store';
import type { Stores } from '../../stores/stores-context';
import { playedContent } from './content/package-content';
import { createCourseKeeper } from './keeping/course-keeper';
import { deviceLog } from './keeping/device-log';
import type { PlayerParts } from './player-context';
import { createCourseReading } from './reading/course-reading';
import { watchLeaving } from './watch-leaving';

export type Player = { stores: Stores; parts: PlayerParts; begin: () => void };

/** Looks for the course site at once, and loads nothing into the stores before `begin`: the first render must equal the prerendered one. */
export function composePlayer(config: PackageConfig, page: CoursePage, ofPaper: readonly Question[]): Player {
  const { place, questions, content } = playedContent(config, page, ofPaper);
  const { link, launch } = remembering(createLink(config, browserSetting()));
  const moments = createMoments(Date.now);
  const log = createPackageLog({
    link,
    outbox: createIndexedDbOutbox(),
    clock: Date.now,
    steady: () => performance.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    moments,
    activity: config.activity,
    place,
    questions,
    standingOf: (snapshot, least) => standingOf(ruleUnder(config.rule, least), factsOf(content, snapshot)),
  });
  const shown = deviceLog(log);
  const stores: Stores = {
    learner: createLearnerStore({ log: shown, clock: Date.now, moments, newId, newSeed: drawSeed, tab: drawSeed() }),
    settings: createSettingsStore(createPreferences()),
    sessions: {
      log: shown,
      moments,
      lock: createLazySessionLock(async () => createSessionLock(navigator.locks)),
      clock: sessionClock,
    },
  };
  const keeper = createCourseKeeper({
    format: config.format,
    log,
    clock: Date.now,
    learner: () => launch()?.learner ?? '',
    returnTo: () => launch()?.returnTo,
    answers: log.answers,
    onTaken: () => {
      const { forgetPlace, openPlace } = stores.learner.getState().actions;
      forgetPlace(place);
      void openPlace(place, questions);
    },
  });
  const reading = createCourseReading(log, content.kind === 'lesson' ? content.anchors : []);
  watchLeaving(log);
  return {
    stores,
    parts: { config, questions: ofPaper, keeper, reading },
    begin: () => {
      const load = () => void stores.learner.getState().actions.load();
      stores.settings.getState().actions.load();
      log.onChange(load);
      load();
    },
  };
}

/** The link, and what it said at launch. */
function remembering(link: LmsLink): { link: LmsLink; launch: () => LmsLaunch | undefined } {
  let launch: LmsLaunch | undefined;
  return {
    link: {
      ...link,
      async open() {
        const opened = await link.open();
        if (opened.ok) launch = opened.value;
        return opened;
      },
    },
    launch: () => launch,
  };
}
