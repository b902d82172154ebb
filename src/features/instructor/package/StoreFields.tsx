import type { Problem } from '../../../core/problem';
import { packageMakerWords as words } from '../../../words/instructor/package-maker';
import { TextField } from '../pick/TextField';
import type { PackageChoice } from './package-choice';

type StoreFieldsProps = {
  choice: PackageChoice;
  problems: readonly Problem[];
  onChange: (changed: Partial<PackageChoice>) => void;
};

/** Where the statements of a plain xAPI package go. */
export function StoreFields({ choice: { endpoint, authorization }, problems, onChange }: StoreFieldsProps) {
  const problemOf = (...codes: readonly string[]) => problems.find(({ code }) => codes.includes(code))?.message;
  return (
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
  );
}
