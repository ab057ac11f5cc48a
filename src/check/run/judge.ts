import type { Locale } from '../../../schema/languages.ts';
import type { LoadedRevision, NoticeFolder } from '../../content/load-project.ts';
import { type Notice, type NoticeState, noticeIn } from '../../content/notice.ts';
import type { Problem } from '../../content/problem.ts';
import { placeOf } from '../../content/yaml.ts';
import type { Finding } from '../findings/finding.ts';
import type { PastRevision } from '../findings/past-revision.ts';
import type { CheckContext, ReadSection, Rule } from '../findings/rule.ts';
import { findingsFromProblems } from '../reading/findings.ts';
import { applySettings } from '../severities/apply-settings.ts';
import { isUnread } from '../severities/judge-setting.ts';
import { type PlacedSuppression, type Suppressed, suppress } from '../suppress/suppress.ts';
import { readSections } from '../text/read-sections.ts';
import { type JudgedLanguages, judgeLanguages, withoutExplained } from './judge-languages.ts';
import { withNewerAsInfos } from './newer-rules.ts';
import { rulesFor } from './packs.ts';
import { releaseRules } from './release-rules.ts';
import { judgeNotice } from './run.ts';
import { severitiesOf } from './severities-of.ts';
import { tellUnread } from './unread-languages.ts';

export type JudgedDraft = Suppressed & {
  /** The rules of which findings weigh less by a decision of the project, once a finding. */
  lowered: string[];
};

/** The project's own rules, and the draft once more: whatever they do to it, ours and all else judge another. */
export type OwnJudgement = { rules: readonly Rule[]; state: NoticeState | undefined };

const noOwnRules: OwnJudgement = { rules: [], state: undefined };

/**
 * All that is found in the draft of a notice on `day` and not suppressed, said in `speak`, with the severities that the
 * project gives. Its own rules run where they were read, after all others: they find more, and never less.
 */
export function judgeDraft(
  notice: NoticeFolder,
  state: NoticeState | undefined,
  day: string,
  speak: Locale,
  history?: readonly PastRevision[],
  { rules: ownRules, state: ownState }: OwnJudgement = noOwnRules,
  read: ReadSection = readSections(),
): JudgedDraft {
  const relatedNotices = notice.manifest?.related ?? [];
  const judgement = { day, speak, archived: false, history, relatedNotices, read };
  const found = judgeState(notice.id, state, notice.problems, judgement);
  const more = judgeTexts(ownState, judgement, () => ownRules).all.map(({ finding }) => finding);
  const own = severitiesOf(ownRules);
  const { findings, lowered } = applySettings([...found, ...more], notice.severities, own, day);
  const request = { notice: notice.id, day, speak, known: own };
  const decisions = suppressionsOf(notice).filter((decision) => !isUnread(decision, own));
  return { ...suppress(findings, decisions, request), lowered };
}

/**
 * All that is found in a released revision, by the law of the day it was published and what the tool asked then; `today` is the
 * day by which people should have been told of it.
 */
export function judgeRevision(
  notice: string,
  loaded: LoadedRevision,
  speak: Locale,
  history?: readonly PastRevision[],
  today?: string,
): Finding[] {
  const { record, state, problems } = loaded;
  const judgement = { ...judgementOf(loaded, speak, history), today };
  return withNewerAsInfos(judgeState(notice, state, problems, judgement), record?.engine);
}

/** What the rules about a release itself find in a released revision. */
export function judgeRelease(
  loaded: LoadedRevision,
  speak: Locale,
  history: readonly PastRevision[],
): Finding[] {
  const judgement = judgementOf(loaded, speak, history);
  const { all } = judgeTexts(loaded.state, judgement, () => releaseRules);
  return all.map(({ finding }) => finding);
}

function judgementOf(
  { id, record }: LoadedRevision,
  speak: Locale,
  history: readonly PastRevision[] | undefined,
): Judgement {
  const day = record?.published ?? id.slice(0, 10);
  const archived = record?.standing === 'archived';
  // What a notice is shown with is no part of a release; an archived text stood by itself.
  const relatedNotices = archived ? [] : undefined;
  const read = readSections();
  return { day, speak, archived, revision: id, history, relatedNotices, read };
}

type Judgement = CheckContext & { speak: Locale; archived: boolean; revision?: string };

function judgeState(
  notice: string,
  state: NoticeState | undefined,
  problems: readonly Problem[],
  { revision = undefined, ...judgement }: Judgement,
): Finding[] {
  const { archived, speak } = judgement;
  const scope = { notice, revision: revision ?? null, archived, speak };
  const judged = judgeTexts(state, judgement, rulesFor);
  const met = withoutExplained(
    [...problems, ...(state?.problems ?? [])],
    judged,
    state?.notices ?? [],
  );
  const unread = tellUnread(state?.notices ?? [], rulesFor);
  const found = [
    ...findingsFromProblems([...met, ...unread], scope),
    ...judged.all.map(({ finding }) => finding),
  ];
  const isTranslated = ({ locale }: Finding) => locale !== null && locale !== state?.sourceLocale;
  return [...found.filter((one) => !isTranslated(one)), ...found.filter(isTranslated)];
}

function judgeTexts(
  state: NoticeState | undefined,
  judgement: Omit<Judgement, 'revision'>,
  rules: (text: Notice) => readonly Rule[],
): JudgedLanguages {
  return judgeLanguages(state?.notices ?? [], (text) =>
    judgeNotice(text, { ...judgement, rules: rules(text), source: sourceOf(text, state) }),
  );
}

/** The text that a translation follows. */
function sourceOf(text: Notice, state: NoticeState | undefined): Notice | undefined {
  return state && text.locale !== state.sourceLocale
    ? noticeIn(state, state.sourceLocale)
    : undefined;
}

function suppressionsOf({ manifest, manifestTree }: NoticeFolder): PlacedSuppression[] {
  return (manifest?.suppressions ?? []).map((suppression, index) => ({
    ...suppression,
    place: placeOf(manifestTree, ['suppressions', index]),
  }));
}
