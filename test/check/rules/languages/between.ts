import type { Locale } from '../../../../schema/languages.ts';
import type { Finding } from '../../../../src/check/findings/finding.ts';
import { claimUntranslated } from '../../../../src/check/rules/languages/claim-untranslated.ts';
import { languagesContradicted } from '../../../../src/check/rules/languages/languages-contradicted.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeIn } from '../../../../src/content/notice.ts';
import { stateOf } from '../../../support/notices.ts';

/** The bodies of sections by language. */
export type Bodies = Partial<Record<Locale, string>>;

/** Front matter of the source, and of the translations. */
type FrontMatter = { readonly facts?: string; readonly translated?: string };

/** What is found between a source text and its translations, in the order of the languages. */
export function findBetween(
  source: Locale,
  bodies: Bodies,
  { facts = '', translated = '' }: FrontMatter = {},
): Finding[] {
  const files = Object.entries(bodies).map(([locale, body]) => [
    `${locale}/data.md`,
    `---\ntitle: Data\n${locale === source ? facts : translated}---\n${body}\n`,
  ]);
  const state = stateOf(Object.fromEntries(files), source);
  const original = noticeIn(state, source);
  return state.notices.flatMap((notice) =>
    checkNotice(notice, {
      rules: [languagesContradicted, claimUntranslated],
      day: '2026-11-01',
      speak: 'en',
      archived: false,
      source: notice === original ? undefined : original,
    }),
  );
}

/** Findings in short: `error languages-contradicted`. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}
