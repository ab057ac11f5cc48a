import { type Answer, type Asked, bodyIn, pageOf } from './stand-in.ts';

type Pull = {
  number: number;
  state: 'open' | 'closed';
  owner: string;
  branch: string;
  sha: string;
};
type Artifact = { id: number; name: string; expired: boolean; archive: Uint8Array };
export type GithubComment = { id: number; body: string; login: string; pull: number };

/** What a repository on GitHub holds of pull requests, their comments and the artefacts of a run. */
export type Github = {
  pulls: Pull[];
  artifacts: Artifact[];
  comments: GithubComment[];
  /** Where archives are kept: GitHub sends to another host. */
  storage: string;
  /** An answer instead of the usual one. */
  instead?: (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;
};

const repository = '/repos/shop/privacy';

/** Answers as the API of GitHub does, as far as a comment takes. */
export function speakGithub(github: Github) {
  return async (asked: Asked): Promise<Answer> => {
    const answer = (await github.instead?.(asked)) ?? route(github, asked);
    return answer ?? { status: 404, json: { message: 'Not Found' } };
  };
}

function route(github: Github, asked: Asked): Answer | undefined {
  const { path } = asked;
  if (path === `${repository}/pulls`) return pageOf(listPulls(github, asked), asked);
  if (/\/actions\/runs\/\d+\/artifacts$/u.test(path)) return { json: listArtifacts(github, asked) };
  const [, artifact] = /\/actions\/artifacts\/(\d+)\/zip$/u.exec(path) ?? [];
  if (artifact) return { status: 302, headers: { location: `${github.storage}/${artifact}` } };
  const [, pull] = /\/issues\/(\d+)\/comments$/u.exec(path) ?? [];
  if (pull) return commentsOf(github, Number(pull), asked);
  const [, comment] = /\/issues\/comments\/(\d+)$/u.exec(path) ?? [];
  return comment ? changeComment(github, Number(comment), asked) : undefined;
}

function listPulls({ pulls }: Github, { query }: Asked) {
  return pulls
    .filter(({ state }) => state === query.get('state'))
    .filter(({ owner, branch }) => `${owner}:${branch}` === query.get('head'))
    .map(({ number, owner, sha }) => ({
      number,
      head: { sha, repo: { full_name: `${owner}/privacy` } },
      base: { repo: { full_name: 'shop/privacy' } },
    }));
}

function listArtifacts({ artifacts }: Github, { query }: Asked) {
  return {
    artifacts: artifacts
      .filter(({ name }) => name === query.get('name'))
      .map(({ archive, ...one }) => ({ ...one, size_in_bytes: archive.byteLength })),
  };
}

function commentsOf(github: Github, pull: number, asked: Asked): Answer {
  if (asked.method === 'GET') {
    const own = github.comments.filter((comment) => comment.pull === pull);
    const shown = own.map(({ id, body, login }) => ({ id, body, user: { login } }));
    return pageOf(shown, asked);
  }
  const body = bodyIn(asked);
  if (body.length > 65_536) return { status: 422, json: { message: 'body is too long' } };
  const id = 1 + Math.max(0, ...github.comments.map((comment) => comment.id));
  github.comments.push({ id, body, login: 'github-actions[bot]', pull });
  return { status: 201, json: { id } };
}

function changeComment(github: Github, id: number, asked: Asked): Answer | undefined {
  const comment = github.comments.find((one) => one.id === id);
  if (!comment) return undefined;
  if (asked.method === 'DELETE') {
    github.comments = github.comments.filter((one) => one !== comment);
    return { status: 204 };
  }
  comment.body = bodyIn(asked);
  return { json: { id } };
}
