// What a host may choose about a frame, as the address carries it.
import { nearest } from '../nearest';
import type { Problem } from '../problem';

export type EmbedTheme = 'auto' | 'light' | 'dark';

/**
 * `part` is the anchor of a heading: the lesson is shown from there to the next heading of its level. `seed` fixes the
 * order of options. In `exam` mode an answer is checked and scored once, without reasons and without the key. With
 * `keepsProgress` false nothing is stored or restored. `host` is the one origin to talk to, of those that the site allows.
 * `phases`, `count` and `pairs` choose a phase board, as its own address does.
 */
export type EmbedOptions = {
  part?: string;
  theme: EmbedTheme;
  seed?: string;
  mode: 'practice' | 'exam';
  keepsProgress: boolean;
  host?: string;
  phases: readonly string[];
  count?: number;
  pairs: 'all' | 'best';
};

export const usualEmbedOptions: EmbedOptions = {
  theme: 'auto',
  mode: 'practice',
  keepsProgress: true,
  phases: [],
  pairs: 'all',
};

/** The names of all options in an address. */
export const embedOptionNames = [
  'part',
  'theme',
  'seed',
  'mode',
  'progress',
  'host',
  'phases',
  'count',
  'pairs',
] as const;

type OptionName = (typeof embedOptionNames)[number];

type Options = { -readonly [N in keyof EmbedOptions]: EmbedOptions[N] };

/** Each puts a value into the options, or returns what would have been right. */
const setters: { [N in OptionName]: (options: Options, text: string) => string | undefined } = {
  part: (options, text) => {
    if (text === '' || text.length > 200 || /[\s"'<>&#?]/.test(text)) return 'the anchor of a heading';
    options.part = text;
  },
  theme: (options, text) => {
    if (text !== 'auto' && text !== 'light' && text !== 'dark') return 'auto, light or dark';
    options.theme = text;
  },
  seed: (options, text) => {
    if (!/^[\w-]{1,32}$/.test(text)) return '1 to 32 letters, digits, - or _';
    options.seed = text;
  },
  mode: (options, text) => {
    if (text !== 'practice' && text !== 'exam') return 'practice or exam';
    options.mode = text;
  },
  progress: (options, text) => {
    if (text !== 'on' && text !== 'off') return 'on or off';
    options.keepsProgress = text === 'on';
  },
  host: (options, text) => {
    const origin = readOrigin(text);
    if (origin === undefined) return 'an origin such as https://www.example.org';
    options.host = origin;
  },
  phases: (options, text) => {
    const ids = text.split(',');
    if (text.length > 400 || !ids.every((id) => /^[\w-]+$/.test(id))) return 'ids of phases with commas between';
    options.phases = ids;
  },
  count: (options, text) => {
    if (!/^[1-9]\d{0,3}$/.test(text)) return 'a number';
    options.count = Number(text);
  },
  pairs: (options, text) => {
    if (text !== 'all' && text !== 'best') return 'all or best';
    options.pairs = text;
  },
};

const isOptionName = (name: string): name is OptionName => Object.hasOwn(setters, name);

/** The origin that a text names, in the form in which browsers tell it; undefined where it names none, or more than an origin. */
export function readOrigin(text: string): string | undefined {
  const [, scheme = '', host = '', port = ''] =
    /^(https?):\/\/([a-z\d.-]+|\[[a-f\d:.]+\])(?::(\d{1,5}))?\/?$/i.exec(text) ?? [];
  if (host === '' || Number(port) > 65_535) return undefined;
  const isUsualPort = port === '' || Number(port) === (scheme.toLowerCase() === 'https' ? 443 : 80);
  return `${scheme}://${host}${isUsualPort ? '' : `:${Number(port)}`}`.toLowerCase();
}

/**
 * Reads the parameters of an address. What makes no sense is left at what is usual and told as a warning: `embed-option`
 * for a name that is no option, `embed-value` for a value that is none of its option. Parameters of others, which start
 * with `utm_`, are passed over.
 */
export function readEmbedOptions(search: Iterable<readonly [string, string]>): {
  options: EmbedOptions;
  problems: Problem[];
} {
  const options: Options = { ...usualEmbedOptions };
  const problems: Problem[] = [];
  for (const [name, text] of search) {
    if (name.startsWith('utm_')) continue;
    if (!isOptionName(name)) {
      const meant = nearest(name, embedOptionNames);
      problems.push({
        code: 'embed-option',
        severity: 'warning',
        message: `“${name.slice(0, 40)}” is no option of an embedded page.`,
        ...(meant !== undefined && { suggestion: meant }),
      });
      continue;
    }
    const wanted = setters[name](options, text);
    if (wanted === undefined) continue;
    problems.push({
      code: 'embed-value',
      severity: 'warning',
      message: `The option ${name} cannot be “${text.slice(0, 40)}”.`,
      suggestion: wanted,
    });
  }
  return { options, problems };
}

/** What is not usual about the options, as the parameters that `readEmbedOptions` reads back. */
export function embedParameters(options: Partial<EmbedOptions>): (readonly [name: OptionName, text: string])[] {
  const { part, theme, seed, mode, keepsProgress, host, phases, count, pairs } = { ...usualEmbedOptions, ...options };
  const all: readonly (readonly [OptionName, string | undefined])[] = [
    ['part', part],
    ['theme', theme === 'auto' ? undefined : theme],
    ['seed', seed],
    ['mode', mode === 'practice' ? undefined : mode],
    ['progress', keepsProgress ? undefined : 'off'],
    ['host', host],
    ['phases', phases.length > 0 ? phases.join(',') : undefined],
    ['count', count === undefined ? undefined : `${count}`],
    ['pairs', pairs === 'all' ? undefined : pairs],
  ];
  return all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

/** The same as the query of an address, without a question mark. */
export const embedSearch = (options: Partial<EmbedOptions>): string =>
  embedParameters(options)
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
    .join('&');
