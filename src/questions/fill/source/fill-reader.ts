import type { QuestionReader } from '../../question-kind';
import { fill } from '../fill';
import type { FillShape } from '../fill-shape';
import { lintFill } from './lint-fill';
import { readFill } from './read-fill';

export const fillReader: QuestionReader<FillShape> = {
  opensWith: 'Fill',
  form: 'paragraph',
  formInWords: 'a paragraph with a blank: “A deny rule is [[containment]].”',
  read: readFill,
  lint: lintFill,
  subjects: ({ ask, key }) => [...Object.values(key.answers).flat(), ...fill.describe(ask, fill.modelAnswer(ask, key))],
};
