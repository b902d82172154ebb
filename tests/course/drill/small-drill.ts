// The smallest drill that can be played, for tests that change one thing in it.
import type { Problem } from '../../../src/core/problem';
import type { Drill } from '../../../src/course/course';
import { readFiles, smallCourse } from '../../support/small-course';

export const drillPath = 'drills/small.md';

export const drillFront = `---
id: small
kind: drill
title: A drill
summary: What happens.
minutes: 5
domain: 2
tasks: ["2.1"]
updated: 2026-11-24
---

# A drill

You are on call.

`;

export const drillBody = `## The alarm
<!-- id: alarm; phase: preparation; clock: +4m -->

A line of a log.

### Decide: What **first**?

- [x] [Isolate \`web-1\`](#isolated)
  > Spread stops.
- [ ] [Terminate it](#gone)
  > The evidence is gone. <!-- cost: evidence, money 400; clock: +1h -->

## Isolated
<!-- id: isolated; outcome: contained -->

It holds.

## Gone
<!-- id: gone; phase: recovery; outcome: lost -->

Nothing is left.
`;

export function readDrillText(text: string): { problems: readonly Problem[]; drill?: Drill; text: string } {
  const { problems, read } = readFiles(smallCourse({ [drillPath]: text }));
  return { problems, drill: read?.course.drills[0], text };
}

/** The small drill with one text changed in it. Throws where the text does not stand there. */
export function changedDrill(from: string, to: string) {
  const text = drillFront + drillBody;
  if (!text.includes(from)) throw new Error(`“${from}” does not stand in the drill.`);
  return readDrillText(text.replace(from, to));
}
