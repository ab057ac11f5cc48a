import * as z from 'zod';
import { type Access, askApi, askPages, callApi } from './api.ts';
import { commentBody } from './comment-body.ts';
import { githubComments } from './github-comments.ts';
import { keepOneComment, type Outcome } from './keep-one-comment.ts';
import { mostArchiveBytes, mostReportBytes, parseReport } from './parse-report.ts';
import { readArchive } from './read-archive.ts';
import { readAtMost } from './read-at-most.ts';
import type { WorkflowEvent } from './workflow-event.ts';

const RequestSchema = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ repo: z.object({ full_name: z.string() }) }),
});

const ArtifactsSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      expired: z.boolean(),
      size_in_bytes: z.number(),
    }),
  ),
});

export type GithubOptions = {
  /** The name of the artefact that holds the report. */
  artifact: string;
  /** Who writes the comments. */
  login: string;
};

/** What became of the comment; no number where it could not be told which request it is for. */
export type Commented =
  | { outcome: Outcome; number: number }
  | { outcome: 'other-event' }
  | { outcome: 'none-open' | 'several'; numbers: readonly number[] };

/**
 * Comments on the pull request that a run was for. Which one that is, the forge says, by the commit and the repository
 * that the run was made from; where its branch has moved on, a later run will comment.
 */
export async function commentOnGithub(
  access: Access,
  event: WorkflowEvent,
  { artifact, login }: GithubOptions,
): Promise<Commented> {
  const { workflow_run, repository } = event;
  if (workflow_run.event !== 'pull_request') return { outcome: 'other-event' };
  const numbers = await openRequests(access, event);
  const [number, ...others] = numbers;
  if (number === undefined) return { outcome: 'none-open', numbers };
  if (others.length > 0) return { outcome: 'several', numbers };
  const { id, run_attempt, head_sha } = workflow_run;
  const run = { run: id, attempt: run_attempt };
  const comments = githubComments(access, repository.full_name, number, login);
  const outcome = await keepOneComment(comments, run, async () => {
    const report = await downloadReport(
      access,
      `/repos/${repository.full_name}/actions`,
      id,
      artifact,
    );
    return report && commentBody(parseReport(report), head_sha, run);
  });
  return { outcome, number };
}

/** The commits of a fork are not known to the repository by their names alone, so the branch is asked for. */
async function openRequests(
  access: Access,
  { repository, workflow_run }: WorkflowEvent,
): Promise<number[]> {
  const { head_sha, head_branch, head_repository } = workflow_run;
  if (head_branch === null || head_repository === null) return [];
  const head = `${head_repository.owner.login}:${head_branch}`;
  const path = `/repos/${repository.full_name}/pulls?state=open&head=${encodeURIComponent(head)}`;
  const requests = await askPages(access, RequestSchema, path);
  return requests
    .filter(
      ({ head, base }) =>
        head.sha === head_sha &&
        head.repo?.full_name === head_repository.full_name &&
        base.repo.full_name === repository.full_name,
    )
    .map(({ number }) => number);
}

/** The report that a run left, of several attempts the last one. */
async function downloadReport(
  access: Access,
  actions: string,
  run: number,
  name: string,
): Promise<Uint8Array | undefined> {
  const path = `${actions}/runs/${run}/artifacts?per_page=100&name=${encodeURIComponent(name)}`;
  const { artifacts } = await askApi(access, ArtifactsSchema, { path });
  const last = artifacts
    .filter((one) => one.name === name && !one.expired)
    .toSorted((a, b) => a.id - b.id)
    .at(-1);
  if (!last) return undefined;
  const archive = await callApi(access, { path: `${actions}/artifacts/${last.id}/zip` });
  return readArchive(await readAtMost(archive, mostArchiveBytes), mostReportBytes);
}
