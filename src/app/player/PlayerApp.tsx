import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CoursePage, PageData } from '../../course/page-data';
import { SiteDataContext, type SiteReach, SiteReachContext, TurnContext, type TurnOf } from '../../features/site-data';
import { SiteLocation } from '../../features/site-location';
import { createMemoryHistory } from '../../platform/history/site-history';
import { type Stores, StoresProvider } from '../../stores/stores-context';
import { PlayerShell } from './PlayerShell';
import { PlayerContext, type PlayerParts } from './player-context';

const noTurn: TurnOf = () => undefined;

type Props = {
  page: CoursePage;
  stores: Stores;
  parts: PlayerParts;
  turnOf?: TurnOf;
  Played: ComponentType<{ data: PageData }>;
};

/** One part of the course without the site. The same tree draws the page in the build, where `parts` are empty, and brings it to life. */
export function PlayerApp({ page, stores, parts, turnOf = noTurn, Played }: Props) {
  const { config, questions } = parts;
  const history = useMemo(() => createMemoryHistory(page.path), [page.path]);
  const reach: SiteReach = config?.site === undefined ? { to: 'nowhere' } : { to: 'away', site: config.site };
  const siteData = useMemo(() => {
    const elsewhere = () => Promise.reject(new Error('A package asks no other host.'));
    return { loadPage: elsewhere, loadPiece: async () => questions, loadIndex: elsewhere };
  }, [questions]);
  return (
    <StoresProvider stores={stores}>
      <SiteLocation history={history}>
        <SiteReachContext value={reach}>
          <SiteDataContext value={siteData}>
            <TurnContext value={turnOf}>
              <PlayerContext value={parts}>
                <PlayerShell title={page.title} course={page.frame.courseTitle}>
                  <Played data={page.data} />
                </PlayerShell>
              </PlayerContext>
            </TurnContext>
          </SiteDataContext>
        </SiteReachContext>
      </SiteLocation>
    </StoresProvider>
  );
}
