import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the licences of the packages that were compiled in: each of them asks to go where the package goes. One text stands once. */
export function writeLicences(root: string, folder: string, inputs: readonly string[]): void {
  const packages = [...new Set(inputs.flatMap((file) => packageOf(file) ?? []))].sort();
  const licences = packages.map((name) => licenceOf(join(root, name)));
  const texts = [...Map.groupBy(licences, ({ text }) => text)].map(
    ([text, own]) => `${own.map(({ name }) => name).join('\n')}\n\n${text}\n`,
  );
  writeFileSync(join(folder, 'licences.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** `node_modules/yaml/dist/index.js` is of `node_modules/yaml`. */
function packageOf(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
}

function licenceOf(folder: string): { name: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e\b/iu.test(entry));
  const text = file === undefined ? `${license}\n` : readFileSync(join(folder, file), 'utf8');
  return { name: `${name} ${version}`, text: text.trim() };
}
