import { revisionHeader } from './site-caches';

/** The answer as it is stored: with its revision, which is told by its content as in the list that the build writes. */
export async function withRevision(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const revision = [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const type = response.headers.get('Content-Type') ?? '';
  return new Response(body, { headers: { 'Content-Type': type, [revisionHeader]: revision } });
}
