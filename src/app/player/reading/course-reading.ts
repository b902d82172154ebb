import type { PackageLog } from '../../../stores/lms/package-log';
import type { Reading } from './reading';

/** How far the lesson was read, kept with the answers; `anchors` are those of its headings in their order. */
export function createCourseReading(
  log: Pick<PackageLog, 'opened' | 'snapshot' | 'noteReading'>,
  anchors: readonly string[],
): Reading {
  const listeners = new Set<() => void>();
  let earlier: string | undefined;
  let isOpen = false;
  let isRead = false;
  let furthest = -1;
  const note = () => {
    // Before that nobody knows how far an earlier visit came.
    if (isOpen) log.noteReading({ isRead, furthest: anchors[furthest] ?? '' });
  };
  void log.opened.then(() => {
    const kept = log.snapshot().reading;
    isOpen = true;
    isRead ||= kept.isRead;
    furthest = Math.max(furthest, anchors.indexOf(kept.furthest));
    earlier = kept.furthest;
    for (const changed of [...listeners]) changed();
    note();
  });
  return {
    furthest: () => earlier,
    subscribe(changed) {
      const entry = () => changed();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    reached(anchor) {
      const index = anchors.indexOf(anchor);
      if (index <= furthest) return;
      furthest = index;
      note();
    },
    readToEnd() {
      if (isRead) return;
      isRead = true;
      note();
    },
  };
}
