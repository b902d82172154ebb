// Finds the services that prose names, so that each becomes a glossary term once a section.
import type { Service } from '../course';

/** What a finder needs to know of a service. */
export type NamedService = Pick<Service, 'id' | 'name' | 'aliases'>;

export type Mention = { service: string; text: string };

export type MentionFinder = {
  /** A section begins, in which each service is found anew; `anchor` names it. */
  startSection(anchor: string): void;
  split(text: string): readonly (string | Mention)[];
  /** Ids of the services that the texts name, each once, in order of first mention; sections play no part. */
  namedIn(texts: readonly string[]): string[];
  /** Ids of all services found so far, in order of first mention. */
  found(): readonly string[];
  /** Each service in each section that names it; the anchor is empty before the first heading. */
  places(): readonly { service: string; anchor: string }[];
};

/** A finder for one file. Longest names win; a name counts only as a whole word, in the case in which the catalogue writes it. */
export const createMentionFinder = (services: readonly NamedService[]): MentionFinder => mentionFinders(services)();

/** Makes finders for many files; the pattern of all names is built once. */
export function mentionFinders(services: readonly NamedService[]): () => MentionFinder {
  const idByName = new Map(
    services.flatMap(({ id, name, aliases }) => [name, ...aliases].map((label) => [oneLine(label), id])),
  );
  const names = [...idByName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern =
    names.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'gu') : undefined;
  const mentionsIn = (text: string) =>
    (pattern ? [...text.matchAll(pattern)] : []).flatMap((match) => {
      const service = idByName.get(oneLine(match[0]));
      return service === undefined ? [] : [{ service, text: match[0], at: match.index }];
    });
  return () => createFinder(mentionsIn);
}

type FoundName = { service: string; text: string; at: number };

function createFinder(mentionsIn: (text: string) => FoundName[]): MentionFinder {
  const found = new Set<string>();
  let inSection = new Set<string>();
  let section = '';
  const places: { service: string; anchor: string }[] = [];
  return {
    startSection: (anchor) => {
      inSection = new Set();
      section = anchor;
    },
    found: () => [...found],
    places: () => places,
    namedIn: (texts) => [...new Set(texts.flatMap(mentionsIn).map(({ service }) => service))],
    split: (text) => {
      const pieces: (string | Mention)[] = [];
      let end = 0;
      for (const { service, text: written, at } of mentionsIn(text)) {
        if (inSection.has(service)) continue;
        inSection.add(service);
        found.add(service);
        places.push({ service, anchor: section });
        pieces.push(text.slice(end, at), { service, text: written });
        end = at + written.length;
      }
      pieces.push(text.slice(end));
      return pieces.filter((piece) => piece !== '');
    },
  };
}

/** A name may be broken over two lines of a paragraph. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
