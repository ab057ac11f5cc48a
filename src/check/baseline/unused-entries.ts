import type { KnownFinding } from '../../../schema/baseline.ts';
import type { Locale } from '../../../schema/languages.ts';
import { pointAt } from '../../content/place.ts';
import { findingFromDifference } from '../comparisons/comparison-finding.ts';
import type { Finding } from '../findings/finding.ts';

/** An info for each entry that answers no finding any more, on its line of the baseline. */
export function reportUnused(
  unused: readonly KnownFinding[],
  baseline: { file: string; text: string },
  speak: Locale,
): Finding[] {
  const lines = baseline.text.split('\n');
  return unused.map(({ rule, notice, revision, locale, fingerprint }) => {
    const line = lines.findIndex((text) => text.includes(fingerprint)) + 1;
    const about = [notice ?? 'site.yaml', revision, locale].filter(Boolean).join(', ');
    const place = pointAt(baseline.file, Math.max(line, 1), 1);
    const difference = { place, notice, revision, locale, data: { rule, about }, key: fingerprint };
    return findingFromDifference({ rule: 'baseline-unused', ...difference }, speak);
  });
}
