import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/init/templates');

/** What is to be written; of what may also be confirmed, the words may stay as they are. */
const gap = /\[(?:täydennä|fyll i|fill in|bitte ergänzen): ([^[\]{}]+)\]/gu;

/** The words of every gap that `init` writes, in the order of the alphabet. */
export function writeGapsOfInit(): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const texts = files.filter((file) => /\.(?:md|yaml)$/u.test(file)).map(read);
  const found = texts.flatMap((text) => [...text.matchAll(gap)].map(([, words = '']) => words));
  const words = [...new Set(found.map((one) => one.replaceAll(/\s+/gu, ' ').trim()))].sort();
  return `// Generated from src/init/templates by \`npm run generate\`.

/** What \`init\` leaves to be written, in all its languages, without brackets and order. */
export const gapsOfInit: readonly string[] = [
${words.map((one) => `  ${quoted(one)},`).join('\n')}
];
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
