import type { KnownFinding } from '../../../schema/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { canBeKnown } from './apply-baseline.ts';

/** The entries of a baseline for findings, without those that it may not hold. */
export function knownFindings(findings: readonly Finding[]): KnownFinding[] {
  return findings.filter(canBeKnown).map(({ rule, notice, revision, locale, fingerprint }) => ({
    rule,
    notice,
    revision,
    locale,
    fingerprint,
  }));
}

/**
 * A baseline as JSON, sorted and an entry a line: the same findings give the same bytes, and two
 * branches that mend different findings merge.
 */
export function printBaseline(known: readonly KnownFinding[]): string {
  const lines = known.map(printEntry).sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  const entries = lines.map(({ json }) => `\n    ${json}`).join(',');
  const list = entries ? `[${entries}\n  ]` : '[]';
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}

function printEntry({ rule, notice, revision, locale, fingerprint }: KnownFinding) {
  return {
    sortKey: JSON.stringify([notice ?? '', revision ?? '', locale ?? '', rule, fingerprint]),
    json: JSON.stringify({ rule, notice, revision, locale, fingerprint }),
  };
}
