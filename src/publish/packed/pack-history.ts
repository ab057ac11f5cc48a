import type { Locale } from '../../../schema/languages.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { packTexts } from '../../redline/history/pack-texts.ts';
import type { RedlineSection } from '../../redline/redline.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { comparableRevisions } from '../addresses/list-comparisons.ts';
import { bodyOf, levelHeadings } from '../changes/compare-texts.ts';
import { comparedWith, type PublishedNotice, type SiteData, textIn } from '../data/site-data.ts';
import { labelledStep } from './labelled-step.ts';
import { packFacts } from './pack-history-facts.ts';
import type { PackedHistory, PackedRevision } from './packed-history.ts';

/** Packs all revisions that a notice has in a language. The facts of archived ones are our annotation and stay out. */
export function packHistory(
  data: SiteData,
  notice: PublishedNotice,
  locale: Locale,
): PackedHistory {
  const revisions = comparableRevisions(notice, locale).flatMap((summary) => {
    const text = textIn({ notice, revision: summary.id }, locale);
    return text ? [{ summary, text }] : [];
  });
  return {
    locale,
    revisions: packRevisions(
      data,
      notice,
      revisions.map(({ summary }) => summary),
      locale,
    ),
    texts: packTexts(sectionsOf(revisions.map(({ text }) => text))),
    facts: packFacts(
      revisions.map(({ summary, text }) => (summary.standing === 'archived' ? null : text)),
      locale,
    ),
  };
}

function packRevisions(
  data: SiteData,
  notice: PublishedNotice,
  summaries: readonly RevisionSummary[],
  locale: Locale,
): PackedRevision[] {
  const ids = summaries.map(({ id }) => id);
  return summaries.map(({ id, published, lessProtective }, place) => {
    const base = comparedWith(data, { notice, revision: id }, locale);
    const step = lessProtective.length > 0 && labelledStep(notice, base, id, locale);
    const basePlace = base === undefined ? -1 : ids.indexOf(base);
    return {
      id,
      published,
      ...(basePlace === place - 1 ? {} : { base: basePlace }),
      ...(step && step.less.length > 0 ? { less: step.less } : {}),
    };
  });
}

/** The sections of each revision; those that are the same in several are one object. */
function sectionsOf(texts: readonly Notice[]): RedlineSection[][] {
  const known = new Map<string, RedlineSection>();
  const keys = new Map<Section, string>();
  const all = texts.map(({ sections, locale }) =>
    sections.map((section) => {
      const { id, title, printed } = section;
      const key = keys.get(section) ?? JSON.stringify([id, title, printed]);
      keys.set(section, key);
      const body = known.get(key) ?? { id, title, body: bodyOf(section, locale) };
      known.set(key, body);
      return body;
    }),
  );
  for (const sections of Map.groupBy(known.values(), ({ id }) => id).values()) {
    levelHeadings(sections.map(({ body }) => body));
  }
  return all;
}
