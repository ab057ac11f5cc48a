import * as z from 'zod';
import { ContentLanguageSchema } from '../../schema/languages.ts';
import type { Finding } from '../check/findings/finding.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Problem } from '../content/problem.ts';
import type { Files } from '../files/files.ts';
import { readEarlierFrame } from '../revise/earlier-frame.ts';
import { loadHistory } from '../revise/load-history.ts';
import {
  findMoves,
  findPathChanges,
  findPathsTaken,
  type Move,
  type PlacedNotice,
} from '../revise/path-problems.ts';
import { type NoticePaths, pathsOn } from '../revise/recorded-paths.ts';
import type { Keeping } from './kept/keeping.ts';
import { remember, type Task } from './kept/recall.ts';
import type { Workspace } from './project.ts';

type Placing = Pick<Workspace, 'files' | 'now' | 'project'> & { keeping?: Keeping | undefined };

/** What is wrong with what frames notices: addresses that drafts ask for, and what will change about them. */
export function pathFindings(
  workspace: Placing & Pick<Workspace, 'speak'>,
  notices: readonly NoticeFolder[],
): Finding[] {
  const { project, speak } = workspace;
  const placed = placeNotices(workspace);
  const taken = project.site ? findPathsTaken(project.site, placed, { drafts: true }) : [];
  return notices.flatMap(({ id, folder: home }) => {
    const problems = [
      ...readEarlierFrame(workspace.files, home).problems,
      ...taken.flatMap(({ notice, problem }) => (notice === id ? [problem] : [])),
      ...placed.filter(({ folder }) => folder.id === id).flatMap(findPathChanges),
    ];
    return findingsFromProblems(problems, { notice: id, revision: null, archived: false, speak });
  });
}

/** Addresses that will lead on to others once the draft of a notice is released. */
export function movesOf(workspace: Placing, { id }: NoticeFolder): Move[] {
  return placeNotices(workspace)
    .filter(({ folder }) => folder.id === id)
    .flatMap(findMoves);
}

/** Addresses of the site that two notices have or had by their releases. */
export function releasedPathProblems(workspace: Placing): Problem[] {
  const { site } = workspace.project;
  if (!site) return [];
  const taken = findPathsTaken(site, placeNotices(workspace), { drafts: false });
  return taken.map(({ problem }) => problem);
}

function placeNotices({ files, now, project, keeping }: Placing): PlacedNotice[] {
  const place = (from: Files, notice: NoticeFolder) => pathsOfReleases(from, notice, now);
  return project.notices.map((folder) => ({
    folder,
    paths: folder.revisions.length > 0 ? remember(keeping, pathsTask, folder, files, place) : null,
  }));
}

function pathsOfReleases(files: Files, { id, manifest }: NoticeFolder, day: string) {
  const { history } = loadHistory(files, id);
  return manifest && history.length > 0 ? pathsOn(day, { id, manifest, history }) : null;
}

const NoticePathsSchema = z.strictObject({
  id: z.string(),
  current: z.partialRecord(ContentLanguageSchema, z.string()),
  former: z.partialRecord(ContentLanguageSchema, z.array(z.string())),
});

const pathsTask: Task<NoticePaths | null> = { name: 'paths', schema: NoticePathsSchema.nullable() };
