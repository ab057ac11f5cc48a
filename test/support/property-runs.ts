/** Properties are tried at least so often, where they are tried more often than that in full. */
const fewest = 10;

/**
 * How often a property is tried that is tried `full` times in full: a tenth of it, so that tests are quick. CI sets
 * `SELOSTE_PROPERTY_RUNS=full`; a number there is how often each property is tried. All have seeds: fewer runs are the first
 * of more.
 */
export function propertyRuns(full: number): number {
  const asked = process.env['SELOSTE_PROPERTY_RUNS'];
  if (asked === 'full') return full;
  if (asked === undefined || asked === '')
    return Math.min(full, Math.max(fewest, Math.ceil(full / 10)));
  if (!/^[1-9]\d*$/u.test(asked))
    throw new Error(`Unexpected SELOSTE_PROPERTY_RUNS=${asked}, expected a number or full.`);
  return Number(asked);
}
