import { beforeAll, expect, test } from 'vitest';
import { cyclesOfRooms } from '../../scripts/layers/cycles-of-rooms.ts';
import { importsOf } from '../../scripts/layers/imports-of.ts';
import { refusalOf } from '../../scripts/layers/judge-import.ts';
import { layers as table } from '../../scripts/layers/table.ts';
import { lintTree } from './lint-tree.ts';

/** For a file of each layer: what it may import, and what it may not. */
const layers: ReadonlyArray<{ file: string; may: readonly string[]; mayNot: readonly string[] }> = [
  {
    file: 'schema/disclosures/x.ts',
    may: ['zod', './y.ts', '../y.ts', '../gdpr/y.ts'],
    mayNot: ['yaml', 'node:fs', 'node:crypto', '../../src/locale/y.ts', '../../site/y.ts'],
  },
  {
    file: 'src/files/x.ts',
    may: ['node:fs', 'node:fs/promises', './y.ts'],
    mayNot: [
      '../locale/y.ts',
      '../escape/y.ts',
      '../content/y.ts',
      '../../schema/y.ts',
      '../cli/y.ts',
    ],
  },
  {
    file: 'src/words/fi/x.ts',
    may: ['./y.ts', '../../../schema/y.ts'],
    mayNot: ['../../locale/y.ts', '../../content/y.ts', 'node:fs', 'zod'],
  },
  {
    file: 'src/escape/x.ts',
    may: ['./y.ts'],
    mayNot: ['../../schema/y.ts', '../words/y.ts', '../locale/y.ts', '../check/y.ts', 'node:fs'],
  },
  {
    file: 'src/locale/x.ts',
    may: ['./y.ts', '../escape/y.ts', '../../schema/y.ts', '../words/y.ts'],
    mayNot: ['../files/y.ts', '../content/y.ts', '../check/rules/y.ts', 'node:fs'],
  },
  {
    file: 'src/markdown/x.ts',
    may: ['unified', '../locale/y.ts', '../../schema/y.ts', 'node:path/posix'],
    mayNot: ['../content/y.ts', '../check/y.ts', '../files/y.ts', 'node:path', 'node:fs/promises'],
  },
  {
    file: 'src/claims/x.ts',
    may: ['../locale/y.ts', '../words/y.ts', '../markdown/y.ts', '../../schema/y.ts'],
    mayNot: ['../content/y.ts', '../check/y.ts', '../files/y.ts', 'node:fs'],
  },
  {
    file: 'src/tidy/x.ts',
    may: ['../content/y.ts', '../revise/digest.ts'],
    mayNot: ['../check/y.ts', '../publish/y.ts', '../cli/y.ts', 'node:fs'],
  },
  {
    file: 'src/audit/x.ts',
    may: ['../claims/y.ts', '../escape/y.ts', '../locale/y.ts', '../../schema/y.ts'],
    mayNot: ['../content/y.ts', '../check/y.ts', '../files/y.ts', 'node:fs'],
  },
  {
    file: 'src/content/x.ts',
    may: ['yaml', '../markdown/y.ts', '../files/y.ts', '../locale/y.ts', '../../schema/gdpr/y.ts'],
    mayNot: ['../check/y.ts', '../redline/y.ts', '../revise/y.ts', 'node:fs', 'node:crypto'],
  },
  {
    file: 'src/check/rules/recipients/x.ts',
    may: [
      '../../findings/finding.ts',
      '../../../content/y.ts',
      '../../../../schema/y.ts',
      'node:crypto',
    ],
    mayNot: [
      '../../../redline/y.ts',
      '../../../revise/y.ts',
      '../../../files/y.ts',
      '../../../publish/y.ts',
      'node:fs',
      'node:process',
    ],
  },
  {
    file: 'src/redline/x.ts',
    may: ['diff/lib/diff/array.js', 'hast', './y.ts', './align/y.ts'],
    mayNot: [
      'zod',
      'unified',
      'node:crypto',
      '../../schema/y.ts',
      '../markdown/y.ts',
      '../check/y.ts',
      '../locale/y.ts',
      '../words/spoken.ts',
      '../words/fi/y.ts',
      '../escape/y.ts',
    ],
  },
  {
    file: 'src/revise/x.ts',
    may: ['../check/y.ts', '../redline/y.ts', '../files/y.ts', 'node:crypto', 'node:path/posix'],
    mayNot: ['../publish/y.ts', '../cli/y.ts', '../../site/y.ts', 'node:fs', 'node:child_process'],
  },
  {
    file: 'src/revise/write-revision.ts',
    may: ['node:fs', 'node:fs/promises', 'write-file-atomic', './x.ts'],
    mayNot: ['../publish/y.ts', '../cli/y.ts'],
  },
  {
    file: 'src/publish/feeds/x.ts',
    may: ['../../revise/y.ts', '../../redline/y.ts', '../../locale/y.ts', 'node:path/posix'],
    mayNot: [
      '../../files/y.ts',
      '../../cli/y.ts',
      '../../../site/y.ts',
      'node:fs',
      'astro:content',
    ],
  },
  {
    file: 'src/init/x.ts',
    may: ['yaml', '../../schema/y.ts', '../escape/y.ts', '../content/load-project.ts'],
    mayNot: ['node:fs', '../check/y.ts', '../revise/write-ledger.ts', '../cli/y.ts'],
  },
  {
    file: 'src/cli/x.ts',
    may: ['node:fs', 'astro', '../publish/y.ts', '../check/y.ts', '../../site/run.ts'],
    mayNot: ['../../site/pages/y.ts', '../../scripts/y.ts', '../../test/y.ts'],
  },
  {
    file: 'src/exports/x.ts',
    may: ['node:fs', '../cli/y.ts', '../redline/y.ts', '../../schema/y.ts'],
    mayNot: ['../../site/run.ts', '../../scripts/y.ts', '../../test/y.ts'],
  },
  {
    file: 'site/x.ts',
    may: ['astro:content', 'node:fs', '../src/publish/y.ts', '../schema/y.ts'],
    mayNot: ['../src/cli/y.ts', '../scripts/y.ts'],
  },
  {
    file: 'scripts/x.ts',
    may: ['node:fs', '../src/cli/y.ts', '../schema/y.ts'],
    mayNot: ['../test/y.ts', '../test/browser/y.ts'],
  },
];

const pureFile = 'src/check/clock.ts';
const edgeFile = 'src/cli/clock.ts';
const clock = 'export const moments = [new Date(), Date.now()];\n';
const givenDate = "export const moment = new Date('2019-08-12');\n";

const imports = layers.flatMap(({ file, may, mayNot }) => [
  ...may.map((target) => ({ file, target, allowed: true })),
  ...mayNot.map((target) => ({ file, target, allowed: false })),
]);

let rules: Map<string, Set<string>>;

beforeAll(() => {
  rules = lintTree({
    [pureFile]: clock,
    [edgeFile]: clock,
    'src/check/given-date.ts': givenDate,
    'src/content/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
    'src/content/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
    'src/content/barrel.ts': "export * from './c.ts';\n",
    'src/content/default.ts': 'export default 1;\n',
    'src/content/print.ts': "console.log('here');\n",
  });
}, 60_000);

test.each(imports)('$file importing $target is allowed: $allowed', ({ file, target, allowed }) => {
  expect(refusalOf(file, target) === undefined).toBe(allowed);
});

test('every layer has a file here that may not import something', () => {
  const refused = new Set(layers.filter(({ mayNot }) => mayNot.length > 0).map(({ file }) => file));
  const without = table.filter(({ layer }) => ![...refused].some((file) => file.startsWith(layer)));
  expect(without).toEqual([]);
});

test('imports are found wherever they stand', () => {
  const text =
    "import type { A } from './a.ts';\nexport { b } from './b.ts';\nvoid import('./c.ts');\n";
  expect(importsOf('src/x.ts', text)).toEqual(['./a.ts', './b.ts', './c.ts']);
  expect(importsOf('site/x.astro', `---\n${text}---\n<p>from './d.ts'</p>\n`)).toHaveLength(3);
});

test('a cycle of rooms is told once, with its way', () => {
  const rooms = new Map([
    ['src/check/a/x.ts', ['../b/x.ts', './y.ts']],
    ['src/check/b/x.ts', ['../c/x.ts']],
    ['src/check/c/x.ts', ['../a/y.ts', '../top.ts']],
    ['src/check/d/x.ts', ['../a/x.ts']],
  ]);
  expect(cyclesOfRooms('src/check', rooms)).toEqual(['a -> b -> c -> a']);
});

test('only the edges read the clock', () => {
  expect(rules.get(pureFile)).toContain('plugin');
  expect(rules.get('src/check/given-date.ts')).not.toContain('plugin');
  expect(rules.get(edgeFile)).not.toContain('plugin');
});

test.each([
  ['a cycle', 'src/content/a.ts', 'noImportCycles'],
  ['a barrel', 'src/content/barrel.ts', 'noBarrelFile'],
  ['a default export', 'src/content/default.ts', 'noDefaultExport'],
  ['printing in a pure layer', 'src/content/print.ts', 'noConsole'],
])('%s is reported', (_, file, rule) => {
  expect(rules.get(file)).toContain(rule);
});
