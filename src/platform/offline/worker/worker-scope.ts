// The part of a service worker's global scope that is used here; the DOM library of TypeScript does not know it.

export type WaitingEvent = Event & { waitUntil(work: Promise<unknown>): void };

export type FetchedEvent = WaitingEvent & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};

export type WorkerEvents = {
  install: WaitingEvent;
  activate: WaitingEvent;
  fetch: FetchedEvent;
  message: WaitingEvent & MessageEvent;
};

export type PrecacheEntry = { url: string; revision: string | null };

export type WorkerScope = {
  __WB_MANIFEST: readonly PrecacheEntry[];
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<N extends keyof WorkerEvents>(name: N, listener: (event: WorkerEvents[N]) => void): void;
};
