import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadProject, type NoticeFolder } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { type PlanResult, planRelease, type ReleasePlan } from '../../src/revise/plan-release.ts';
import type { ReleaseRequest } from '../../src/revise/release-request.ts';
import { verifyNotice } from '../../src/revise/verify.ts';
import { writeRelease } from '../../src/revise/write-release.ts';

export const home = 'content/notices/shop';

const manifest = `title: {en: Privacy notice, fi: Tietosuojaseloste}
path: {en: shop, fi: kauppa}
language: en
languages: [en, fi]
sections: [controller, data]
`;

/** The files of a small project with two sections in two languages and two figures, one of them used. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'content/site.yaml': 'title: {en: Privacy}\n',
  [`${home}/notice.yaml`]: manifest,
  [`${home}/en/controller.md`]:
    '---\ntitle: Controller\ncontroller: {name: Esimerkki Oy}\n---\nWe are Esimerkki Oy.\n',
  [`${home}/en/data.md`]:
    '---\ntitle: Data\n---\nWe keep your name.\n\n![Flow](../figures/flow.svg)\n',
  [`${home}/fi/controller.md`]: '---\ntitle: Rekisterinpitäjä\n---\nOlemme Esimerkki Oy.\n',
  [`${home}/fi/data.md`]: '---\ntitle: Tiedot\n---\nSäilytämme nimesi.\n',
  [`${home}/figures/flow.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  [`${home}/figures/unused.svg`]: '<svg/>\n',
};

/** A project in a temporary folder, which goes away after the test. */
export function projectOnDisk(changes: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'seloste-revise-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...sampleFiles, ...changes })) put(root, path, text);
  return root;
}

/** A copy of a project, which goes away after the test. */
export function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'seloste-revise-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

export function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function noticeFolder(root: string): NoticeFolder {
  const notice = loadProject(filesOnDisk(root)).notices.find(({ id }) => id === 'shop');
  if (!notice) throw new Error('no notice');
  return notice;
}

export function plan(
  root: string,
  request: Partial<ReleaseRequest> & { date: string },
): PlanResult {
  const asked = { hasErrors: false, now: request.date, ...request };
  return planRelease(filesOnDisk(root), noticeFolder(root), asked);
}

/** The plan of a release that must not be refused. */
export function planned(
  root: string,
  request: Partial<ReleaseRequest> & { date: string },
): ReleasePlan {
  const result = plan(root, request);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.plan;
}

/** Plans and writes a release that must not be refused. */
export function release(
  root: string,
  request: Partial<ReleaseRequest> & { date: string },
): ReleasePlan {
  const made = planned(root, request);
  const refusal = writeRelease(root, made);
  if (refusal) throw new Error(`refused: ${JSON.stringify(refusal)}`);
  return made;
}

export const told = { en: 'One sentence changed.', fi: 'Yksi virke muuttui.' };

/** A project with two gated revisions, `2025-01-01` and `2025-06-01`. */
export function releasedProject(): string {
  const root = projectOnDisk();
  releaseTwice(root);
  return root;
}

/** The two revisions of `releasedProject`. */
export function releaseTwice(root: string): void {
  release(root, { date: '2025-01-01' });
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep your name and address.\n');
  release(root, { date: '2025-06-01', kind: 'material', summary: told });
}

/** What `verify` says: code and file, below the notice's folder of revisions. */
export function verified(root: string): string[] {
  return verifyNotice(filesOnDisk(root), 'shop').map(
    ({ code, at }) => `${code} ${at.file.replace(`${home}/revisions/`, '')}`,
  );
}
