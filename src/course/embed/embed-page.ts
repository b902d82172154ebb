// What the bare pages are given that stand inside pages of others.
import type { Question } from '../../questions/question-kinds';
import type { LessonOnPage, PhaseLabel, ServiceNote, SiteFrame } from '../page-data';

/** `home` is the path of the page of the site that shows the same, with all that belongs to it. */
export type EmbedPageData =
  | {
      page: 'embed-lesson';
      home: string;
      lesson: LessonOnPage;
      services: readonly ServiceNote[];
      phases: readonly PhaseLabel[];
    }
  | { page: 'embed-question'; home: string; question: Question; lessonId?: string }
  | {
      page: 'embed-phases';
      home: string;
      phases: readonly PhaseLabel[];
      services: readonly (ServiceNote & { inScope: boolean })[];
    };

export type EmbedPage<D extends EmbedPageData = EmbedPageData> = {
  path: string;
  title: string;
  description: string;
  frame: SiteFrame;
  data: D;
};
