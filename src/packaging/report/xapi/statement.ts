// The part of xAPI 1.0.3 that a package speaks (Data, section 2.4).
import type { Json } from '../../../core/json';

/** Text by language tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Someone known to the record store; what else the launch said about them stays in it. */
export type Agent = { readonly [name: string]: Json };

export type Component = { id: string; description: LanguageMap };

export type ActivityDefinition = {
  type: string;
  name?: LanguageMap;
  description?: LanguageMap;
  interactionType?: string;
  correctResponsesPattern?: readonly string[];
  choices?: readonly Component[];
  source?: readonly Component[];
  target?: readonly Component[];
};

export type Activity = { objectType: 'Activity'; id: string; definition?: ActivityDefinition };

export type StatementResult = {
  score?: { scaled: number; raw: number; min: number; max: number };
  success?: boolean;
  completion?: boolean;
  response?: string;
  duration?: string;
  extensions?: Readonly<Record<string, Json>>;
};

export type Statement = {
  id: string;
  actor: Agent;
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: StatementResult;
  context: { readonly [name: string]: Json };
  timestamp: string;
};

/** What makes a statement this one: its id, a UUID, and when it happened, in milliseconds since 1970. */
export type Stamp = { id: string; at: number };
