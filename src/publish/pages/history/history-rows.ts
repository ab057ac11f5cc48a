import type { Locale } from '../../../../schema/languages.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase, type Sentence, wordOf } from '../../../locale/say.ts';
import type { RevisionSummary } from '../../../revise/history.ts';
import type { Period } from '../../../revise/periods.ts';
import type { RevisionStatus } from '../../../revise/status.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { isLoneSample } from '../../data/sample.ts';
import type { Edition } from '../../data/site-data.ts';
import { stateIn } from '../../data/site-data.ts';
import { tellErratum, tellRecorded, tellTold, tellWithdrawal } from '../../record/tell-events.ts';
import { tellPostponement } from '../../record/tell-postponement.ts';
import { type Told, tell } from '../../record/told.ts';
import { nameVersion } from '../../record/version-name.ts';
import type { PageLink } from '../frame/page-links.ts';

export type VersionLink = {
  readonly href: string;
  /** What it is called: by when it applied. */
  readonly name: Sentence;
  /** The language it can be read in, where that is not the reader's. */
  readonly language: Locale | null;
  /** That language in words; empty where it is the reader's. */
  readonly inLanguage: string;
};

/** A version in the list, or a stretch that nobody knows. */
export type HistoryRow =
  | {
      readonly kind: 'version';
      readonly id: string;
      readonly version: VersionLink;
      readonly state: string;
      readonly isCurrent: boolean;
      readonly details: readonly Sentence[];
      readonly change: string;
      readonly summary: readonly Told[];
      readonly changes: PageLink | null;
    }
  | { readonly kind: 'unknown'; readonly period: Sentence };

/** Newest first; a stretch that nobody knows stands between the versions around it. */
export function historyRows(edition: Edition, all: readonly Period[]): HistoryRow[] {
  const { notice, locale } = edition;
  return [...notice.history].reverse().flatMap((summary): HistoryRow[] => {
    const gap = all.find(
      (period) =>
        period.kind === 'unknown' && period.why !== 'before-first' && period.after === summary.id,
    );
    const unknown: HistoryRow[] = gap
      ? [{ kind: 'unknown', period: gapSentence(gap, locale) }]
      : [];
    const row = versionRow(edition, summary);
    return [...unknown, ...(row ? [row] : [])];
  });
}

function gapSentence({ from, to }: Period, locale: Locale): Sentence {
  const days =
    from === null || to === null
      ? []
      : [...phrase('periodOf', locale, { a: { day: from }, b: { day: to } }), { text: '. ' }];
  return [...days, ...phrase('nobodyKnows', locale)];
}

/** What readers call the states of a version. */
export const stateWords = {
  'in-force': 'stateInForce',
  announced: 'stateAnnounced',
  superseded: 'stateSuperseded',
  withdrawn: 'stateWithdrawn',
} as const;

function versionRow(edition: Edition, summary: RevisionSummary): HistoryRow | undefined {
  const { data, notice, locale } = edition;
  const status = notice.statuses.get(summary.id);
  if (!status) return undefined;
  const named = { ...edition, revision: summary.id };
  const before = stateIn(edition, summary.id)?.base;
  return {
    kind: 'version',
    id: summary.id,
    version: versionLink(edition, summary),
    state: wordOf(stateWords[status.status], locale),
    isCurrent: status.status === 'in-force',
    details: [
      // On a site of samples the head of the page says it of all of them.
      ...(isLoneSample(named) ? [phrase('sample', locale)] : []),
      ...detailsOf(summary, status, data.now, locale),
    ],
    change: wordOf(summary.kind === 'first' ? 'firstVersion' : summary.kind, locale),
    summary: tell(summary.summary, locale, summary.language),
    changes:
      before === undefined
        ? null
        : {
            href: hrefOf(edition, { page: 'changes', revision: summary.id }),
            text: phrase('whatChanged', locale),
          },
  };
}

function detailsOf(
  summary: RevisionSummary,
  status: RevisionStatus,
  now: string,
  locale: Locale,
): Sentence[] {
  const { published, retold, told, errata, postponements, language } = summary;
  return [
    ...(status.status === 'announced' && summary.from === null
      ? [phrase('announcedNoDay', locale)]
      : []),
    ...tellRecorded(summary, locale),
    ...(status.endKnown ? [] : [phrase('endUnknown', locale, { d: { day: published } })]),
    ...(retold ? [phrase('retold', locale)] : []),
    ...postponements.map((each) => tellPostponement(each, language, locale)),
    ...tellWithdrawal(summary, now, locale),
    ...errata.map((erratum) => tellErratum(erratum, summary, locale)),
    ...told.map((event) => tellTold(event, locale)),
  ];
}

/** A revision as a link, in the reader's language or openly in another. */
export function versionLink(edition: Edition, summary: RevisionSummary): VersionLink {
  const { locale } = edition;
  const language = summary.languages.includes(locale) ? locale : summary.language;
  return {
    href: hrefOf({ ...edition, locale: language }, { page: 'revision', revision: summary.id }),
    name: nameVersion(summary, edition.notice.statuses.get(summary.id), locale),
    language: language === locale ? null : language,
    inLanguage: language === locale ? '' : sayInLanguage(language, locale),
  };
}
