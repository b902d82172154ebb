// The index of a large course in pieces. Each is a cross-section of the whole, so that one of them is enough to draw from.
import { hashText } from '../../core/fingerprint';
import type { QuestionEntry } from './question-entry';

/** A course of more questions than this has its index and its questions in pieces; a smaller one has them in its pages. */
export const mostInPage = 1_000;

const questionsPerPiece = 64;
const piecesPerIndex = 4;

/** What a page knows without any piece: how many pieces there are, and how many questions. */
export type IndexParts = {
  /** How many pieces of questions there are, and how many of the index. */
  pieces: number;
  indexes: number;
  total: number;
  domains: Readonly<Record<string, number>>;
  /** The services that any question is about. */
  services: readonly string[];
};

/** `lessons` and `headings` name the passages of the entries, as those of the practice page do. */
export type IndexPiece = {
  entries: readonly QuestionEntry[];
  lessons: Readonly<Record<string, string>>;
  headings: Readonly<Record<string, string>>;
};

/** The parts of a course with so many questions; undefined where its index stands in its pages. */
export const partsFor = (total: number): Pick<IndexParts, 'pieces' | 'indexes'> | undefined => {
  if (total <= mostInPage) return undefined;
  const pieces = Math.ceil(total / questionsPerPiece);
  return { pieces, indexes: Math.ceil(pieces / piecesPerIndex) };
};

const placeOf = (id: string, { pieces }: Pick<IndexParts, 'pieces'>): number => hashText(id) % pieces;

/** The name of the piece in which a question travels. */
export const pieceOf = (id: string, parts: Pick<IndexParts, 'pieces'>): string => `part/${placeOf(id, parts)}`;

/** The number of the piece of the index that has the entry of a question. */
export const indexOf = (id: string, parts: Pick<IndexParts, 'pieces' | 'indexes'>): number =>
  placeOf(id, parts) % parts.indexes;

/** What a page of a large course carries instead of its entries. */
export function summaryOf(index: readonly QuestionEntry[]): IndexParts | undefined {
  const parts = partsFor(index.length);
  if (!parts) return undefined;
  const domains: Record<string, number> = {};
  const services = new Set<string>();
  for (const { domain, services: about } of index) {
    if (domain !== undefined) domains[domain] = (domains[domain] ?? 0) + 1;
    for (const service of about) services.add(service);
  }
  return { ...parts, total: index.length, domains, services: [...services] };
}
