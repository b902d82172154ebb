// A package that is one file: nobody is told anything, the device keeps the state.
import { fail, ok } from '../../core/result';
import type { PackageConfig } from '../../packaging/package-config';
import type { LmsLink } from '../../stores/lms/lms-link';
import { keep, type LinkSetting, readKept } from './link-setting';
import { visitClosed } from './not-open';

/** Browsers give a page about five million characters; one lesson needs a few thousand. */
const longestState = 64_000;

/** `send` is ok only where the browser kept the state; where it keeps nothing the page goes on from memory. */
export function createFileLink(config: PackageConfig, setting: LinkSetting): LmsLink {
  const name = `drillbook:package:${config.activity}`;
  let isOver = false;
  const write = (state: string | undefined): boolean => state === undefined || keep(setting.device, name, state);
  return {
    open: async () => ok({ state: readKept(setting.device, name) ?? '', learner: '', longestState, isForCredit: true }),
    send: async ({ state }) => {
      if (isOver) return fail(visitClosed);
      return write(state) ? ok(true) : fail({ code: 'refused', detail: 'This browser keeps nothing for this file.' });
    },
    leave: ({ state }) => {
      if (!isOver) write(state);
      isOver = true;
    },
  };
}
