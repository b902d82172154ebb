import type { PrintPageData } from '../../../course/page-data';
import type { PrintChoice } from '../../../packaging/print/print-choice';
import { itemsOf } from '../../../packaging/print/sheet';
import type { Sheet } from '../load-sheet';
import { KeyItem } from './KeyItem';
import { PaperPassages } from './PaperPassages';
import { QuestionOnPaper } from './QuestionOnPaper';
import { SheetHead } from './SheetHead';
import styles from './SheetView.module.css';

type SheetViewProps = { sheet: Sheet; choice: PrintChoice; course: PrintPageData['course'] };

/** The handout or the answer key, as it comes out of the printer. */
export function SheetView({ sheet, choice, course }: SheetViewProps) {
  const { isKey, size, subject } = choice;
  return (
    <article className={styles.sheet} data-sheet={isKey ? 'key' : 'handout'} data-size={size} data-of={subject.kind}>
      <SheetHead sheet={sheet} choice={choice} course={course} />
      {isKey
        ? itemsOf(sheet.blocks).map((item) => <KeyItem key={item.number} item={item} />)
        : sheet.blocks.map((block, index) =>
            block.block === 'question' ? (
              <QuestionOnPaper key={block.item.id} item={block.item} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: passages keep their order
              <PaperPassages key={index} passages={[block.passage]} />
            ),
          )}
    </article>
  );
}
