import { type Answer, type Asked, bodyIn, pageOf } from './stand-in.ts';

type Request = { iid: number; state: 'opened' | 'merged'; sha: string };
type Pipeline = { id: number; project_id: number; sha: string; ref: string; request: number };
type Job = { id: number; name: string; pipeline: number; files: Record<string, Uint8Array> };
export type GitlabNote = {
  id: number;
  body: string;
  system: boolean;
  author: { id: number };
  request: number;
};

/** What a project on GitLab holds of merge requests, their notes, pipelines and jobs; forks among them. */
export type Gitlab = {
  requests: Request[];
  pipelines: Pipeline[];
  jobs: Job[];
  notes: GitlabNote[];
  /** Projects that the token does not open. */
  closed: number[];
  instead?: (asked: Asked) => Answer | undefined;
};

const bot = 77;

/** Answers as the API of GitLab does, as far as a note takes. */
export function speakGitlab(gitlab: Gitlab) {
  return (asked: Asked): Answer => {
    const answer = gitlab.instead?.(asked) ?? route(gitlab, asked);
    return answer ?? { status: 404, json: { message: '404 Not found' } };
  };
}

function route(gitlab: Gitlab, asked: Asked): Answer | undefined {
  const { path, query } = asked;
  const [, project, rest = ''] = /^\/projects\/(\d+)\/(.*)$/u.exec(path) ?? [];
  if (path === '/user') return { json: { id: bot, username: 'project_5_bot' } };
  if (gitlab.closed.includes(Number(project))) return { status: 403, json: {} };
  if (rest === 'merge_requests') {
    return pageOf(
      gitlab.requests.filter(({ state }) => state === query.get('state')),
      asked,
    );
  }
  const [, iid, of, note] =
    /^merge_requests\/(\d+)\/(pipelines|notes)(?:\/(\d+))?$/u.exec(rest) ?? [];
  if (of === 'pipelines') {
    return pageOf(
      gitlab.pipelines.filter(({ request }) => request === Number(iid)),
      asked,
    );
  }
  if (of === 'notes') return notesOf(gitlab, Number(iid), note, asked);
  const [, pipeline] = /^pipelines\/(\d+)\/jobs$/u.exec(rest) ?? [];
  if (pipeline) return pageOf(jobsOf(gitlab, Number(pipeline)), asked);
  const [, job, file = ''] = /^jobs\/(\d+)\/artifacts\/(.+)$/u.exec(rest) ?? [];
  const bytes = gitlab.jobs.find(({ id }) => id === Number(job))?.files[file];
  return bytes && { bytes };
}

function jobsOf({ jobs }: Gitlab, pipeline: number) {
  return jobs
    .filter((job) => job.pipeline === pipeline)
    .map(({ id, name }) => ({ id, name, artifacts_file: { filename: 'artifacts.zip' } }));
}

function notesOf(gitlab: Gitlab, request: number, note: string | undefined, asked: Asked) {
  if (asked.method === 'GET') {
    const own = gitlab.notes.filter((one) => one.request === request);
    return pageOf(
      own.toSorted((a, b) => a.id - b.id),
      asked,
    );
  }
  if (asked.method === 'POST') {
    const id = 1 + Math.max(0, ...gitlab.notes.map((one) => one.id));
    gitlab.notes.push({ id, body: bodyIn(asked), system: false, author: { id: bot }, request });
    return { status: 201, json: { id } };
  }
  const found = gitlab.notes.find(({ id }) => id === Number(note));
  if (!found) return undefined;
  if (asked.method === 'PUT') found.body = bodyIn(asked);
  else gitlab.notes = gitlab.notes.filter((one) => one !== found);
  return { status: asked.method === 'PUT' ? 200 : 204, json: {} };
}
