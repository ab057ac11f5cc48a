import type { Locale } from '../../../../schema/languages.ts';
import { phrase, say, textOf } from '../../../locale/say.ts';
import { type History, revisionIn } from '../../../revise/history.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import { isLessOver, stepsBetween } from '../../changes/label-stretch.ts';
import { compareToldFacts } from '../../changes/told-facts.ts';
import { isSample } from '../../data/sample.ts';
import {
  comparedWith,
  currentRevision,
  type PublishedNotice,
  type SiteData,
  textIn,
} from '../../data/site-data.ts';
import { labelledStep } from '../../packed/labelled-step.ts';
import { type Told, tell } from '../../record/told.ts';
import { frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf } from '../frame/page-links.ts';
import { type ChangesPage, comparisonOf } from './changes-page.ts';

/** The page of what has changed from a revision to the one in force. */
export function sincePage(
  data: SiteData,
  notice: PublishedNotice,
  revision: string,
  locale: Locale,
): ChangesPage {
  const current = currentRevision(data, notice);
  const from = revisionIn(notice.history, revision);
  if (!from || current === undefined) throw new Error(`${notice.id} has nothing to compare`);
  const shown = { notice, revision };
  const less = lessProtectiveSince(data, notice, revision, current, locale);
  const compared = comparisonOf(data, from, { notice, revision: current }, locale, less);
  const title = phrase('since', locale, { d: { day: from.published } });
  const summary = summariesBetween(notice.history, revision, current, locale);
  const href = hrefOf(data.site, notice, locale, { page: 'since', revision });
  return {
    ...compared,
    frame: frameOf(data, {
      title: `${textOf(title)}, ${compared.noticeTitle}`,
      locale,
      ...headLinks(data, shown, locale, 'since'),
      noindex: true,
      sample: [revision, current].some((id) => isSample(data, notice, id)),
      description: summary.map(({ text }) => text).join(' '),
      languages: languagesOf(data, shown, 'since'),
    }),
    title,
    kind: null,
    summary,
    record: {
      notice: compared.noticeTitle,
      subject: title,
      versions: `${revision} → ${current}`,
      address: absolute(data.site, href),
    },
  };
}

/** The facts that differ and were confirmed, over the whole stretch, to protect people less. */
function lessProtectiveSince(
  data: SiteData,
  notice: PublishedNotice,
  from: string,
  to: string,
  locale: Locale,
): string[] {
  const baseOf = (revision: string) => comparedWith(data, { notice, revision }, locale);
  const steps = stepsBetween(from, to, baseOf);
  const labelsOf = (id: string) => revisionIn(notice.history, id)?.lessProtective ?? [];
  if (steps.every((id) => labelsOf(id).length === 0)) return [];
  const labelled = steps.flatMap((id) => labelledStep(notice, baseOf(id), id, locale) ?? []);
  const [before, after] = [from, to].map((id) => textIn({ notice, revision: id }, locale));
  if (!before || !after || labelled.length < steps.length) return [];
  return compareToldFacts(before, after).flatMap(({ path }) =>
    isLessOver(labelled, path) ? [path] : [],
  );
}

/** What was told of every revision after the one up to the other, the oldest first. */
function summariesBetween(history: History, from: string, to: string, locale: Locale): Told[] {
  const place = (revision: string) => history.findIndex(({ id }) => id === revision);
  const between = history.slice(place(from) + 1, place(to) + 1);
  return between.flatMap(({ summary, language, published }) =>
    tell(summary, locale, language).map((told) => ({
      ...told,
      text: `${say('dayItself', told.locale, { d: { day: published } })}: ${told.text}`,
    })),
  );
}
