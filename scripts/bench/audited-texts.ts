import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const notices = join(import.meta.dirname, '../../content/notices');
const words = 5000;

/** Writes a text of about 5,000 words in each language: the sections of our own notices, one after another, without their facts. */
export function writeAudited(folder: string, languages: readonly string[]): void {
  for (const language of languages) {
    const sections = readdirSync(notices, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes(`/${language}/`) && path.endsWith('.md'))
      .sort()
      .map((path) => readFileSync(join(notices, path), 'utf8').replace(/^---\n.*?\n---\n/su, ''));
    writeFileSync(join(folder, `${language}.md`), `${firstWords(sections)}\n`);
  }
}

function firstWords(sections: readonly string[]): string {
  let count = 0;
  const taken = sections.filter((text) => {
    const isWanted = count < words;
    count += text.split(/\s+/u).length;
    return isWanted;
  });
  return taken.join('\n\n');
}
