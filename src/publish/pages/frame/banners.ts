import type { Locale } from '../../../../schema/languages.ts';
import { pickText } from '../../../../schema/languages.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase, type Sentence, say, type Word } from '../../../locale/say.ts';
import type { RevisionSummary } from '../../../revise/history.ts';
import type { RevisionStatus } from '../../../revise/status.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { Edition } from '../../data/site-data.ts';
import { type PublishedNotice, type Shown, stateIn } from '../../data/site-data.ts';
import { currentLanguages } from '../../listing/list-pages.ts';
import { tellPostponement } from '../../record/tell-postponement.ts';
import { type VersionDay, versionDay } from '../../record/version-day.ts';

/** What a reader must know before the text: sentences in order, and how weighty they are. */
export type Banner = {
  readonly kind: 'draft' | 'announced' | 'superseded' | 'withdrawn' | 'retold' | 'successor';
  readonly sentences: readonly Sentence[];
};

type BannerWords = Readonly<
  Record<
    'superseded' | 'announced' | 'announcedNoDay' | 'withdrawn' | 'retold' | 'neverInForce',
    Word
  >
>;

const ofThisText: BannerWords = {
  superseded: 'superseded',
  announced: 'announced',
  announcedNoDay: 'announcedNoDay',
  withdrawn: 'withdrawn',
  retold: 'retold',
  neverInForce: 'neverInForce',
};

const ofNamedVersion: BannerWords = {
  superseded: 'supersededVersion',
  announced: 'announcedVersion',
  announcedNoDay: 'announcedNoDayVersion',
  withdrawn: 'withdrawnVersion',
  retold: 'retoldVersion',
  neverInForce: 'neverInForceVersion',
};

/** The banners of a state: none where it is plainly in force in its own words. */
export function bannersOf(shown: Shown): Banner[] {
  return bannersIn(ofThisText, shown);
}

/**
 * The banners of a page of changes. Two versions are on it, so every banner names the one it is about;
 * of the version compared with only that it is retold is told.
 */
export function changesBanners(shown: Shown, { summary: from }: Shown): Banner[] {
  const banners = bannersIn(ofNamedVersion, shown);
  return [
    ...banners.filter(({ kind }) => kind !== 'successor'),
    ...(from ? retoldBanner(ofNamedVersion, from, shown.locale) : []),
  ];
}

function bannersIn(words: BannerWords, shown: Shown): Banner[] {
  const { notice, locale, summary } = shown;
  if (!summary) return [{ kind: 'draft', sentences: [phrase('draft', locale)] }];
  const status = notice.statuses.get(summary.id);
  if (!status) return [];
  return [
    ...statusBanner(words, shown, summary, status),
    ...(status.status === 'in-force' ? successorBanner(shown) : []),
    ...retoldBanner(words, summary, locale),
  ];
}

function retoldBanner(words: BannerWords, revision: RevisionSummary, locale: Locale): Banner[] {
  if (!revision.retold) return [];
  const v = versionDay(revision);
  return [{ kind: 'retold', sentences: [phrase(words.retold, locale, { v })] }];
}

function statusBanner(
  words: BannerWords,
  edition: Edition,
  revision: RevisionSummary,
  status: RevisionStatus,
): Banner[] {
  const { data, locale } = edition;
  const readCurrent = currentLink(edition);
  const v = versionDay(revision);
  switch (status.status) {
    case 'in-force':
      // Archived, and nothing recorded after it: nobody knows whether it still holds.
      return status.endKnown
        ? []
        : [{ kind: 'superseded', sentences: [phrase('endUnknown', locale, { d: v })] }];
    case 'superseded':
      return [
        {
          kind: 'superseded',
          sentences: [supersededSentence(words, revision, status, locale), ...readCurrent],
        },
      ];
    case 'announced':
      return [{ kind: 'announced', sentences: announced(words, edition, revision, status) }];
    case 'withdrawn': {
      const reason = pickText(revision.withdrawn?.reason ?? {}, locale, revision.language);
      const day = { day: revision.withdrawn?.date ?? data.now };
      const sentence = phrase(words.withdrawn, locale, { v, d: day, r: reason });
      return [{ kind: 'withdrawn', sentences: [sentence, ...readCurrent] }];
    }
  }
}

function supersededSentence(
  words: BannerWords,
  revision: RevisionSummary,
  { from, to, endKnown }: RevisionStatus,
  locale: Locale,
): Sentence {
  const v = versionDay(revision);
  if (!endKnown) return phrase('endUnknown', locale, { d: v });
  if (from === null || to === null) return phrase(words.neverInForce, locale, { v });
  return phrase(words.superseded, locale, { v, a: { day: from }, b: { day: to } });
}

/** From when it applies, what applies before that, and how its day was changed. */
function announced(
  words: BannerWords,
  edition: Edition,
  revision: RevisionSummary,
  status: RevisionStatus,
): Sentence[] {
  const { notice, locale } = edition;
  const { current } = notice;
  const v = versionDay(revision);
  const first =
    status.from === null
      ? phrase(words.announcedNoDay, locale, { v })
      : phrase(words.announced, locale, { v, d: { day: status.from } });
  const changed = dayChanged(revision, locale, words === ofNamedVersion ? v : undefined);
  if (!current) return [first, ...changed];
  if (status.from === null) return [first, ...changed, ...currentLink(edition)];
  const language = current.languages.includes(locale) ? locale : current.language;
  const place = { page: 'revision', revision: current.id } as const;
  const href = hrefOf({ ...edition, locale: language }, place);
  const text = say('dayItself', locale, { d: versionDay(current) });
  const before = phrase('beforeThat', locale, { a: { href, text, day: current.published } });
  return [first, before, ...changed];
}

/** How its day was last changed, where it was. */
function dayChanged(
  { postponements, language }: RevisionSummary,
  locale: Locale,
  version?: VersionDay,
): Sentence[] {
  const last = postponements.at(-1);
  return last ? [tellPostponement(last, language, locale, version)] : [];
}

/** On the notice in force: that another version will take its place. */
function successorBanner({ data, notice, locale }: Edition): Banner[] {
  const next = nextAnnounced(notice);
  if (!next) return [];
  const language = next.languages.includes(locale) ? locale : next.language;
  const edition = { data, notice, locale: language };
  const href = hrefOf(edition, { page: 'revision', revision: next.id });
  const text = say('readNew', locale);
  const hasChanges = stateIn(edition, next.id)?.base !== undefined;
  const changes = hrefOf(edition, { page: 'changes', revision: next.id });
  const first =
    next.from === null
      ? phrase('newNoDay', locale)
      : phrase('newFrom', locale, { d: { day: next.from } });
  return [
    {
      kind: 'successor',
      sentences: [
        first,
        ...dayChanged(next, locale, versionDay(next)),
        [{ text, href }],
        ...(hasChanges ? [[{ text: say('seeNewChanges', locale), href: changes }]] : []),
      ],
    },
  ];
}

/** The first of the announced versions that has a day, or else the first of those that have none. */
function nextAnnounced({ history, statuses }: PublishedNotice): RevisionSummary | undefined {
  const announced = history.filter(({ id }) => statuses.get(id)?.status === 'announced');
  const dated = announced.filter(({ from }) => from !== null);
  return dated[0] ?? announced[0];
}

/** The link to the notice in force, in this language or else in its source language. */
function currentLink({ data, notice, locale }: Edition): Sentence[] {
  const languages = currentLanguages(notice);
  const language = languages.includes(locale) ? locale : languages[0];
  if (language === undefined || !notice.current) return [];
  const href = hrefOf({ data, notice, locale: language }, { page: 'notice' });
  return [[{ text: say('readCurrent', locale), href }]];
}

/** Told of a translation: in what language the original is, and where. */
export function sourceLanguageNote(shown: Shown): Sentence | null {
  const { notice, locale, revision, summary } = shown;
  const source = summary?.language ?? notice.draft?.sourceLocale;
  if (!source || source === locale) return null;
  const href = hrefOf({ ...shown, locale: source }, { page: 'revision', revision });
  const text = sayInLanguage(source, locale);
  return phrase('sourceLanguage', locale, { l: { href, text } });
}
