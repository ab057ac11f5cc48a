import { lowerFirst } from '../../../locale/lower-first.ts';
import { phrase, type Sentence, say, textOf, wordOf } from '../../../locale/say.ts';
import { figureOnPage } from '../../../markdown/figure-address.ts';
import { classifyChanges } from '../../../redline/changes/classify-changes.ts';
import type { RevisionSummary } from '../../../revise/history.ts';
import { absolute, figuresHref, hrefOf } from '../../addresses/addresses.ts';
import { describeChanges } from '../../changes/change-list.ts';
import { groupChanges, type ListedGroups } from '../../changes/group-changes.ts';
import type { ChangedFact } from '../../changes/group-facts.ts';
import { isRewritten } from '../../changes/is-rewritten.ts';
import { placesOfMeanings, type ToldMeaning } from '../../changes/join-meanings.ts';
import { type Leads, markedHtml } from '../../changes/marked-text.ts';
import { countMovedPlaces } from '../../changes/moved-places.ts';
import { valuesOfFacts } from '../../changes/place-fact.ts';
import { judgeFor } from '../../changes/word-judges.ts';
import { isSample } from '../../data/sample.ts';
import { type Shown, showState } from '../../data/site-data.ts';
import type { TextChanges } from '../../data/state.ts';
import { toldChanges } from '../../data/told-changes.ts';
import { titleOfChanges } from '../../record/title-of-changes.ts';
import { type Told, tell } from '../../record/told.ts';
import { versionDay } from '../../record/version-day.ts';
import { nameVersion } from '../../record/version-name.ts';
import { type Banner, changesBanners } from '../frame/banners.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';
import type { PageRecord } from '../frame/page-record.ts';
import { useRights, useRightsAnchor } from '../notice/use-rights.ts';

export type ChangesPage = {
  readonly frame: Frame;
  readonly banners: readonly Banner[];
  readonly noticeTitle: string;
  readonly title: Sentence;
  /** On which days the later version was, is or will be in force. */
  readonly applies: Sentence | null;
  readonly links: readonly PageLink[];
  /** Spelling, wording, content or a major change; `null` for a draft. */
  readonly kind: string | null;
  readonly summary: readonly Told[];
  /** What the changes mean for the reader, a sentence each, the weightiest first. */
  readonly meanings: readonly ToldMeaning[];
  /** To where the later version tells how to use one's rights. */
  readonly rights: string | null;
  /** The changed facts that no sentence tells; none where one side is archived: its facts are our annotation. */
  readonly facts: readonly ChangedFact[];
  /** Why the facts are not compared; `null` where they are. */
  readonly factsNote: Sentence | null;
  /** Whether so much was rewritten that one line tells it, and the list is asked for. */
  readonly isRewritten: boolean;
  readonly list: ListedGroups;
  readonly isUnchanged: boolean;
  readonly html: string;
  readonly record: PageRecord;
};

/** The page of a state's changes against the one before it in its language. */
export function changesPage(shown: Shown): ChangesPage {
  const { data, locale, base: from, summary: to, comparison } = shown;
  const before = from && showState(shown, from.id);
  const found = comparison();
  if (!before || !found) throw new Error(`${shown.notice.id} has nothing to compare`);
  const compared = viewChanges(before, shown, found, to?.lessProtective);
  const title = titleOfChanges(shown.notice, from, to, locale);
  const summary = to ? tell(to.summary, locale, to.language) : [];
  return {
    ...compared,
    frame: frameOf(data, {
      title: `${textOf(title)}, ${compared.noticeTitle}`,
      locale,
      ...headLinks(shown, 'changes'),
      noindex: true,
      askedAt: hrefOf(shown, { page: 'history' }),
      sample: [before, shown].some(isSample),
      description: summary.map(({ text }) => text).join(' '),
      languages: languagesOf(shown, 'changes'),
    }),
    title,
    kind: to && to.kind !== 'first' ? wordOf(to.kind, locale) : null,
    summary,
    record: {
      notice: compared.noticeTitle,
      subject: title,
      versions: say('versionsOf', locale, {
        a: versionDay(from),
        b: to ? versionDay(to) : lowerFirst(wordOf('draftVersion', locale), locale),
      }),
      address: to ? absolute(data.site, hrefOf(shown, { page: 'changes', revision: to.id })) : null,
    },
  };
}

type ViewedChanges = Omit<ChangesPage, 'frame' | 'title' | 'kind' | 'summary' | 'record'>;

/**
 * What pages show of a state compared with another one, `before`. `lessProtective` lists the changed facts that a
 * person confirmed to be worse for the reader.
 */
export function viewChanges(
  before: Shown,
  after: Shown,
  { script, changes }: TextChanges,
  lessProtective?: RevisionSummary['lessProtective'],
): ViewedChanges {
  const { locale, text } = after;
  const archived = [before, after].find(({ summary }) => summary?.standing === 'archived');
  const told = toldChanges(before, after, { script, changes }, lessProtective);
  const { meanings, facts, contexts } = told;
  const values = valuesOfFacts(facts, changes, contexts);
  const entries = describeChanges(changes, before.text, text, {
    contexts,
    places: countMovedPlaces(script),
    values,
  });
  const classified = changes.length > 0 ? classifyChanges(script, judgeFor(locale)) : [];
  const day = archived?.summary?.published ?? '';
  return {
    banners: changesBanners(after, before),
    noticeTitle: text.title,
    applies: appliesOf(after),
    links: linksOf(before, after),
    meanings,
    rights: rightsOf(after),
    facts: told.others,
    factsNote: archived ? phrase('factsNotCompared', locale, { v: { day } }) : null,
    isRewritten: isRewritten(script),
    list: groupChanges(entries, classified, values, locale),
    isUnchanged: entries.length === 0 && facts.length === 0 && !archived,
    html: markedHtml(
      script,
      changes.length,
      locale,
      {
        before: figuresHref(before, before.revision),
        after: figuresHref(after, after.revision),
        onPage: figureOnPage,
      },
      placesOfMeanings(meanings),
      { before: leadsOf(before), after: leadsOf(after) },
    ),
  };
}

/** Where the version tells how to use one's rights; an archived one has no such place. */
function rightsOf(shown: Shown): string | null {
  const { summary, text, revision } = shown;
  if (summary?.standing === 'archived' || !useRights(text)) return null;
  const page = hrefOf(shown, { page: 'revision', revision });
  return `${page}#${useRightsAnchor}`;
}

/** Where links of a state lead, by the id of their section. */
function leadsOf({ anchors, text }: Shown): Leads['after'] {
  const sections = new Map(text.sections.map((section) => [section.id, section]));
  return (address, id) => {
    const section = sections.get(id);
    return section ? anchors().of(section).lead(address) : address;
  };
}

function appliesOf({ summary, notice, locale }: Shown): Sentence | null {
  return summary ? nameVersion(summary, notice.statuses.get(summary.id), locale) : null;
}

/** To the two versions and to the history. */
function linksOf(before: Shown, after: Shown): PageLink[] {
  const { locale } = after;
  const toState = (shown: Shown): PageLink => ({
    href: hrefOf(shown, { page: 'revision', revision: shown.revision }),
    text: appliesOf(shown) ?? phrase('draftVersion', locale),
  });
  const history = {
    href: hrefOf(after, { page: 'history' }),
    text: phrase('allVersions', locale),
  };
  return [toState(before), toState(after), history];
}
