import type { Locale } from '../../../schema/languages.ts';
import type { LoadedRevision, NoticeFolder } from '../../content/load-project.ts';
import { type Notice, type NoticeState, noticeIn } from '../../content/notice.ts';
import { type Problem, problemCodes } from '../../content/problem.ts';
import { placeOf } from '../../content/yaml.ts';
import type { Finding } from '../findings/finding.ts';
import type { PastRevision } from '../findings/past-revision.ts';
import type { CheckContext } from '../findings/rule.ts';
import { findingsFromProblems } from '../reading/findings.ts';
import { type PlacedSuppression, type Suppressed, suppress } from '../suppress/suppress.ts';
import { judgeLanguages, withoutExplained } from './judge-languages.ts';
import { withNewerAsInfos } from './newer-rules.ts';
import { everyRule, rulesFor } from './packs.ts';
import { judgeNotice } from './run.ts';
import { tellUnread } from './unread-languages.ts';

/** Names that a suppression may give: every rule, and everything that reading can find. */
const known: ReadonlySet<string> = new Set([
  ...everyRule.map(({ name }) => name),
  ...Object.keys(problemCodes),
]);

/** All that is found in the draft of a notice on `day` and not suppressed, said in `speak`. */
export function judgeDraft(
  notice: NoticeFolder,
  state: NoticeState | undefined,
  day: string,
  speak: Locale,
  history?: readonly PastRevision[],
): Suppressed {
  const relatedNotices = notice.manifest?.related ?? [];
  const judgement = { day, speak, archived: false, history, relatedNotices };
  const found = judgeState(notice.id, state, notice.problems, judgement);
  const request = { notice: notice.id, day, speak, known };
  return suppress(found, suppressionsOf(notice), request);
}

/** All that is found in a released revision, by the law of the day it was published and what the tool asked then. */
export function judgeRevision(
  notice: string,
  loaded: LoadedRevision,
  speak: Locale,
  history?: readonly PastRevision[],
): Finding[] {
  const { id, record, state, problems } = loaded;
  const day = record?.published ?? id.slice(0, 10);
  const archived = record?.standing === 'archived';
  // What a notice is shown with is no part of a release; an archived text stood by itself.
  const relatedNotices = archived ? [] : undefined;
  const judgement = { day, speak, archived, revision: id, history, relatedNotices };
  return withNewerAsInfos(judgeState(notice, state, problems, judgement), record?.engine);
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
  const judge = (text: Notice) =>
    judgeNotice(text, { ...judgement, rules: rulesFor(text), source: sourceOf(text, state) });
  const judged = judgeLanguages(state?.notices ?? [], judge);
  const met = withoutExplained([...problems, ...(state?.problems ?? [])], judged);
  const unread = tellUnread(state?.notices ?? [], rulesFor);
  const found = [
    ...findingsFromProblems([...met, ...unread], scope),
    ...judged.all.map(({ finding }) => finding),
  ];
  const isTranslated = ({ locale }: Finding) => locale !== null && locale !== state?.sourceLocale;
  return [...found.filter((one) => !isTranslated(one)), ...found.filter(isTranslated)];
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
