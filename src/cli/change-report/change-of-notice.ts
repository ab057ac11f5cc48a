import { type Locale, pickText } from '../../../schema/languages.ts';
import type { LedgerEntry } from '../../../schema/ledger.ts';
import { type NoticeState, noticeIn } from '../../content/notice.ts';
import { say } from '../../locale/say.ts';
import type {
  ChangedLanguage,
  ChangedNotice,
  ReportedKind,
} from '../../publish/request/change-report.ts';
import { nameKind } from '../../publish/request/say-kind.ts';
import { listChanges } from '../../redline/changes/list-changes.ts';
import { showMarkdown } from '../../redline/changes/show-block.ts';
import type { EditScript } from '../../redline/edit-script.ts';
import { revisionIn } from '../../revise/history.ts';
import { loadHistory } from '../../revise/load-history.ts';
import { compareLanguages, type LanguageChange } from '../compare-languages.ts';
import { sayEvent } from '../event-report.ts';
import { proposalOf, tellEachFact } from '../propose.ts';
import { compareCoverages, writtenLanguages } from './compare-coverages.ts';
import { newEntries, type Side, statesOfChange, type TwoStates } from './states-of-change.ts';

/** The day that texts are judged on, and the language that the report is told in. */
export type Telling = { now: string; speak: Locale };

/** What changed in a notice that stands in both states of the project, or in one. */
export function changeOfNotice(
  old: Side | undefined,
  young: Side | undefined,
  telling: Telling,
): ChangedNotice {
  const { id, manifest } = (young ?? old ?? noSide()).notice;
  const entries = newEntries(old, young);
  const named = {
    id,
    title: manifest ? pickText(manifest.title, telling.speak, manifest.language) : id,
    events: young ? entries.map((entry) => sayEntry(entry, young, telling.speak)) : [],
  };
  const nothing = { reasons: [], facts: [], languages: [] };
  if (!young) return { ...named, ...nothing, state: 'removed', kind: 'material' };
  if (!old) return { ...named, ...nothing, state: 'added', kind: 'first' };
  const { before, after } = statesOfChange(old, young, entries);
  if (!before || !after) return { ...named, ...nothing, state: 'unreadable', kind: 'undecided' };
  return { ...named, ...changeOfTexts({ before, after }, telling) };
}

function noSide(): never {
  throw new Error('A notice that changed stands in one state at least.');
}

type States = { [Name in keyof TwoStates]: NoticeState };

/** A language that cannot be read in one of the states is not compared: it would look new, or gone. */
function changeOfTexts(
  states: States,
  { now, speak }: Telling,
): Pick<ChangedNotice, 'state' | 'kind' | 'reasons' | 'facts' | 'languages'> {
  const unread = new Set([...unreadIn(states.before), ...unreadIn(states.after)]);
  const readable = (state: NoticeState) => ({
    ...state,
    notices: state.notices.filter(({ locale }) => !unread.has(locale)),
  });
  const [before, after] = [readable(states.before), readable(states.after)];
  const changes = compareLanguages(before, after, speak);
  const { kind, reasons } = proposalOf(changes);
  return {
    state: unread.size > 0 ? 'unreadable' : 'changed',
    kind: seenKind(kind, changes, states, unread.size > 0),
    reasons: [...reasons],
    facts: tellEachFact(changes),
    languages: writtenLanguages(after.notices, before.notices).map((locale) => ({
      locale,
      ...changedIn(changes.find((change) => change.locale === locale)),
      ...compareCoverages(noticeIn(before, locale), noticeIn(after, locale), now),
    })),
  };
}

function unreadIn({ locales, notices }: NoticeState): Locale[] {
  return locales.filter((locale) => !notices.some((notice) => notice.locale === locale));
}

/** Nothing, where readers see the same texts, facts and title; what cannot be read must be judged by a person. */
function seenKind(
  kind: ReportedKind,
  changes: readonly LanguageChange[],
  { before, after }: States,
  isUnread: boolean,
): ReportedKind {
  const isGrave = kind === 'material' || kind === 'fundamental';
  if (isUnread) return isGrave ? kind : 'undecided';
  const isSame = changes.every((change) => change.kind === 'none');
  return isSame && JSON.stringify(before.title) === JSON.stringify(after.title) ? 'none' : kind;
}

function changedIn(
  change: LanguageChange | undefined,
): Pick<ChangedLanguage, 'changes' | 'claims'> {
  return { changes: listedIn(change?.script ?? null), claims: [...(change?.claims ?? [])] };
}

function listedIn(script: EditScript | null): ChangedLanguage['changes'] {
  if (!script) return [];
  return listChanges(script, showMarkdown).map(
    ({ number, kind, section, before, after, words, places, pieces }) => ({
      number,
      kind,
      section,
      before,
      after,
      words: { before: words.before, after: words.after },
      places: places && { from: places.from, to: places.to },
      pieces,
    }),
  );
}

function sayEntry(entry: LedgerEntry, { files, notice }: Side, speak: Locale): string {
  const { type, revision } = entry;
  if (type !== 'released') return sayEvent(entry, speak);
  const record = revisionIn(loadHistory(files, notice.id).history, revision);
  const from = record?.from ? say('commands.release.from', speak, { day: record.from }) : '';
  return say('changeReport.released', speak, {
    revision,
    kind: record ? `${record.kind} – ${nameKind(record.kind, speak)}` : '–',
    from,
  });
}
