import * as z from 'zod';
import { reportFile } from '../change-report/report-file.ts';
import { type Access, askApi, askPages, callApi } from './api.ts';
import { commentBody } from './comment-body.ts';
import { gitlabComments } from './gitlab-comments.ts';
import { keepOneComment, type Outcome } from './keep-one-comment.ts';
import { mostReportBytes, parseReport } from './parse-report.ts';
import { readAtMost } from './read-at-most.ts';

const UserSchema = z.object({ id: z.int().positive() });
const RequestSchema = z.object({ iid: z.int().positive(), sha: z.string().nullable() });
const PipelineSchema = z.object({
  id: z.int().positive(),
  project_id: z.int().positive(),
  sha: z.string(),
  ref: z.string().nullish(),
});
const JobSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  artifacts_file: z.looseObject({}).nullish(),
});

export type GitlabOptions = {
  project: string;
  /** The job that leaves the report, and the folder that it is in. */
  job: string;
  artifact: string;
};

/** A job that left a report, and the project that it ran in: a fork has its own. */
type Source = { project: number; job: number };

/**
 * Comments on every open merge request whose last commit has a report, one after another: `tell` hears what became of
 * each. A request that fails does not keep the others from being looked at.
 */
export async function commentOnGitlab(
  access: Access,
  options: GitlabOptions,
  tell: (iid: number, outcome: Outcome | Error) => void,
): Promise<void> {
  const writer = await askApi(access, UserSchema, { path: '/user' });
  const requests = `/projects/${encodeURIComponent(options.project)}/merge_requests`;
  for (const request of await askPages(access, RequestSchema, `${requests}?state=opened`)) {
    const path = `${requests}/${request.iid}`;
    const outcome = await commentOn(access, path, request, writer.id, options).catch(asError);
    tell(request.iid, outcome);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

async function commentOn(
  access: Access,
  path: string,
  request: z.infer<typeof RequestSchema>,
  writer: number,
  options: GitlabOptions,
): Promise<Outcome> {
  const source = await findSource(access, path, request, options.job);
  if (!source) return 'without-report';
  const run = { run: source.job, attempt: 1 };
  return keepOneComment(gitlabComments(access, path, writer), run, async () => {
    const report = await downloadReport(access, source, options.artifact);
    return report && commentBody(parseReport(report), request.sha ?? '', run);
  });
}

/** What GitLab answers of a project, such as a private fork, that the token does not open. */
const hidden = [403, 404];

/** The job of the latest pipeline for the last commit of a request, or for what merging it would give. */
async function findSource(
  access: Access,
  path: string,
  { iid, sha }: z.infer<typeof RequestSchema>,
  name: string,
): Promise<Source | undefined> {
  const pipelines = await askPages(access, PipelineSchema, `${path}/pipelines`);
  const latest = pipelines
    .filter((one) => one.sha === sha || one.ref === `refs/merge-requests/${iid}/merge`)
    .toSorted((a, b) => a.id - b.id)
    .at(-1);
  if (!latest) return undefined;
  const { id, project_id: project } = latest;
  const listed = `/projects/${project}/pipelines/${id}/jobs`;
  const jobs = await askPages(access, JobSchema, listed, hidden);
  const job = jobs
    .filter((one) => one.name === name && one.artifacts_file)
    .toSorted((a, b) => a.id - b.id)
    .at(-1);
  return job && { project, job: job.id };
}

/** The report alone, out of the archive of a job; what a private fork does not show is no report. */
async function downloadReport(
  access: Access,
  { project, job }: Source,
  folder: string,
): Promise<Uint8Array | undefined> {
  const file = [...folder.split('/'), reportFile].map(encodeURIComponent).join('/');
  const path = `/projects/${project}/jobs/${job}/artifacts/${file}`;
  const answer = await callApi(access, { path, accept: hidden });
  return answer.ok ? readAtMost(answer, mostReportBytes) : undefined;
}
