// The language of the interface. A second one is a file beside en.ts with the same shape, chosen here; content has its own language.
import { en } from './en';

export type Words = typeof en;

export const words: Words = en;
