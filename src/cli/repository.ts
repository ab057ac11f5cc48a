import { isAbsolute, relative, resolve, sep } from 'node:path';
import { uriOf } from '../check/reports/uri.ts';
import type { Io } from './io.ts';

/** The repository that a CI checked out, as reports refer to it. */
export type Repository = {
  /** The way from its root down to the root of the project; empty where they are the same. */
  prefix: string;
  /** An address that shows its files at this commit, up to and with a slash; empty where unknown. */
  source: string;
};

/** What the CI says of the repository: GitHub Actions and GitLab CI are known. */
export function repositoryOf({ env, cwd }: Io, root: string): Repository {
  const top = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'] ?? cwd;
  const way = relative(resolve(top), root);
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return { prefix: isInside ? way.split(sep).join('/') : '', source: sourceAddress(env) };
}

function sourceAddress(env: Io['env']): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  if (server && name && commit) return `${server}/${uriOf(name)}/blob/${commit}/`;
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: sha } = env;
  return project && sha ? `${project}/-/blob/${sha}/` : '';
}
