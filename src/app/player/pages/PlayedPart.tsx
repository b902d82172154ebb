import type { PageData } from '../../../course/page-data';
import { PlayerBoard } from './PlayerBoard';
import { PlayerLesson } from './PlayerLesson';

/** A lesson or the board. */
export function PlayedPart({ data }: { data: PageData }) {
  if (data.page === 'lesson') return <PlayerLesson data={data} />;
  return data.page === 'phases' ? <PlayerBoard data={data} /> : null;
}
