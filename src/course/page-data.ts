// The data that each page needs and no more.
import type { Kind } from '../questions/question-kinds';
import type { MadeCatalogue } from './catalog/made-question';
import type { Drill, DrillScene, Exam, Heading, Lesson, Module, Phase, Service, Subscribe } from './course';
import type { IndexParts } from './practice/index-pieces';
import type { QuestionEntry } from './practice/question-entry';

/** What the frame around every page shows. */
export type SiteFrame = {
  courseTitle: string;
  examCode: string;
  language: string;
  subscribe: Subscribe;
  report?: string;
};

export type LessonCard = { id: string; title: string; summary: string; minutes: number; questions: readonly string[] };

export type PhaseLabel = Pick<Phase, 'id' | 'number' | 'name'>;

export type ServiceNote = Pick<Service, 'id' | 'name' | 'purpose' | 'phases'>;

/** What the course has for a domain of the exam: `weight` is in percent of the exam, `minutes` are those of its lessons. */
export type DomainCover = {
  number: number;
  name: string;
  weight: number;
  lessons: number;
  minutes: number;
  questions: number;
};

export type ModuleCards = Omit<Module, 'lessons'> & { lessons: readonly LessonCard[] };

/** A module of the course page: its lessons, or only how many `folded` ones stand on a page of its own. */
export type ModuleCover = ModuleCards | (Pick<Module, 'id' | 'title'> & { folded: number });

export type HomePageData = {
  page: 'home';
  title: string;
  summary: string;
  exam: { code: string; title: string };
  modules: readonly ModuleCover[];
  domains: readonly DomainCover[];
  phases: readonly (PhaseLabel & { goal: string })[];
};

/** The lessons of one module, in a course with too many for one page. */
export type ModulePageData = { page: 'module'; module: ModuleCards };

/** What a lesson's page needs of it. */
export type LessonOnPage = Omit<Lesson, 'file' | 'tags' | 'words' | 'services' | 'mentions'>;

export type LessonPageData = {
  page: 'lesson';
  lesson: LessonOnPage;
  moduleTitle: string;
  /** The domain of the exam that the lesson belongs to, where it belongs to one. */
  domain?: { number: number; name: string };
  place: { number: number; of: number };
  previous?: { id: string; title: string };
  next?: { id: string; title: string };
  services: readonly ServiceNote[];
  phases: readonly PhaseLabel[];
};

export type PhasesPageData = {
  page: 'phases';
  phases: readonly PhaseLabel[];
  services: readonly (ServiceNote & { inScope: boolean })[];
};

/** `entries` are the written questions; those made from the catalogue follow from it. With `parts` they come in pieces. */
export type PracticePageData = {
  page: 'practice';
  parts?: IndexParts;
  modules: readonly Pick<Module, 'id' | 'title'>[];
  domains: Exam['domains'];
  entries: readonly QuestionEntry[];
  catalogue: MadeCatalogue;
  /** Titles of lessons by id, for links to passages. */
  lessons: Readonly<Record<string, string>>;
  /** Headings of the passages that questions point to, by their addresses. */
  headings: Readonly<Record<string, string>>;
  report?: string;
};

export type ExamCandidate = { id: string; domain: number; hash: string; piece: string };

/** The same for the start page of the exam and for the page on which a paper is sat. */
export type ExamPageData<P extends 'exam' | 'paper' = 'exam' | 'paper'> = {
  page: P;
  exam: Pick<
    Exam,
    'id' | 'code' | 'title' | 'checkedOn' | 'counts' | 'minutes' | 'extraMinutes' | 'scale' | 'shorter'
  > & {
    domains: readonly { number: number; name: string; weight: number }[];
  };
  /** All that papers are drawn from; with `parts` they come in pieces. */
  candidates: readonly ExamCandidate[];
  parts?: IndexParts;
};

/** Where the choices of a scene lead, in their order. */
export type DrillWay = Pick<DrillScene, 'id' | 'outcome'> & { to: readonly string[] };

/** `ways` tell where a kept run has come to. */
export type DrillCard = Pick<Drill, 'id' | 'title' | 'summary' | 'minutes'> & {
  scenes: number;
  endings: number;
  ways: readonly DrillWay[];
};

export type DrillsPageData = { page: 'drills'; drills: readonly DrillCard[] };

export type DrillPageData = { page: 'drill'; drill: Drill; phases: readonly PhaseLabel[] };

export type ServicesPageData = {
  page: 'services';
  phases: readonly PhaseLabel[];
  services: readonly (ServiceNote & Pick<Service, 'category' | 'inScope'>)[];
};

/** `passages` are the first sections of lessons that speak of the service, `questions` the first that are about it; `totals` count all of them. */
export type ServicePageData = {
  page: 'service';
  service: Service;
  phases: readonly PhaseLabel[];
  confusedWith: readonly { id: string; name: string; apart: string }[];
  passages: readonly { lesson: string; title: string; anchor: string; heading: string }[];
  questions: readonly { id: string; title: string; kind: Kind }[];
  totals: { passages: number; questions: number };
};

/** A question as the results of a class name it. `options` are those of a choice, in the author's order; `right` are ids. */
export type ResultsQuestion = {
  id: string;
  title: string;
  options: readonly { id: string; text: string }[];
  right: readonly string[];
};

/** `questions` is empty in a large course; then `parts` tells in which pieces they are. */
export type ResultsPageData = { page: 'results'; questions: readonly ResultsQuestion[]; parts?: { pieces: number } };

/** A piece of the plain list of what search finds; `sections` are left out of a list in more than one piece. */
export type SearchPageData = {
  page: 'search';
  piece: { number: number; of: number };
  lessons: readonly { id: string; title: string; sections: readonly Heading[] }[];
  services: readonly { id: string; name: string }[];
};

/** A module with the lessons to pick from, or how many `folded` ones its own page lists. */
export type PickModule = Pick<Module, 'id' | 'title'> &
  ({ lessons: readonly { id: string; title: string }[] } | { folded: number });

/** `lengths` are the numbers of items of an exam paper, the full one first. */
export type InstructorsPageData = {
  page: 'instructors';
  modules: readonly PickModule[];
  domains: Exam['domains'];
  phases: readonly PhaseLabel[];
  lengths: readonly number[];
};

/** What can be printed; `lengths` are items of a paper. */
export type PrintPageData = {
  page: 'print';
  course: { title: string; code: string };
  modules: readonly (Pick<Module, 'id' | 'title'> & { lessons: readonly { id: string; title: string }[] })[];
  domains: readonly { number: number; name: string }[];
  phases: readonly PhaseLabel[];
  lengths: { most: number; shorter?: number };
};

export type NotFoundPageData = { page: 'not-found' };

export type PageData =
  | HomePageData
  | ModulePageData
  | LessonPageData
  | PhasesPageData
  | PracticePageData
  | ExamPageData<'exam'>
  | ExamPageData<'paper'>
  | DrillsPageData
  | DrillPageData
  | ServicesPageData
  | ServicePageData
  | ResultsPageData
  | SearchPageData
  | InstructorsPageData
  | PrintPageData
  | NotFoundPageData;

/** `path` starts and ends with `/`; `title` and `description` stand in the document's head. */
export type CoursePage<D extends PageData = PageData> = {
  path: string;
  title: string;
  description: string;
  frame: SiteFrame;
  data: D;
};

/** The names of pages that come from the interface, not from content. */
export type PageTitles = {
  phases: string;
  practice: string;
  exam: string;
  paper: string;
  results: string;
  drills: string;
  services: string;
  search: string;
  instructors: string;
  print: string;
  notFound: string;
};
