import type { Locale } from '../../schema/languages.ts';
import type { Notice } from '../content/notice.ts';
import { say } from '../locale/say.ts';
import { compareNoticeFacts } from '../publish/changes/compare-notice-facts.ts';
import type { EditScript } from '../redline/edit-script.ts';
import type { FactChange } from '../redline/facts/compare-facts.ts';
import { isSame } from '../redline/inner-operations.ts';
import { compareNotices } from './compare-notices.ts';
import type { Io } from './io.ts';

/** Two states of a notice in one language. */
export type Pair = { readonly old: Notice; readonly young: Notice };

/** Whether neither text nor facts differ. */
export function isUnchanged({ operations }: EditScript, facts: readonly FactChange[]): boolean {
  return facts.length === 0 && operations.every(isSame);
}

/** Names the languages in which something changed, for a reader who compares one in which nothing did. */
export function tellOtherLanguages(others: readonly Pair[], speak: Locale, io: Io): void {
  const changed = others.filter(({ old, young }) => {
    const script = compareNotices(old, young);
    return !isUnchanged(script, compareNoticeFacts(old, young));
  });
  if (changed.length === 0) return;
  const locales = changed.map(({ young }) => young.locale).join(', ');
  io.error(`${say('redline.elsewhere', speak, { locales })}\n`);
}
