import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile } from './compile.ts';
import { leaveOut } from './leave-out.ts';
import { writeLicences } from './licences.ts';
import { writeTypes } from './write-types.ts';

// Makes what the package holds beside the files of the repository: `npm pack` runs it first.
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'compiled');
rmSync(folder, { recursive: true, force: true });
const pieces = await compile(root, folder);
writeLicences(
  root,
  folder,
  pieces.flatMap(({ moduleIds }) => moduleIds.map((file) => relative(root, file))),
);
writeTypes(root, join(folder, 'types'));
leaveOut(root);
