import type { HostMessage } from '../../core/embed/embed-message';
import { type EmbedOptions, type EmbedTheme, readOrigin } from '../../core/embed/embed-options';
import { createHostPort, type HostPort } from '../../platform/embed/host-port';
import { type HeightWatch, watchHeight } from '../../platform/embed/watch-height';
import type { EmbedSession } from '../../stores/embed/embed-session';

/** The theme that the host wishes for; `auto` follows the system. */
export function showTheme(theme: EmbedTheme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** `names` are the origins that the build names, with spaces between; none means any. The page's own origin is always one of them. */
export function hostRules(names: string, host: string | undefined) {
  const named = names.split(/\s+/).flatMap((name) => readOrigin(name) ?? []);
  const isNamed = (origin: string) => origin === location.origin || named.includes(origin);
  const isAllowed = (origin: string) =>
    origin !== 'null' && (host === undefined || host === origin) && (named.length === 0 || isNamed(origin));
  return { isNamed, isAllowed };
}

/** Opens the line to the page around this one, and does what that asks for. Undefined where there is none. */
export function linkHost(names: string, options: EmbedOptions, session: () => EmbedSession): HostPort | undefined {
  if (window.parent === window) return undefined;
  const { isNamed, isAllowed } = hostRules(names, options.host);
  let height: HeightWatch | undefined;
  const onMessage = (message: HostMessage, origin: string) => {
    switch (message.type) {
      case 'welcome': {
        document.documentElement.dataset.hosted = '';
        const { keepsState, state } = message;
        void session().welcome({ isNamed: isNamed(origin), keepsState, ...(state !== undefined && { state }) });
        height ??= watchHeight((told) => port.send({ type: 'height', height: told }));
        height.tellAgain();
        return;
      }
      case 'theme':
        return showTheme(message.theme);
      case 'focus':
        return document.querySelector<HTMLElement>('h1')?.focus();
      case 'reset':
        return session().askReset();
      case 'state':
        return void session().take(message.state);
    }
  };
  const port = createHostPort({
    own: window,
    host: window.parent,
    isAllowed,
    clock: () => performance.now(),
    onMessage,
  });
  return port;
}
