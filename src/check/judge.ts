import type { Locale } from '../../schema/languages.ts';
import type { LoadedRevision, NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import { type Problem, problemCodes } from '../content/problem.ts';
import { placeOf } from '../content/yaml.ts';
import type { Finding } from './finding.ts';
import { findingsFromProblems } from './reading/findings.ts';
import { rules } from './rules/index.ts';
import { checkNotice } from './run.ts';
import { type PlacedSuppression, type Suppressed, suppress } from './suppress/suppress.ts';

/** Names that a suppression may give: every rule, and everything that reading can find. */
const known: ReadonlySet<string> = new Set([
  ...rules.map(({ name }) => name),
  ...Object.keys(problemCodes),
]);

/** All that is found in the draft of a notice on `day` and not suppressed, said in `speak`. */
export function judgeDraft(
  notice: NoticeFolder,
  state: NoticeState | undefined,
  day: string,
  speak: Locale,
): Suppressed {
  const found = judgeState(notice.id, state, notice.problems, { day, speak, archived: false });
  const request = { notice: notice.id, day, speak, known };
  return suppress(found, suppressionsOf(notice), request);
}

/** All that is found in a released revision, by the law of the day it was published. */
export function judgeRevision(notice: string, loaded: LoadedRevision, speak: Locale): Finding[] {
  const { id, record, state, problems } = loaded;
  const day = record?.published ?? id.slice(0, 10);
  const archived = record?.standing === 'archived';
  return judgeState(notice, state, problems, { day, speak, archived, revision: id });
}

type Judgement = { day: string; speak: Locale; archived: boolean; revision?: string };

function judgeState(
  notice: string,
  state: NoticeState | undefined,
  problems: readonly Problem[],
  { day, speak, archived, revision = undefined }: Judgement,
): Finding[] {
  const scope = { notice, revision: revision ?? null, archived, speak };
  const reading = findingsFromProblems([...problems, ...(state?.problems ?? [])], scope);
  const judged = (state?.notices ?? []).flatMap((text) =>
    checkNotice(text, { rules, day, speak, archived }),
  );
  return [...reading, ...judged];
}

function suppressionsOf({ manifest, manifestTree }: NoticeFolder): PlacedSuppression[] {
  return (manifest?.suppressions ?? []).map((suppression, index) => ({
    ...suppression,
    place: placeOf(manifestTree, ['suppressions', index]),
  }));
}
