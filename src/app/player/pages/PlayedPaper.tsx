import type { PageData } from '../../../course/page-data';
import { PlayerPaper } from './PlayerPaper';

/** A paper of the exam. */
export const PlayedPaper = ({ data }: { data: PageData }) => data.page === 'paper' && <PlayerPaper data={data} />;
