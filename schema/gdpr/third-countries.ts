import { isInEea } from './areas.ts';

/**
 * Territories with a country code of their own in which the GDPR applies as in the Member State
 * they belong to: Åland, and the outermost regions of Article 349 TFEU.
 */
const territoriesOfMembers = new Set(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT']);

/**
 * The day from which data sent to the United Kingdom were transferred to a third country: until then
 * Article 127 of the withdrawal agreement and Article 782 of the trade and cooperation agreement
 * treated it as a Member State. The adequacy decision took effect the same day.
 */
const ukFrom = '2021-06-28';

/** Whether data that go to a country (ISO 3166-1 alpha-2, or `EEA`) on a day leave the EEA: Article 44. */
export function isThirdCountry(country: string, day: string): boolean {
  if (isInEea(country) || territoriesOfMembers.has(country)) return false;
  return country !== 'GB' || day >= ukFrom;
}
