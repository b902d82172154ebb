import type { SheetItem } from '../../../packaging/print/sheet';
import { Html } from '../../../ui/Html';
import { printWords } from '../../../words/instructor/print';
import { BoxesOnPaper } from './forms/BoxesOnPaper';
import { GapsOnPaper } from './forms/GapsOnPaper';
import { GridOnPaper } from './forms/GridOnPaper';
import { LettersOnPaper } from './forms/LettersOnPaper';
import { PaperPassages } from './PaperPassages';
import styles from './SheetView.module.css';

const words = printWords.sheet;

/** A question with room for its answer. */
export function QuestionOnPaper({ item }: { item: SheetItem }) {
  const { number, id, stem, prompt, points, isAllOrNothing } = item;
  return (
    <section className={styles.question} data-sheet-item={id} data-form={item.form.form}>
      <h3>
        <span className={styles.number}>{number}.</span> <Html as="span" className={styles.stem} html={stem} />{' '}
        <span className={styles.points}>{words.points(points)}</span>
      </h3>
      {prompt.length > 0 && <PaperPassages passages={prompt} />}
      <p className={styles.how}>
        {howTo(item)}
        {isAllOrNothing && points > 1 && ` ${words.allOrNothing}`}
      </p>
      <AnswerSpace form={item.form} />
    </section>
  );
}

function AnswerSpace({ form }: Pick<SheetItem, 'form'>) {
  switch (form.form) {
    case 'boxes':
      return <BoxesOnPaper form={form} />;
    case 'grid':
      return <GridOnPaper form={form} />;
    case 'letters':
      return <LettersOnPaper form={form} />;
    case 'gaps':
      return <GapsOnPaper form={form} />;
  }
}

function howTo({ form }: SheetItem): string {
  switch (form.form) {
    case 'boxes':
      return words.select(form.select);
    case 'grid':
      return form.isBest ? words.gridBest : words.grid;
    case 'letters':
      return words.letters;
    case 'gaps':
      return words.gaps;
  }
}
