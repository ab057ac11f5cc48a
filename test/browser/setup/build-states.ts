import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '../../../site/run.ts';
import { dayOfStates } from '../../publish/support.ts';
import { everyState } from './states-project.ts';

/** Builds the site with revisions in every state into `notices/` below the folder that is named. */
const [out = ''] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'seloste-states-'));
try {
  for (const [path, content] of Object.entries(everyState())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  await buildSite({ root, out: join(out, 'notices'), now: dayOfStates });
} finally {
  rmSync(root, { recursive: true });
}
