import type { Files } from '../files/files.ts';
import { readTemplate } from './read-template.ts';

const workflows = {
  '.github/workflows/notices.yml': 'ci/github-check.yml',
  '.github/workflows/notices-comment.yml': 'ci/github-comment.yml',
  '.github/workflows/notices-site.yml': 'ci/github-site.yml',
} as const;

/** Where CI finds a project: its folder in the repository, `.` at the top; the branch that is published; GitLab's image. */
export type CiPlace = { readonly folder: string; readonly branch: string; readonly image: string };

/** What CI runs, for GitHub and GitLab: paths and texts. */
export function ciFiles({ folder, branch, image }: CiPlace, house: Files): [string, string][] {
  const github = Object.entries(workflows).map(([path, template]): [string, string] => {
    const text = readTemplate(house, template).replaceAll('%BRANCH%', () => quoted(branch));
    return [path, folder === '.' ? text : inFolder(text, folder)];
  });
  const gitlab = readTemplate(house, 'ci/gitlab-ci.yml').replaceAll('%IMAGE%', () => quoted(image));
  return [...github, ['.gitlab-ci.yml', folder === '.' ? gitlab : jobsInFolder(gitlab, folder)]];
}

/** A text between YAML's single quotation marks. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Jobs of GitLab that run in a folder: what they keep and cache is named from the top of the repository. */
function jobsInFolder(text: string, folder: string): string {
  const inside = (path: string) => JSON.stringify(`${folder}/${path}`);
  const reports = /(codequality|junit): (\S+)/gu;
  return text
    .replaceAll('before_script:\n', () => `before_script:\n    - cd ${JSON.stringify(folder)}\n`)
    .replace(
      /\[(package-lock\.json|\.npm\/|seloste-report\/|public)\]/gu,
      (_, path) => `[${inside(path)}]`,
    )
    .replace(reports, (_, report, path) => `${report}: ${inside(path)}`)
    .replace('seloste comment', () => `seloste comment --artifact ${inside('seloste-report')}`);
}

/** A workflow of GitHub that runs in a folder of the repository. */
function inFolder(text: string, folder: string): string {
  const quoted = (path: string) => JSON.stringify(path);
  const lock = `cache: npm\n          cache-dependency-path: ${quoted(`${folder}/package-lock.json`)}`;
  return text
    .replace(
      '\njobs:\n',
      () => `\ndefaults:\n  run:\n    working-directory: ${quoted(folder)}\n\njobs:\n`,
    )
    .replaceAll(
      'node-version-file: .nvmrc',
      () => `node-version-file: ${quoted(`${folder}/.nvmrc`)}`,
    )
    .replaceAll('cache: npm', () => lock)
    .replaceAll('path: dist', () => `path: ${quoted(`${folder}/dist`)}`);
}
