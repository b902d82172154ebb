import type { Course, Drill } from '../course';
import type { DrillPageData, DrillsPageData } from '../page-data';
import { labelOf } from './labels';

export const drillsData = ({ drills }: Course): DrillsPageData => ({
  page: 'drills',
  drills: drills.map(({ id, title, summary, minutes, scenes }) => ({
    ...{ id, title, summary, minutes },
    scenes: scenes.length,
    endings: scenes.filter(({ outcome }) => outcome !== undefined).length,
    ways: scenes.map(({ id, outcome, decision }) => ({
      id,
      ...(outcome && { outcome }),
      to: decision?.options.map(({ to }) => to) ?? [],
    })),
  })),
});

export const drillData = ({ phases }: Course, drill: Drill): DrillPageData => ({
  page: 'drill',
  drill,
  phases: phases.map(labelOf),
});
