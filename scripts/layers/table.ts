/** What the files of a layer may import beside their own layer. */
export type Layer = {
  /** The folder, or the file that is a layer of its own. */
  readonly layer: string;
  /** Layers below, or single files of others. */
  readonly may: readonly string[];
  /** Modules of Node and the framework: all, or those that touch nothing. */
  readonly node: 'all' | readonly string[];
  /** Packages: all, or those named. */
  readonly packages: 'all' | readonly string[];
  readonly why: string;
};

const paths = ['node:path/posix'];
const hashes = ['node:crypto', ...paths];
const everyLayer = ['schema', 'src/words', 'src/escape', 'src/files', 'src/locale', 'src/markdown'];
const pure =
  'Only files, the writer in revise, cli, scripts and site touch files, Git and processes.';

/** The house from its ground up. A file belongs to the last layer of the table that its path begins with. */
export const layers: readonly Layer[] = [
  {
    layer: 'schema',
    may: [],
    node: [],
    packages: ['zod'],
    why: 'The law as data: zod, and itself.',
  },
  {
    layer: 'src/words',
    may: ['schema'],
    node: [],
    packages: [],
    why: 'Words are data: of the house they know the languages.',
  },
  { layer: 'src/escape', may: [], node: [], packages: 'all', why: `A leaf. ${pure}` },
  {
    layer: 'src/files',
    may: [],
    node: 'all',
    packages: 'all',
    why: 'A leaf: it reads, and knows not what.',
  },
  {
    layer: 'src/locale',
    may: ['schema', 'src/words', 'src/escape'],
    node: [],
    packages: 'all',
    why: pure,
  },
  {
    layer: 'src/markdown',
    may: ['schema', 'src/words', 'src/escape', 'src/locale'],
    node: paths,
    packages: 'all',
    why: pure,
  },
  {
    layer: 'src/claims',
    may: ['schema', 'src/words', 'src/locale', 'src/markdown'],
    node: [],
    packages: 'all',
    why: `Sentences in, what they claim out: it knows no fact. ${pure}`,
  },
  {
    layer: 'src/audit',
    may: [
      ...['schema', 'src/words', 'src/escape', 'src/locale', 'src/markdown', 'src/claims'],
      ...['src/check/sentences/find-fee.ts', 'src/check/sentences/judge-wording.ts'],
      'src/check/text/find-superseded.ts',
    ],
    node: [],
    packages: 'all',
    why: `What the text of anybody tells, reported: of the checker it knows what judges single sentences. ${pure}`,
  },
  {
    layer: 'src/content',
    may: [...everyLayer, 'src/claims'],
    node: paths,
    packages: 'all',
    why: `Text in, notice out; of claims it asks what a sentence surely tells there is none of. ${pure}`,
  },
  {
    layer: 'src/check',
    may: [...everyLayer.filter((layer) => layer !== 'src/files'), 'src/claims', 'src/content'],
    node: hashes,
    packages: 'all',
    why: 'It takes values, and knows neither redline nor revise.',
  },
  {
    layer: 'src/redline',
    may: [],
    node: [],
    packages: ['diff/lib/diff/array.js', 'hast'],
    why: 'It runs in browsers: jsdiff and itself; hast is types.',
  },
  {
    layer: 'src/revise',
    may: [...everyLayer, 'src/content', 'src/check', 'src/redline'],
    node: hashes,
    packages: 'all',
    why: pure,
  },
  {
    layer: 'src/revise/write',
    may: [...everyLayer, 'src/content', 'src/check', 'src/redline', 'src/revise'],
    node: 'all',
    packages: 'all',
    why: 'The one writer.',
  },
  {
    layer: 'src/publish',
    may: [
      ...everyLayer.filter((layer) => layer !== 'src/files'),
      'src/claims',
      'src/content',
      'src/check',
      'src/redline',
      'src/revise',
    ],
    node: paths,
    packages: 'all',
    why: `It takes trees and values. ${pure}`,
  },
  {
    layer: 'src/tidy',
    may: [...everyLayer, 'src/content', 'src/revise/digest.ts'],
    node: [],
    packages: 'all',
    why: `A draft in, its files otherwise written out: nothing is written here. ${pure}`,
  },
  {
    layer: 'src/init',
    may: [...everyLayer, 'src/content', 'src/tidy', 'src/revise/digest.ts'],
    node: [],
    packages: 'all',
    why: `Answers in, files out: nothing is written here. ${pure}`,
  },
  {
    layer: 'src/cli',
    may: ['schema', 'src', 'site/run.ts'],
    node: 'all',
    packages: 'all',
    why: 'An edge: all of src, and the run of the site.',
  },
  {
    layer: 'src/exports',
    may: ['schema', 'src'],
    node: 'all',
    packages: 'all',
    why: 'An edge: what other programs may call.',
  },
  {
    layer: 'site',
    may: [...everyLayer, 'src/content', 'src/check', 'src/redline', 'src/revise', 'src/publish'],
    node: 'all',
    packages: 'all',
    why: 'Markup: all of src but the commands.',
  },
  {
    layer: 'scripts',
    may: ['schema', 'src', 'site'],
    node: 'all',
    packages: 'all',
    why: 'The house, never its tests.',
  },
];

/** Layers whose folders import each other one way too. */
export const layersOfRooms: readonly string[] = ['src/check', 'src/publish', 'src/publish/pages'];
