import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findApi, waitForApi } from '../../../src/platform/lms/scorm/find-api';

type Frame = Record<string, unknown>;

const api = (answer = 'true') => ({ LMSInitialize: () => answer });

/** A window inside another; the outermost one is its own parent, as in a browser. */
function frameIn(parent?: Frame, more: Frame = {}): Frame {
  const frame: Frame = { opener: null, ...more };
  frame.parent = parent ?? frame;
  return frame;
}

/** A window of another site: its own things throw, where it stands can be seen. */
function foreignFrame(parent?: Frame): Frame {
  const frame = frameIn(parent);
  return new Proxy(frame, {
    get: (target, name) => {
      if (name === 'parent') return target.parent === target ? frame : target.parent;
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
}

const deepIn = (outer: Frame, depth: number): Frame => (depth === 0 ? outer : deepIn(frameIn(outer), depth - 1));

const found = (frame: unknown) => findApi(frame, 'API', 'LMSInitialize')?.call('LMSInitialize', ['']);

describe('the API of a course site', () => {
  it('is not there on a plain page', () => {
    expect(found(frameIn())).toBeUndefined();
    expect(found(undefined)).toBeUndefined();
  });

  it('is found in the window itself, before any other', () => {
    expect(found(frameIn(frameIn(undefined, { API: api('far') }), { API: api('near') }))).toBe('near');
  });

  it('is found through many frames', () => {
    expect(found(deepIn(frameIn(undefined, { API: api() }), 40))).toBe('true');
  });

  it('is found in the window that opened this one, or around it, or that opened a frame around this one', () => {
    const lms = frameIn(frameIn(undefined, { API: api() }));
    expect(found(frameIn(undefined, { opener: lms }))).toBe('true');
    expect(found(deepIn(frameIn(undefined, { opener: lms }), 3))).toBe('true');
  });

  it('is found behind windows of other sites, which do not throw', () => {
    expect(found(deepIn(foreignFrame(frameIn(undefined, { API: api() })), 2))).toBe('true');
    expect(found(deepIn(foreignFrame(), 2))).toBeUndefined();
    expect(found(frameIn(undefined, { opener: foreignFrame() }))).toBeUndefined();
  });

  it('is not looked for without end', () => {
    const endless = new Proxy({}, { get: (_target, name) => (name === 'parent' ? deepIn(frameIn(), 1) : undefined) });
    expect(found(endless)).toBeUndefined();
    const circle: Frame = {};
    circle.parent = { parent: circle };
    expect(found(circle)).toBeUndefined();
    const growing = (): Frame => ({
      get parent() {
        return growing();
      },
    });
    expect(found(growing())).toBeUndefined();
  });

  it('is nothing that only has the name', () => {
    expect(found(frameIn(undefined, { API: 'text' }))).toBeUndefined();
    expect(found(frameIn(undefined, { API: { version: 3 } }))).toBeUndefined();
    expect(found(frameIn(frameIn(undefined, { API: api() }), { API: {} }))).toBe('true');
  });
});

describe('an API that comes late', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is waited for', async () => {
    const frame = frameIn();
    const waiting = waitForApi(frame, 'API', 'LMSInitialize');
    await vi.advanceTimersByTimeAsync(4_000);
    frame.API = api('late');
    await vi.advanceTimersByTimeAsync(200);
    expect((await waiting)?.call('LMSInitialize', [''])).toBe('late');
  });

  it('is waited for no longer than five seconds', async () => {
    const waiting = waitForApi(frameIn(), 'API', 'LMSInitialize');
    await vi.advanceTimersByTimeAsync(5_200);
    expect(await waiting).toBeUndefined();
  });
});
