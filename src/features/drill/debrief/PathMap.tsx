import { useMemo, useRef } from 'preact/hooks';
import type { Drill } from '../../../course/course';
import type { PhaseLabel } from '../../../course/page-data';
import { type DrillMap, type DrillRun, sceneAt, sceneOf } from '../../../study/drill';
import { useOverflow } from '../../../ui/diagram/use-overflow';
import { drillWords } from '../../../words/drill';
import styles from './PathMap.module.css';
import { PathMapLegend } from './PathMapLegend';
import { PathMapText } from './PathMapText';
import { boxSize, drawPaths, type PictureBox, type PictureWay, wrapText } from './path-picture';

type Props = {
  drill: Drill;
  map: DrillMap;
  phases: readonly PhaseLabel[];
  run: DrillRun;
  best: DrillRun | undefined;
};

/** All scenes and the choices between them, with the path that was taken and the best one; told by lines, not by colour. */
export function PathMap({ drill, map, phases, run, best }: Props) {
  const picture = useMemo(() => drawPaths(map), [map]);
  const taken = waysOf(map, run);
  const bestWays = waysOf(map, best);
  const scroller = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(scroller);
  const visited = new Set([...run.steps.map(({ scene }) => scene), sceneOf(map, run)]);
  return (
    <figure className={styles.map} aria-labelledby="drill:map">
      <figcaption>
        <h3 id="drill:map">{drillWords.mapTitle}</h3>
      </figcaption>
      <PathMapLegend />
      <div
        ref={scroller}
        className={styles.scroller}
        {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': drillWords.mapTitle })}
      >
        <svg
          role="img"
          aria-label={drillWords.mapLabel}
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
        >
          {picture.ways.map((way) => (
            <Way
              key={keyOf(way.from, way.to)}
              way={way}
              isBest={bestWays.has(keyOf(way.from, way.to))}
              isSoundTaken={taken.get(keyOf(way.from, way.to))}
            />
          ))}
          {picture.boxes.map((box) => (
            <Box
              key={box.id}
              box={box}
              number={drill.scenes.findIndex(({ id }) => id === box.id) + 1}
              title={drill.scenes.find(({ id }) => id === box.id)?.title ?? ''}
              phase={phases.find(({ id }) => id === sceneAt(map, box.id)?.phase)?.number}
              isVisited={visited.has(box.id)}
              isEnding={sceneAt(map, box.id)?.outcome !== undefined}
            />
          ))}
        </svg>
      </div>
      <PathMapText drill={drill} run={run} best={best} />
    </figure>
  );
}

const keyOf = (from: string, to: string): string => `${from}>${to}`;

/** The ways of a run, and whether the choices that led along each were all sound. */
function waysOf(map: DrillMap, run: DrillRun | undefined): ReadonlyMap<string, boolean> {
  const ways = new Map<string, boolean>();
  for (const { scene, option } of run?.steps ?? []) {
    const choice = sceneAt(map, scene)?.options[option];
    if (!choice) continue;
    const key = keyOf(scene, choice.to);
    ways.set(key, choice.isSound && (ways.get(key) ?? true));
  }
  return ways;
}

/** `isSoundTaken` says how the reader came along here; undefined where they did not. */
function Way({ way, isBest, isSoundTaken }: { way: PictureWay; isBest: boolean; isSoundTaken: boolean | undefined }) {
  const isTaken = isSoundTaken !== undefined;
  return (
    <g data-taken={isTaken || undefined} data-best={isBest || undefined} data-sound={isSoundTaken ?? way.isSound}>
      {isBest && <path d={way.line} className={styles.rails} />}
      {isBest && <path d={way.line} className={styles.bed} />}
      <path d={way.line} className={styles.line} />
      <path d={way.head} className={styles.head} />
    </g>
  );
}

type BoxProps = {
  box: PictureBox;
  number: number;
  title: string;
  phase: number | undefined;
  isVisited: boolean;
  isEnding: boolean;
};

const lineHeight = 17;

function Box({ box: { x, y }, number, title, phase, isVisited, isEnding }: BoxProps) {
  const { width, height } = boxSize;
  const lines = wrapText(drillWords.boxLabel(number, title), 23, 4);
  const top = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g data-phase={phase} data-visited={isVisited || undefined}>
      <rect x={x} y={y} width={width} height={height} rx={10} className={styles.box} />
      {isEnding && <rect x={x + 4} y={y + 4} width={width - 8} height={height - 8} rx={7} className={styles.inner} />}
      <text>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order
          <tspan key={index} x={x + width / 2} y={top + index * lineHeight} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
