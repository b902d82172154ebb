import { packageMakerWords as words } from '../../../words/instructor/package-maker';
import { Choices } from '../pick/Choices';
import { TextField } from '../pick/TextField';
import { type PackageChoice, ruleOf, rulesFor } from './package-choice';

type RuleFieldsProps = { choice: PackageChoice; onChange: (changed: Partial<PackageChoice>) => void };

/** When a learner is done. */
export function RuleFields({ choice, onChange }: RuleFieldsProps) {
  const rule = ruleOf(choice);
  return (
    <>
      <Choices
        legend={words.done}
        options={rulesFor(choice.kind).map((value) => ({
          value,
          label: words.rules[value].name,
          note: words.rules[value].note,
        }))}
        chosen={rule}
        onChoose={(value) => onChange({ rule: value })}
      />
      {rule === 'score' && (
        <TextField
          label={words.least}
          problem={isPercent(choice.least) ? undefined : words.badLeast}
          keyboard="numeric"
          value={choice.least}
          onValue={(value) => onChange({ least: value.trim() })}
        />
      )}
    </>
  );
}

const isPercent = (text: string): boolean => /^(?:[1-9]\d?|100)$/.test(text);
