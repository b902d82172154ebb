import type { Problem } from '../../../core/problem';
import { packageMakerWords as words } from '../../../words/instructor/package-maker';
import { Choices } from '../pick/Choices';
import { TextField } from '../pick/TextField';
import { type PackageChoice, ruleOf, rulesFor } from './package-choice';

type RuleFieldsProps = {
  choice: PackageChoice;
  problems: readonly Problem[];
  onChange: (changed: Partial<PackageChoice>) => void;
};

/** When a learner is done; for a plain xAPI package also where its statements go. */
export function RuleFields({ choice, problems, onChange }: RuleFieldsProps) {
  const { kind, format, least, endpoint, authorization } = choice;
  const rule = ruleOf(choice);
  const problemOf = (...codes: readonly string[]) => problems.find(({ code }) => codes.includes(code))?.message;
  return (
    <>
      <Choices
        legend={words.done}
        options={rulesFor(kind).map((value) => ({
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
          problem={isPercent(least) ? undefined : words.badLeast}
          keyboard="numeric"
          value={least}
          onValue={(value) => onChange({ least: value.trim() })}
        />
      )}
      {format === 'xapi' && (
        <>
          <TextField
            label={words.endpoint}
            note={words.endpointNote}
            problem={problemOf('missing-endpoint', 'bad-endpoint')}
            keyboard="url"
            value={endpoint}
            onValue={(value) => onChange({ endpoint: value.trim() })}
          />
          <TextField
            label={words.authorization}
            note={words.authorizationNote}
            problem={problemOf('bad-authorization')}
            value={authorization}
            onValue={(value) => onChange({ authorization: value })}
          />
        </>
      )}
    </>
  );
}

const isPercent = (text: string): boolean => /^(?:[1-9]\d?|100)$/.test(text);
