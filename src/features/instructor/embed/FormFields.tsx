import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import { Choices } from '../pick/Choices';
import { Tick } from '../pick/Tick';
import type { EmbedChoice } from './embed-choice';

type FormFieldsProps = { choice: EmbedChoice; onChange: (changed: Partial<EmbedChoice>) => void };

/** What is pasted: the frame with its script, the script's own element, or the frame alone. */
export function FormFields({ choice: { form, keep, keepsProgress }, onChange }: FormFieldsProps) {
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
      {form !== 'frame' && keepsProgress && (
        <Tick label={words.keep} isOn={keep} onChange={(value) => onChange({ keep: value })} />
      )}
    </>
  );
}
