import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyclesOfRooms } from './cycles-of-rooms.ts';
import { importsOf } from './imports-of.ts';
import { refusalOf } from './judge-import.ts';
import { layers, layersOfRooms } from './table.ts';

// Names each import that the table of layers forbids, and each cycle between rooms: `npm run layers`.
const root = join(import.meta.dirname, '../..');
const folders = [...new Set(layers.map(({ layer }) => layer.split('/')[0] ?? ''))];
const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:ts|mts|mjs|astro)$/u.test(file));

const imports = new Map(
  files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]),
);
const refused = [...imports].flatMap(([file, targets]) =>
  targets.flatMap((target) => {
    const refusal = refusalOf(file, target);
    return refusal ? `${file}: ${refusal}` : [];
  }),
);
const cycles = layersOfRooms.flatMap((layer) =>
  cyclesOfRooms(layer, imports).map((way) => `${layer}: a cycle of rooms: ${way}`),
);
for (const line of [...refused, ...cycles]) console.log(line);
console.log(`${imports.size} files, ${refused.length + cycles.length} against the layers.`);
process.exitCode = refused.length + cycles.length > 0 ? 1 : 0;
