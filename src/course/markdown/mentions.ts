// Finds the services that prose names, so that each becomes a glossary term once a section.
import type { Service } from '../course';
import { createNameFinder, oneLine } from './find-names';

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
  const findNames = createNameFinder(idByName.keys());
  const mentionsIn = (text: string) =>
    findNames(text).flatMap(({ at, written, name }) => {
      const service = idByName.get(name);
      return service === undefined ? [] : [{ service, text: written, at }];
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
