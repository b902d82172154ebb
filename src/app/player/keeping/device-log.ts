import type { AnswerLog, LogState } from '../../../stores/ports';

/**
 * The log as the screens of a package take it: what stands in this device's outbox is kept, whatever the course site says.
 * An answer that is not even there says so by itself, when it is given; the course site has a line of its own.
 */
export const deviceLog = (log: AnswerLog): AnswerLog => ({
  ...log,
  state: () => onDevice(log.state()),
  onState: (changed) => log.onState((state) => changed(onDevice(state))),
});

/** A package log says `failed` where sending failed, and other codes where the outbox did. */
const onDevice = (state: LogState): LogState =>
  state.kind === 'memory' && state.reason.code === 'failed' ? { kind: 'durable' } : state;
