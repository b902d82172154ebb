// Questions made from the catalogue: a pair of service and phase, asked in three shapes, the same for the same seed.
import { fingerprint } from '../../core/fingerprint';
import { unmarked } from '../../core/plain-text';
import { createRandom, type Random, shuffle } from '../../core/random';
import type { Question } from '../../questions/question-kinds';
import type { Confusion, Phase, Service } from '../course';

/** `phase`: to which phase does this job belong; `service`: which service does it; `claim`: true or false. */
const madeShapes = ['phase', 'service', 'claim'] as const;
type MadeShape = (typeof madeShapes)[number];

export type MadeService = Pick<Service, 'id' | 'name' | 'purpose' | 'inScope' | 'phases'>;

/** `see` is the passage that explains a phase, by the phase's id. */
export type MadeCatalogue = {
  services: readonly MadeService[];
  phases: readonly Pick<Phase, 'id' | 'number' | 'name' | 'goal'>[];
  confusions: readonly Confusion[];
  see: Readonly<Record<string, string>>;
};

type Pair = { service: string; phase: string };

/** The sentences of the interface language; `job` is what the service does in the phase, without a final stop. */
export type MadeWords = {
  phaseStem: (service: string) => string;
  serviceStem: (phase: string) => string;
  claimStem: (service: string, phase: string) => string;
  job: (job: string) => string;
  isTrue: string;
  isFalse: string;
  claimHolds: (service: string, phase: string) => string;
  claimFails: (service: string, other: string) => string;
};

const distractorCount = 3;

/** The pairs from which questions can be made, those of services in scope. */
export const pairsOf = ({ services }: Pick<MadeCatalogue, 'services'>): Pair[] =>
  services
    .filter(({ inScope }) => inScope)
    .flatMap(({ id, phases }) => Object.keys(phases).map((phase) => ({ service: id, phase })));

export const pairId = ({ service, phase }: Pair): string => `pair:${service}/${phase}`;

/** The pair that an id names; undefined for the id of any other question. */
export function readPairId(id: string): Pair | undefined {
  const [, service, phase] = /^pair:([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(id) ?? [];
  return service === undefined || phase === undefined ? undefined : { service, phase };
}

/**
 * The question about a pair; undefined where the catalogue does not have it, or has too little beside it. What else is
 * right for the asked phase, or for the asked service, is never offered as wrong.
 */
export function makeQuestion(
  catalogue: MadeCatalogue,
  pair: Pair,
  seed: string,
  words: MadeWords,
): Question<'choice'> | undefined {
  const service = catalogue.services.find(({ id, inScope }) => id === pair.service && inScope);
  const phase = catalogue.phases.find(({ id }) => id === pair.phase);
  const why = service && serves(service, pair.phase) ? service.phases[pair.phase]?.why : undefined;
  if (!service || !phase || why === undefined) return undefined;
  const random = createRandom(`${seed}/${pairId(pair)}`);
  const asked: Asked = { catalogue, service, phase, why, words, random };
  for (const shape of shuffle(madeShapes, random)) {
    const made = makers[shape](asked);
    if (made) return questionOf(asked, made);
  }
  return undefined;
}

type Asked = {
  catalogue: MadeCatalogue;
  service: MadeService;
  phase: MadeCatalogue['phases'][number];
  why: string;
  words: MadeWords;
  random: Random;
};

type Made = {
  title: string;
  job: string;
  isShuffled: boolean;
  options: readonly { id: string; text: string; reason: string; isRight: boolean }[];
};

const serves = ({ phases }: MadeService, phase: string): boolean => Object.hasOwn(phases, phase);

const makers: Readonly<Record<MadeShape, (asked: Asked) => Made | undefined>> = {
  phase({ catalogue, service, phase, why, words, random }) {
    const others = catalogue.phases.filter(({ id }) => !serves(service, id));
    // The neighbours of a phase are what it is mixed up with.
    const near = shuffle(others, random).sort(
      (one, other) => Math.abs(one.number - phase.number) - Math.abs(other.number - phase.number),
    );
    if (near.length < distractorCount) return undefined;
    const wrong = near
      .slice(0, distractorCount)
      .map(({ id, name, goal }) => ({ id, text: name, reason: goal, isRight: false }));
    return {
      title: words.phaseStem(service.name),
      job: why,
      isShuffled: true,
      options: [{ id: phase.id, text: phase.name, reason: phase.goal, isRight: true }, ...wrong],
    };
  },
  service(asked) {
    const { service, phase, why, words } = asked;
    const wrong = distractorsOf(asked);
    if (wrong.length < distractorCount || names(service, why)) return undefined;
    return {
      title: words.serviceStem(phase.name),
      job: why,
      isShuffled: true,
      options: [
        { id: service.id, text: service.name, reason: service.purpose, isRight: true },
        ...wrong
          .slice(0, distractorCount)
          .map((other) => ({ id: other.id, text: other.name, reason: apartOf(asked, other), isRight: false })),
      ],
    };
  },
  claim(asked) {
    const { service, phase, why, words, random } = asked;
    const [other] = distractorsOf(asked);
    const isTrue = random() < 0.5 || !other || names(service, why);
    const claimed = isTrue ? service : other;
    const reason = isTrue
      ? words.claimHolds(service.name, phase.name)
      : `${words.claimFails(claimed.name, service.name)} ${apartOf(asked, claimed)}`;
    return {
      title: words.claimStem(claimed.name, phase.name),
      job: why,
      isShuffled: false,
      options: [
        { id: 'true', text: words.isTrue, reason, isRight: isTrue },
        { id: 'false', text: words.isFalse, reason, isRight: !isTrue },
      ],
    };
  },
};

/** Services in scope that do not serve the asked phase: first those that the asked one is mixed up with. */
function distractorsOf({ catalogue, service, phase, random }: Asked): MadeService[] {
  const free = shuffle(
    catalogue.services.filter((other) => other.inScope && other.id !== service.id && !serves(other, phase.id)),
    random,
  );
  const isConfused = (other: MadeService) => confusionOf(catalogue, service, other) !== undefined;
  return [...free.filter(isConfused), ...free.filter((other) => !isConfused(other))];
}

const confusionOf = ({ confusions }: MadeCatalogue, one: MadeService, other: MadeService): Confusion | undefined =>
  confusions.find(({ between }) => between.includes(one.id) && between.includes(other.id));

const apartOf = ({ catalogue, service }: Asked, other: MadeService): string =>
  confusionOf(catalogue, service, other)?.apart ?? other.purpose;

/** Whether a job gives away whose it is. */
const names = ({ name }: MadeService, job: string): boolean =>
  job.toLowerCase().includes(name.replace(/^(?:Amazon|AWS) /, '').toLowerCase());

function questionOf({ catalogue, service, phase, words }: Asked, made: Made): Question<'choice'> {
  const ask = {
    options: made.options.map(({ id, text }) => ({ id, text: unmarked(text) })),
    select: 1,
    isShuffled: made.isShuffled,
  };
  const key = {
    right: made.options.filter(({ isRight }) => isRight).map(({ id }) => id),
    reasons: Object.fromEntries(made.options.map(({ id, reason }) => [id, unmarked(reason)])),
    scoring: 'parts' as const,
  };
  const see = Object.hasOwn(catalogue.see, phase.id) ? catalogue.see[phase.id] : undefined;
  return {
    kind: 'choice',
    id: pairId({ service: service.id, phase: phase.id }),
    title: unmarked(made.title),
    prompt: [{ block: 'prose', html: `<p>${unmarked(words.job(made.job)).html}</p>` }],
    hints: [],
    explanation: [],
    see: see === undefined ? [] : [see],
    sources: [],
    hash: fingerprint(JSON.stringify([made.title, made.job, ask, key])),
    ask,
    key,
  };
}
