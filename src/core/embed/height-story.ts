// Which heights a host is told. A host that follows them changes the frame, and nothing may run in circles from that.

/** `told` is what the host was told last, in whole pixels; `lately` are the heights told within the last second. */
export type HeightStory = { told: number; lately: readonly { height: number; at: number }[] };

export const noHeight: HeightStory = { told: 0, lately: [] };

/** Heights are forgotten after this long, in milliseconds. */
export const heightMemory = 1_000;

/**
 * The story after a measurement at `now`; a new `told` is to be sent. Where the same two heights take turns, as when the
 * content depends on the height of the frame, it stays at the larger one until a second has passed.
 */
export function nextHeight({ told, lately }: HeightStory, measured: number, now: number): HeightStory {
  const height = Math.ceil(measured);
  const recent = lately.filter(({ at }) => at > now - heightMemory);
  if (!(height > 0) || height === told) return { told, lately: recent };
  const wasTold = recent.filter((one) => one.height === height).length;
  if (wasTold > 0 && height < told && recent.filter((one) => one.height === told).length > 1)
    return { told, lately: recent };
  return { told: height, lately: [...recent, { height, at: now }] };
}
