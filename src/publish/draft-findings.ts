import type { Locale } from '../../schema/languages.ts';
import type { Finding } from '../check/finding.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import { rules } from '../check/rules/index.ts';
import { checkNotice } from '../check/run.ts';
import { suppress } from '../check/suppress/suppress.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import { problemCodes } from '../content/problem.ts';
import { placeOf } from '../content/yaml.ts';

/** What is found in a draft, said in each language. */
export type DraftFindings = Readonly<Record<Locale, readonly Finding[]>>;

/** Checks a draft as `check` does, so that whoever previews it sees what is missing beside it. */
export function findInDraft(folder: NoticeFolder, state: NoticeState, day: string): DraftFindings {
  const find = (speak: Locale) => findIn(folder, state, day, speak);
  return { fi: find('fi'), sv: find('sv'), en: find('en') };
}

const known: ReadonlySet<string> = new Set([
  ...rules.map(({ name }) => name),
  ...Object.keys(problemCodes),
]);

function findIn(
  { id, manifest, manifestTree }: NoticeFolder,
  state: NoticeState,
  day: string,
  speak: Locale,
): Finding[] {
  const scope = { notice: id, revision: null, archived: false, speak };
  const judged = state.notices.flatMap((notice) =>
    checkNotice(notice, { rules, day, speak, archived: false }),
  );
  const suppressions = (manifest?.suppressions ?? []).map((suppression, index) => ({
    ...suppression,
    place: placeOf(manifestTree, ['suppressions', index]),
  }));
  const found = [...findingsFromProblems(state.problems, scope), ...judged];
  return suppress(found, suppressions, { notice: id, day, speak, known }).findings;
}
