// What a screen can ask the site for after it is shown; the app fills it in.
import { createContext } from 'preact';
import type { CoursePage } from '../course/page-data';
import type { IndexPiece } from '../course/practice/index-pieces';
import type { AnswerFold } from '../questions/AnswerFold';
import type { Question } from '../questions/question-kinds';

export type SiteData = {
  /** The data of another page, for example of a lesson whose passage is to be shown here. Rejects when the network does. */
  loadPage: (path: string) => Promise<CoursePage>;
  /** The questions of one piece. Rejects when the network does. */
  loadPiece: (piece: string) => Promise<readonly Question[]>;
  /** One piece of the index of a large course. Rejects when the network does. */
  loadIndex: (number: number) => Promise<IndexPiece>;
};

const nowhere = () => Promise.reject(new Error('A static page fetches nothing.'));

export const SiteDataContext = createContext<SiteData>({ loadPage: nowhere, loadPiece: nowhere, loadIndex: nowhere });

/** What the prerendered question with this id still waits for; nothing where it was not prerendered or its turn has come. */
export type TurnOf = (id: string) => Promise<void> | undefined;

/** Prerendered questions come to life one after another; the app knows who is next. */
export const TurnContext = createContext<TurnOf>(() => undefined);

/** Renders the answer of a question for readers without scripts; there only while a page is prerendered. */
export const AnswerFoldContext = createContext<typeof AnswerFold | undefined>(undefined);

/**
 * Where links to the pages of the site lead: to the site around this page, to the site at an address (with a slash at its
 * end) in a new tab, or nowhere, as in a package that knows no site.
 */
export type SiteReach = { to: 'here' } | { to: 'away'; site: string } | { to: 'nowhere' };

export const SiteReachContext = createContext<SiteReach>({ to: 'here' });
