// Names of services as AWS does not write them: the wrong company prefix, a former name, letters in the wrong case.
import type { Problem } from '../../core/problem';
import type { Exam, Service } from '../course';
import { createNameFinder, oneLine } from '../markdown/find-names';
import { placeAt, type SourceText } from '../markdown/source-text';

type NameCheck = (text: string) => { at: number; written: string; official: string }[];

/**
 * Warnings service-name in the readable text of a file; code, comments and addresses are left alone. The official names
 * are those of the catalogue and of the exam's lists; `exam.renamed` leads from former names to official ones.
 */
export function createServiceNameLint(services: readonly Service[], exam: Exam): (source: SourceText) => Problem[] {
  const names = new Set([
    ...services.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...exam.inScope.flatMap((category) => category.names),
    ...exam.outOfScope,
  ]);
  const checks = [
    nameCheck(names, wrongPrefixes(names)),
    caseCheck(names),
    nameCheck(names, new Map(Object.entries(exam.renamed ?? {}))),
  ];
  return (source) => {
    const text = readableText(source.text);
    return checks
      .flatMap((check) => check(text))
      .map(
        ({ at, written, official }): Problem => ({
          severity: 'warning',
          code: 'service-name',
          message: `“${oneLine(written)}” is not the official name.`,
          suggestion: official,
          place: placeAt(source, at),
          fix: { start: at, end: at + written.length, text: official },
        }),
      );
  };
}

/** Names that are written wrong or no longer used, each with the official one. */
function nameCheck(names: ReadonlySet<string>, officialByWrong: ReadonlyMap<string, string>): NameCheck {
  // Right names are looked for too, so that the longest name wins whether it is right or wrong.
  const find = createNameFinder([...names, ...officialByWrong.keys()]);
  return (text) =>
    find(text).flatMap(({ at, written, name }) => {
      const official = officialByWrong.get(name);
      return official === undefined ? [] : [{ at, written, official }];
    });
}

/** “AWS GuardDuty”, where the name is Amazon GuardDuty. */
function wrongPrefixes(names: ReadonlySet<string>): Map<string, string> {
  const officialByWrong = new Map<string, string>();
  for (const name of names) {
    const [, prefix, short] = /^(AWS|Amazon) (.+)$/.exec(name) ?? [];
    const wrong = `${prefix === 'AWS' ? 'Amazon' : 'AWS'} ${short}`;
    if (short !== undefined && !names.has(wrong)) officialByWrong.set(wrong, name);
  }
  return officialByWrong;
}

/** “Cloudtrail” or “Cloud Trail”, where the name has a hump. */
function caseCheck(names: ReadonlySet<string>): NameCheck {
  const humped = [
    ...new Set(
      [...names].flatMap((name) => name.split(' ')).filter((word) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(word)),
    ),
  ];
  if (humped.length === 0) return () => [];
  const loose = humped.map((word) => word.replace(/(?<=[a-z])(?=[A-Z])/g, '[ -]?'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}./:@_-])(?:${loose.join('|')})(?![\\p{L}\\p{N}:/@_-]|\\.\\p{L})`, 'giu');
  const officialByLetters = new Map(humped.map((word) => [word.toLowerCase(), word]));
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
      const official = officialByLetters.get(written.toLowerCase().replace(/[ -]/g, ''));
      const isName = official === written || (/[ -]/.test(written) && !/^[A-Z].*[ -][A-Z]/.test(written));
      return official === undefined || isName ? [] : [{ at: index, written, official }];
    });
}

/** The text with code, comments, addresses and front matter blanked out, so that offsets stay. */
function readableText(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, (front) => blank(front))
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?\n {0,3}\1/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank)
    .replace(/\]\([^)]*\)|<?https?:\/\/\S+/g, blank);
}
