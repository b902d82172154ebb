// The catalogue's own English: a test of a view reads what learners read.
import { words } from '../../src/words/words';

export const questionWords = words.questions;
