import { comparisonNames } from '../../check/comparisons/comparison-rules.ts';
import type { Finding } from '../../check/findings/finding.ts';
import { findingsFromProblems } from '../../check/reading/findings.ts';
import { loadProject, type Project } from '../../content/load-project.ts';
import { countFiles } from '../../files/counting.ts';
import type { Files } from '../../files/files.ts';
import type { ChangedNotice } from '../../publish/request/change-report.ts';
import { checkDraft } from '../check-notice.ts';
import type { Workspace } from '../project.ts';
import { freshRevisions } from '../released-since.ts';
import { changeOfNotice } from './change-of-notice.ts';
import { isSameFolder } from './same-folder.ts';
import type { Side } from './states-of-change.ts';

/** What changed since an earlier state, and which findings came with it. */
export type ChangesSince = {
  notices: ChangedNotice[];
  isNew: (finding: Finding) => boolean;
};

/** A notice by its place in the two states. */
type Pair = { old: Side | undefined; young: Side | undefined };

/** Compares the project with an earlier state of it; `names` are the notices that are asked for, none means all. */
export function changesSince(
  state: Files,
  workspace: Workspace,
  names: readonly string[],
): ChangesSince {
  const { project, files, now, speak } = workspace;
  const before = loadProject(state);
  const changed = pairsIn(before, state, project, files).filter(
    (pair) => isNamed(names, pair) && isChanged(pair),
  );
  const known = [
    ...findingsFromProblems(before.problems, {
      notice: null,
      revision: null,
      archived: false,
      speak,
    }),
    ...changed.flatMap(({ old }) => (old ? findingsIn(old, workspace) : [])),
  ];
  return {
    notices: changed
      .map(({ old, young }) => changeOfNotice(old, young, { now, speak }))
      .filter(isSeen),
    isNew: newAmong(new Set(known.map(({ fingerprint }) => fingerprint)), changed),
  };
}

function pairsIn(before: Project, state: Files, after: Project, files: Files): Pair[] {
  const old = new Map(before.notices.map((notice) => [notice.id, { files: state, notice }]));
  const young = new Map(after.notices.map((notice) => [notice.id, { files, notice }]));
  const ids = new Set([...young.keys(), ...old.keys()]);
  return [...ids].map((id) => ({ old: old.get(id), young: young.get(id) }));
}

function idOf({ old, young }: Pair): string {
  return (young ?? old)?.notice.id ?? '';
}

/** Each revision that came with the change, with its notice. */
function releasesIn(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ old, young }) =>
      young
        ? freshRevisions(old?.notice, young.notice).map((one) => `${young.notice.id} ${one}`)
        : [],
    ),
  );
}

function isNamed(names: readonly string[], pair: Pair): boolean {
  return names.length === 0 || names.includes(idOf(pair));
}

function isChanged({ old, young }: Pair): boolean {
  return !old || !young || !isSameFolder(old.files, young.files, young.notice.folder);
}

/** Whether a change of files is one that is worth telling. */
function isSeen({ state, kind, events, languages }: ChangedNotice): boolean {
  const moved = languages.some(({ lost, gained }) => lost.length + gained.length > 0);
  return state !== 'changed' || kind !== 'none' || events.length > 0 || moved;
}

function findingsIn({ files, notice }: Side, { now, speak }: Workspace): readonly Finding[] {
  return checkDraft({ files: countFiles(files), now, speak }, notice).findings;
}

/**
 * New is what a comparison finds, what is found in a revision that came since, and what was not found before in the
 * site's settings or in a draft that changed; what is found in earlier revisions was there.
 */
function newAmong(known: ReadonlySet<string>, pairs: readonly Pair[]) {
  const compared: readonly string[] = comparisonNames;
  const changed = new Set<string | null>(pairs.map(idOf));
  const released = releasesIn(pairs);
  return ({ rule, notice, revision, fingerprint }: Finding): boolean => {
    if (compared.includes(rule)) return true;
    if (revision !== null) return released.has(`${notice} ${revision}`);
    const isWatched = notice === null || changed.has(notice);
    return isWatched && !known.has(fingerprint);
  };
}
