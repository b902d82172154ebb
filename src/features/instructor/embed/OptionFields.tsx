import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import { Choices } from '../pick/Choices';
import styles from '../pick/pick.module.css';
import { isSeed } from '../pick/seed';
import { TextField } from '../pick/TextField';
import type { EmbedChoice } from './embed-choice';

type OptionFieldsProps = { choice: EmbedChoice; onChange: (changed: Partial<EmbedChoice>) => void };

/** How the frame behaves, and what is pasted. */
export function OptionFields({ choice, onChange }: OptionFieldsProps) {
  const { show, form, mode, theme, seed, keepsProgress, keep } = choice;
  return (
    <>
      <Choices
        legend={words.form}
        options={(['script', 'element', 'frame'] as const).map((value) => ({
          value,
          label: words.forms[value],
          note: words.formNotes[value],
        }))}
        chosen={form}
        onChoose={(value) => onChange({ form: value })}
      />
      <Choices
        legend={words.mode}
        options={(['practice', 'exam'] as const).map((value) => ({ value, label: words.modes[value] }))}
        chosen={mode}
        onChoose={(value) => onChange({ mode: value })}
      />
      <Choices
        legend={words.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))}
        chosen={theme}
        onChoose={(value) => onChange({ theme: value })}
      />
      <TextField
        label={words.seed}
        note={show === 'phases' ? words.boardSeedNote : words.seedNote}
        problem={seed === '' || isSeed(seed) ? undefined : words.badSeed}
        value={seed}
        onValue={(value) => onChange({ seed: value.trim() })}
      />
      <div>
        <Tick
          label={words.progress}
          isOn={keepsProgress}
          onChange={(value) => onChange({ keepsProgress: value, keep: keep && value })}
        />
        {form !== 'frame' && keepsProgress && (
          <Tick label={words.keep} isOn={keep} onChange={(value) => onChange({ keep: value })} />
        )}
      </div>
    </>
  );
}

const Tick = ({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <label className={styles.choice}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
