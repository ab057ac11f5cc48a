import type { Locale } from '../../../../schema/languages.ts';
import { phrase, say, textOf } from '../../../locale/say.ts';
import type { History } from '../../../revise/history.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import { isLessOver, stepsBetween } from '../../changes/label-stretch.ts';
import { compareToldFacts } from '../../changes/told-facts.ts';
import { findTextChanges } from '../../data/find-text-changes.ts';
import { isSample } from '../../data/sample.ts';
import type { Shown } from '../../data/site-data.ts';
import { showState, stateIn } from '../../data/site-data.ts';
import { labelledStep } from '../../packed/labelled-step.ts';
import { type Told, tell } from '../../record/told.ts';
import { versionDay } from '../../record/version-day.ts';
import { frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf } from '../frame/page-links.ts';
import { type ChangesPage, viewChanges } from './changes-page.ts';

/** The page of what has changed from a revision to the one in force. */
export function sincePage(from: Shown): ChangesPage {
  const { data, notice, locale, summary: then } = from;
  const to = notice.current && showState(from, notice.current.id);
  if (!then || !to?.revision) throw new Error(`${notice.id} has nothing to compare`);
  const compared = viewChanges(from, to, findTextChanges(from, to), lessProtectiveSince(from, to));
  const title = phrase('since', locale, { d: versionDay(then) });
  const summary = summariesBetween(notice.history, then.id, to.revision, locale);
  const href = hrefOf(from, { page: 'since', revision: then.id });
  return {
    ...compared,
    frame: frameOf(data, {
      title: `${textOf(title)}, ${compared.noticeTitle}`,
      locale,
      ...headLinks(from, 'since'),
      noindex: true,
      askedAt: hrefOf(from, { page: 'history' }),
      sample: [from, to].some(isSample),
      description: summary.map(({ text }) => text).join(' '),
      languages: languagesOf(from, 'since'),
    }),
    title,
    kind: null,
    summary,
    record: {
      notice: compared.noticeTitle,
      subject: title,
      versions: say('versionsOf', locale, {
        a: versionDay(then),
        b: versionDay({ id: to.revision }),
      }),
      address: absolute(data.site, href),
    },
  };
}

/** The facts that differ and were confirmed, over the whole stretch, to protect people less. */
export function lessProtectiveSince(from: Shown, to: Shown): string[] {
  const at = (id: string | undefined) => (id === undefined ? undefined : stateIn(to, id));
  const steps = stepsBetween(from.revision, to.revision, (id) => at(id ?? undefined)?.base?.id);
  const states = steps.flatMap((id) => at(id ?? undefined) ?? []);
  if (states.every(({ summary }) => (summary?.lessProtective ?? []).length === 0)) return [];
  const labelled = states.flatMap((state) => labelledStep(at(state.base?.id), state) ?? []);
  if (labelled.length < steps.length) return [];
  return compareToldFacts(from.text, to.text).flatMap(({ path }) =>
    isLessOver(labelled, path) ? [path] : [],
  );
}

/** What was told of every revision after the one up to the other, the oldest first. */
export function summariesBetween(
  history: History,
  from: string,
  to: string,
  locale: Locale,
): Told[] {
  const place = (revision: string) => history.findIndex(({ id }) => id === revision);
  const between = history.slice(place(from) + 1, place(to) + 1);
  return between.flatMap((revision) =>
    tell(revision.summary, locale, revision.language).map((told) => ({
      ...told,
      text: `${say('dayItself', told.locale, { d: versionDay(revision) })}: ${told.text}`,
    })),
  );
}
