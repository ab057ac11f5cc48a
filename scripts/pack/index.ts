import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.ts';
import { leaveOut } from './leave-out.ts';
import { writeLicences } from './licences.ts';
import { writeTypes } from './write-types.ts';

// Makes what the package holds beside the files of the repository: `npm pack` runs it first.
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'compiled');
rmSync(folder, { recursive: true, force: true });
const { inputs } = await compile(root, folder);
writeLicences(root, folder, Object.keys(inputs));
writeTypes(root, join(folder, 'types'));
leaveOut(root);
