import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunCli } from './run-cli.ts';

const released = '2026-12-01';

/**
 * Writes a project with the samples and the fixtures of a checkout, each fixture released where nothing keeps it from that, so that
 * the site has the pages of every kind of notice.
 */
export async function writeProject(checkout: string, project: string, run: RunCli): Promise<void> {
  mkdirSync(project, { recursive: true });
  cpSync(join(checkout, 'content'), join(project, 'content'), { recursive: true });
  const fixtures = join(checkout, 'test/fixtures/notices');
  for (const id of existsSync(fixtures) ? readdirSync(fixtures) : []) {
    cpSync(join(fixtures, id), join(project, 'content/notices', id), { recursive: true });
    const languages = ['fi', 'sv', 'en'].filter((locale) => existsSync(join(fixtures, id, locale)));
    const summary = languages.map((locale) => `${locale}=${id}`);
    const day = ['--date', released, '--now', released];
    await run(['release', id, ...day, '--summary', ...summary]);
  }
}

/** The released revisions of each notice of a project, in order. */
export function revisionsIn(project: string): ReadonlyMap<string, readonly string[]> {
  const notices = join(project, 'content/notices');
  return new Map(
    readdirSync(notices).map((id) => {
      const folder = join(notices, id, 'revisions');
      const names = existsSync(folder) ? readdirSync(folder) : [];
      return [id, names.filter((name) => !name.includes('.')).sort()] as const;
    }),
  );
}
