// Ids by which a record store knows a statement again.
import { fingerprint } from '../../../core/fingerprint';

/**
 * The UUID of what is named: the same name gives the same id, so that a statement that is sent twice is kept once
 * (xAPI 1.0.3 Data 2.4.1 and 2.1.3). It is in the form of a name-based UUID, from a hash of our own: the one that RFC 4122
 * names is not at hand on a page without HTTPS.
 */
export function statementId(...name: readonly (string | number)[]): string {
  const text = JSON.stringify(name);
  const digits = fingerprint(text) + fingerprint(`\u0002${text}`);
  return digits.replace(/^(.{8})(.{4}).(.{3})(.)(.{3})(.{12})$/, (_all, a, b, c, variant, d, e) => {
    const marked = ((Number.parseInt(variant, 16) & 0x3) | 0x8).toString(16);
    return `${a}-${b}-5${c}-${marked}${d}-${e}`;
  });
}
