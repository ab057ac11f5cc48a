import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeHistory } from './generated-history.ts';
import { describeMachine } from './machine.ts';
import { installPeers } from './peers.ts';
import { measurePages } from './site-lighthouse.ts';
import { type Peer, readTexts, sitePeers } from './site-peers.ts';
import { type Run, timeNode } from './time-node.ts';

const root = join(import.meta.dirname, '../..');
const day = '2026-11-23';

/**
 * Times the build of a notice with 25, 50 and 100 revisions in three languages, then Starlight and Eleventy
 * with as many pages of the same Markdown; then measures the pages themselves with Lighthouse.
 */
export async function measureSite(): Promise<void> {
  installPeers('lighthouse');
  // Starlight finds its packages from above its project only, and through no link.
  const folder = mkdtempSync(join(import.meta.dirname, '.work-'));
  try {
    console.log(describeMachine());
    const [, , largest] = [25, 50, 100].map((count) => buildOwn(folder, count));
    if (!largest) return;
    const texts = readTexts(join(largest.project, 'content/notices/consumers'));
    for (const peer of sitePeers) buildPeer(folder, peer, texts, largest);
    await measurePages(largest.out, pagesToMeasure(largest.project), 5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Built = { readonly project: string; readonly out: string; readonly pages: number } & Run;

function buildOwn(folder: string, revisions: number): Built {
  const project = join(folder, `project-${revisions}`);
  const out = join(folder, `site-${revisions}`);
  writeHistory(project, revisions);
  const args = ['build', '--root', project, '--out', out, '--now', day];
  const run = timeNode([join(root, 'scripts/seloste.ts'), ...args], root);
  const pages = countPages(out);
  console.log(`Seloste, ${revisions} revisions: ${describe(run, pages)}`);
  return { project, out, pages, ...run };
}

/** Builds as many pages as there are, of the texts in turn. */
function buildPeer(folder: string, peer: Peer, texts: readonly string[], own: Built): void {
  const project = join(folder, peer.name);
  const pages = Array.from({ length: own.pages }, (_, at) => texts[at % texts.length] ?? '');
  peer.write(project, pages);
  const run = timeNode(peer.command, project);
  const built = describe(run, countPages(join(project, peer.out)));
  console.log(
    `${peer.name}: ${built}; Seloste takes ${(own.seconds / run.seconds).toFixed(2)} times as long`,
  );
}

function describe({ seconds, megabytes }: Run, pages: number): string {
  const each = ((1000 * seconds) / pages).toFixed(1);
  return `${pages} pages, ${seconds.toFixed(1)} s, ${each} ms a page, ${megabytes.toFixed(0)} MiB`;
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html'))
    .length;
}

function pagesToMeasure(project: string): Record<string, string> {
  const home = '/fi/yksityishenkilot/';
  const last = readdirSync(join(project, 'content/notices/consumers/revisions'))
    .filter((name) => !name.endsWith('.yaml'))
    .at(-1);
  return { notice: home, changes: `${home}${last}/changes/`, history: `${home}history/` };
}
