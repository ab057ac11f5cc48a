import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutsideRootError, refuseOutside } from '../../src/revise/write-durable.ts';
import { tempProject } from '../support/temp-project.ts';

test('nothing is written into a folder beside the project, whatever its name begins with', () => {
  const above = tempProject({ 'project/content/a.md': 'a', 'project-evil/a.md': 'a' });
  const root = join(above, 'project');
  symlinkSync(join(above, 'project-evil'), join(root, 'out'));
  symlinkSync(join(root, 'content'), join(root, 'in'));
  mkdirSync(join(root, 'content/notices'));
  for (const folder of ['content', 'content/notices', 'in']) {
    expect(() => refuseOutside(root, join(root, folder)), folder).not.toThrow();
  }
  for (const folder of ['out', '../project-evil', '..']) {
    expect(() => refuseOutside(root, join(root, folder)), folder).toThrow(OutsideRootError);
  }
});
