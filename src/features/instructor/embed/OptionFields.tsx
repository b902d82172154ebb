import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import { Choices } from '../pick/Choices';
import { isSeed } from '../pick/seed';
import { TextField } from '../pick/TextField';
import { Tick } from '../pick/Tick';
import type { EmbedChoice } from './embed-choice';

type OptionFieldsProps = { choice: EmbedChoice; onChange: (changed: Partial<EmbedChoice>) => void };

/** How the frame behaves. */
export function OptionFields({ choice, onChange }: OptionFieldsProps) {
  const { show, mode, theme, seed, keepsProgress, keep } = choice;
  return (
    <>
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
      <Tick
        label={words.progress}
        isOn={keepsProgress}
        onChange={(value) => onChange({ keepsProgress: value, keep: keep && value })}
      />
    </>
  );
}
