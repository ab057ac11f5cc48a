import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lackingIn } from './words/lacking.ts';

// What a language still lacks, by its folder: `npm run words -- de`. Status 1 where it lacks a word, 2 where there is no folder.
const [locale = ''] = process.argv.slice(2);
const folder = `src/words/${locale}`;
const index = join(import.meta.dirname, '..', folder, 'index.ts');

if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(locale) || !existsSync(index)) {
  process.stderr.write(
    `No ${folder}/index.ts, expected the folder of a language such as \`fi\`.\n`,
  );
  process.exitCode = 2;
} else {
  const module: Record<string, unknown> = await import(index);
  const [language = {}] = Object.values(module);
  const { words, hasLexicon } = lackingIn(language);
  for (const line of words) console.log(line);
  console.log(
    `${words.length} to mend.${hasLexicon ? '' : ' No word lists: rules that need them do not run.'}`,
  );
  process.exitCode = words.length > 0 ? 1 : 0;
}
