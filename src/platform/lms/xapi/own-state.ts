// The one document that a package keeps in a record store: the learner's state, and what was said for good.
import { ok, type Result } from '../../../core/result';
import type { LmsProblem } from '../../../stores/lms/lms-link';
import { readJsonObject } from './json-object';
import type { RecordStore, StateOwner, StoredDocument } from './record-store';

const stateId = 'drillbook';

/** `said` names the judgements of this registration, so that none is made twice. */
export type OwnDocument = { state: string; location?: string; said: readonly string[] };

export const emptyDocument: OwnDocument = { state: '', said: [] };

/** What a stored text says; nothing of one that is not ours. */
export function readOwnDocument(text: string): OwnDocument {
  const { schema, state, location, said } = readJsonObject(text) ?? {};
  if (schema !== 1 || typeof state !== 'string') return emptyDocument;
  return {
    state,
    ...(typeof location === 'string' ? { location } : {}),
    said: Array.isArray(said) ? said.filter((name) => typeof name === 'string') : [],
  };
}

const documentOf = (own: OwnDocument) => ({ schema: 1, ...own });

export type OwnState = {
  current(): OwnDocument;
  /** Whether the store still lets this visit read its document. */
  isOpen(): Promise<boolean>;
  /** Changes what is kept and writes it. Ok only when the store keeps it; what it did not keep goes with the next write. */
  write(change: Partial<OwnDocument>): Promise<Result<true, LmsProblem>>;
  /** Writes without waiting, over whatever is there. */
  writeLast(change: Partial<OwnDocument>): void;
};

export async function openOwnState(store: RecordStore, owner: StateOwner): Promise<Result<OwnState, LmsProblem>> {
  const stored = await store.readState(owner, stateId);
  return stored.ok ? ok(createOwnState(store, owner, stored.value)) : stored;
}

function createOwnState(store: RecordStore, owner: StateOwner, stored: StoredDocument | undefined): OwnState {
  let own = stored ? readOwnDocument(stored.text) : emptyDocument;
  let isDirty = false;
  let etag = stored?.etag;
  const apply = (change: Partial<OwnDocument>) => {
    if (Object.keys(change).length > 0) isDirty = true;
    own = { ...own, ...change };
  };
  /** Another window wrote: what it said stays said, the state is that of the one who wrote last, as in any other system. */
  const joinOther = async (): Promise<Result<true, LmsProblem>> => {
    const other = await store.readState(owner, stateId);
    if (!other.ok) return other;
    const said = other.value ? readOwnDocument(other.value.text).said : [];
    own = { ...own, said: [...new Set([...own.said, ...said])] };
    return ok(true);
  };
  /** Where the store does not say which version a write made, the next one goes over whatever is there. */
  const put = async (guard: string | undefined): Promise<Result<boolean, LmsProblem>> => {
    const written = await store.writeState(owner, stateId, documentOf(own), guard);
    if (!written.ok) return written;
    if (written.value.isKept) {
      etag = written.value.etag;
      isDirty = false;
    }
    return ok(written.value.isKept);
  };
  return {
    current: () => own,
    isOpen: async () => (await store.readState(owner, stateId)).ok,
    async write(change) {
      apply(change);
      if (!isDirty) return ok(true);
      const first = await put(etag);
      if (!first.ok || first.value) return first.ok ? ok(true) : first;
      const joined = await joinOther();
      if (!joined.ok) return joined;
      const second = await put(undefined);
      return second.ok ? ok(true) : second;
    },
    writeLast(change) {
      apply(change);
      if (isDirty) void store.writeState(owner, stateId, documentOf(own));
    },
  };
}
