import { formatNumber } from '../format';

/** Never "0 MB": what is there takes some space. */
const size = (bytes: number): string => `${formatNumber(Math.max(0.1, bytes / 1e6))} MB`;

export const offlineWords = {
  title: 'Keep this course offline',
  close: 'Close',
  looking: 'Looking up the size…',
  unable: 'This browser cannot keep pages here. A private window or an address without https may be the reason.',
  noNetwork: 'You are offline, so the size cannot be looked up. What is kept on this device works without a network.',
  offer: (bytes: number) => `All lessons, questions, drills and diagrams take ${size(bytes)} on this device.`,
  toFetch: (bytes: number) => `${size(bytes)} of it are still to be fetched.`,
  keep: 'Keep it all',
  keeping: (percent: number) => `Keeping the course: ${percent} %`,
  keepingBytes: (done: number, of: number) => `${size(done)} of ${size(of)}`,
  mayClose: 'You can go on learning. If you leave, it goes on the next time you are here.',
  stop: 'Stop',
  stopped: (percent: number) => `Stopped at ${percent} %. What is kept stays kept.`,
  goOn: 'Go on',
  failed: (percent: number) => `The network failed at ${percent} %. What is kept stays kept.`,
  full: (percent: number) => `This device has no space left: ${percent} % are kept. Free some space, then go on.`,
  kept: (bytes: number) => `The whole course is kept on this device (${size(bytes)}) and works without a network.`,
  stays: 'It is brought up to date when you are online.',
  remove: 'Remove it from this device',
  removed: 'Removed. Your answers stay.',
  updateReady: 'A new version of this course is ready. Updating keeps your answers and your place.',
  update: 'Update now',
  updating: 'Updating…',
  unsaved: 'Your latest answers are not saved yet. Update when they are.',
};
