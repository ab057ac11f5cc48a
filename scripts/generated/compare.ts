import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Committed text that is written from the code: one file, or a folder that holds nothing else. */
export type Generator =
  | {
      /** Path from the root of the repository; `write` returns the whole text. */
      readonly file: string;
      readonly write: () => string;
    }
  | {
      /** Path from the root; `writeAll` returns every file of the folder, name to text. */
      readonly folder: string;
      readonly writeAll: () => ReadonlyMap<string, string>;
    };

/** A committed file that is not as the generators write it; `null` where there is no such text. */
export type Difference = { file: string; committed: string | null; generated: string | null };

export type Comparison = { files: number; differences: Difference[] };

/** Compares what generators write with what stands under `root`. */
export function compareGenerated(list: readonly Generator[], root: string): Comparison {
  const generated = new Map(list.flatMap(textsOf));
  const left = list
    .flatMap((generator) => ('folder' in generator ? filesIn(root, generator.folder) : []))
    .filter((file) => !generated.has(file))
    .map((file) => ({ file, committed: read(root, file), generated: null }));
  const differences = [...generated]
    .map(([file, text]) => ({ file, committed: read(root, file), generated: text }))
    .filter(({ committed, generated: text }) => committed !== text);
  return { files: generated.size, differences: [...differences, ...left] };
}

function textsOf(generator: Generator): [string, string][] {
  if ('file' in generator) return [[generator.file, generator.write()]];
  return [...generator.writeAll()].map(([name, text]) => [`${generator.folder}/${name}`, text]);
}

function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => `${folder}/${name}`);
}

function read(root: string, file: string): string | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
