/** The time since `start`, as it stands behind a line of a report. */
export const took = (start: number): string => {
  const ms = Date.now() - start;
  return ms < 1_000 ? `(${ms} ms)` : `(${(ms / 1_000).toFixed(1)} s)`;
};
