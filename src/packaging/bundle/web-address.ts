// Web addresses, read without the platform's URL, which the pure rooms do not have.

/** `origin` is what a Content-Security-Policy names: scheme, host and port; nothing in it can end a directive. */
export type WebAddress = { text: string; origin: string; isSecure: boolean };

const pattern =
  /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?(\/[\w\-.~%!$&()*+,;=:@/]*)?$/i;

const longest = 2_000;

/** An http or https address without name, password, query and fragment; it ends with a slash afterwards. Undefined for anything else. */
export function readWebAddress(written: string): WebAddress | undefined {
  if (written.length > longest) return undefined;
  const [whole, scheme, host, port = '', path = '/'] = pattern.exec(written.trim()) ?? [];
  if (whole === undefined || scheme === undefined || host === undefined) return undefined;
  const origin = `${scheme}://${host}${port}`.toLowerCase();
  return {
    text: `${origin}${path.endsWith('/') ? path : `${path}/`}`,
    origin,
    isSecure: scheme.toLowerCase() === 'https',
  };
}
