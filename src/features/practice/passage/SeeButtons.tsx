import { practiceWords } from '../../../words/practice';
import styles from './SeeButtons.module.css';
import type { ShownPassage } from './use-passage';

const words = practiceWords.set;

type SeeButtonsProps = {
  see: readonly string[];
  nameOf: (address: string) => string;
  passage: ShownPassage;
  panelId: string;
};

/** Opens the passages that explain an answer, one at a time, without leaving the set. */
export function SeeButtons({ see, nameOf, passage, panelId }: SeeButtonsProps) {
  return (
    <div className={styles.see}>
      {see.map((address) => {
        const isShown = passage.shown === address;
        const name = nameOf(address);
        return (
          <button
            key={address}
            type="button"
            className="button"
            data-see={address}
            aria-expanded={isShown}
            aria-controls={isShown ? panelId : undefined}
            onClick={() => passage.show(isShown ? undefined : address)}
          >
            {isShown ? words.hidePassage(name) : words.showPassage(name)}
          </button>
        );
      })}
    </div>
  );
}
