import type { Locale } from '../../../../schema/languages.ts';
import { pickText } from '../../../../schema/languages.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase, type Sentence, say, type Word } from '../../../locale/say.ts';
import { type RevisionSummary, revisionIn } from '../../../revise/history.ts';
import type { RevisionStatus } from '../../../revise/status.ts';
import { currentOn } from '../../../revise/stretches.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { currentLanguages } from '../../addresses/list-pages.ts';
import {
  comparedWith,
  type PublishedNotice,
  type Shown,
  type SiteData,
} from '../../data/site-data.ts';
import { tellPostponement } from '../../record/tell-postponement.ts';

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
export function bannersOf(data: SiteData, shown: Shown, locale: Locale): Banner[] {
  return bannersIn(ofThisText, data, shown, locale);
}

/**
 * The banners of a page of changes. Two versions are on it, so every banner names the one it is about;
 * of the version compared with only that it is retold is told.
 */
export function changesBanners(
  data: SiteData,
  shown: Shown,
  from: RevisionSummary,
  locale: Locale,
): Banner[] {
  const banners = bannersIn(ofNamedVersion, data, shown, locale);
  return [
    ...banners.filter(({ kind }) => kind !== 'successor'),
    ...retoldBanner(ofNamedVersion, from, locale),
  ];
}

function bannersIn(words: BannerWords, data: SiteData, shown: Shown, locale: Locale): Banner[] {
  const { notice, revision } = shown;
  if (revision === null) return [{ kind: 'draft', sentences: [phrase('draft', locale)] }];
  const summary = revisionIn(notice.history, revision);
  const status = notice.statuses.get(revision);
  if (!summary || !status) return [];
  return [
    ...statusBanner(words, data, shown.notice, summary, status, locale),
    ...(status.status === 'in-force' ? successorBanner(data, notice, locale) : []),
    ...retoldBanner(words, summary, locale),
  ];
}

function retoldBanner(words: BannerWords, revision: RevisionSummary, locale: Locale): Banner[] {
  if (!revision.retold) return [];
  const v = { day: revision.published };
  return [{ kind: 'retold', sentences: [phrase(words.retold, locale, { v })] }];
}

function statusBanner(
  words: BannerWords,
  data: SiteData,
  notice: PublishedNotice,
  revision: RevisionSummary,
  status: RevisionStatus,
  locale: Locale,
): Banner[] {
  const readCurrent = currentLink(data, notice, locale);
  const d = { day: revision.published };
  switch (status.status) {
    case 'in-force':
      // Archived, and nothing recorded after it: nobody knows whether it still holds.
      return status.endKnown
        ? []
        : [{ kind: 'superseded', sentences: [phrase('endUnknown', locale, { d })] }];
    case 'superseded':
      return [
        {
          kind: 'superseded',
          sentences: [supersededSentence(words, revision, status, locale), ...readCurrent],
        },
      ];
    case 'announced':
      return [
        { kind: 'announced', sentences: announced(words, data, notice, revision, status, locale) },
      ];
    case 'withdrawn': {
      const reason = pickText(revision.withdrawn?.reason ?? {}, locale, revision.language);
      const day = { day: revision.withdrawn?.date ?? data.now };
      const sentence = phrase(words.withdrawn, locale, { v: d, d: day, r: reason });
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
  const v = { day: revision.published };
  if (!endKnown) return phrase('endUnknown', locale, { d: v });
  if (from === null || to === null) return phrase(words.neverInForce, locale, { v });
  return phrase(words.superseded, locale, { v, a: { day: from }, b: { day: to } });
}

/** From when it applies, what applies before that, and how its day was changed. */
function announced(
  words: BannerWords,
  data: SiteData,
  notice: PublishedNotice,
  revision: RevisionSummary,
  status: RevisionStatus,
  locale: Locale,
): Sentence[] {
  const current = currentOn(notice.history, data.now);
  const v = { day: revision.published };
  const first =
    status.from === null
      ? phrase(words.announcedNoDay, locale, { v })
      : phrase(words.announced, locale, { v, d: { day: status.from } });
  const changed = dayChanged(revision, locale, words === ofNamedVersion ? v : undefined);
  if (!current) return [first, ...changed];
  if (status.from === null) return [first, ...changed, ...currentLink(data, notice, locale)];
  const language = current.languages.includes(locale) ? locale : current.language;
  const href = hrefOf(data.site, notice, language, { page: 'revision', revision: current.id });
  const text = say('dayItself', locale, { d: { day: current.published } });
  const before = phrase('beforeThat', locale, { a: { href, text, day: current.published } });
  return [first, before, ...changed];
}

/** How its day was last changed, where it was. */
function dayChanged(
  { postponements, language }: RevisionSummary,
  locale: Locale,
  version?: { readonly day: string },
): Sentence[] {
  const last = postponements.at(-1);
  return last ? [tellPostponement(last, language, locale, version)] : [];
}

/** On the notice in force: that another version will take its place. */
function successorBanner(data: SiteData, notice: PublishedNotice, locale: Locale): Banner[] {
  const next = nextAnnounced(notice);
  if (!next) return [];
  const language = next.languages.includes(locale) ? locale : next.language;
  const href = hrefOf(data.site, notice, language, { page: 'revision', revision: next.id });
  const text = say('readNew', locale);
  const shown = { notice, revision: next.id };
  const hasChanges = comparedWith(data, shown, language) !== undefined;
  const changes = hrefOf(data.site, notice, language, { page: 'changes', revision: next.id });
  const first =
    next.from === null
      ? phrase('newNoDay', locale)
      : phrase('newFrom', locale, { d: { day: next.from } });
  return [
    {
      kind: 'successor',
      sentences: [
        first,
        ...dayChanged(next, locale, { day: next.published }),
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
function currentLink(data: SiteData, notice: PublishedNotice, locale: Locale): Sentence[] {
  const languages = currentLanguages(data, notice);
  const language = languages.includes(locale) ? locale : languages[0];
  if (language === undefined || !currentOn(notice.history, data.now)) return [];
  const href = hrefOf(data.site, notice, language, { page: 'notice' });
  return [[{ text: say('readCurrent', locale), href }]];
}

/** Told of a translation: in what language the original is, and where. */
export function sourceLanguageNote(data: SiteData, shown: Shown, locale: Locale): Sentence | null {
  const { notice, revision } = shown;
  const source =
    revision === null ? notice.draft?.sourceLocale : revisionIn(notice.history, revision)?.language;
  if (!source || source === locale) return null;
  const href = hrefOf(data.site, notice, source, { page: 'revision', revision });
  const text = sayInLanguage(source, locale);
  return phrase('sourceLanguage', locale, { l: { href, text } });
}
