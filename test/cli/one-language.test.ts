import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const house = join(import.meta.dirname, '../..');
const home = 'content/notices/association';

/*
 * Tests have the words of all languages; a command has those of its notices. So these are processes of their own, on a notice in
 * one language of which most is missing: each finding has a hint, written as the text of that language tells it.
 */
test.each(['fi', 'en'])('check of a notice in %s alone has the words that it needs', (locale) => {
  const root = mkdtempSync(join(tmpdir(), 'seloste-one-'));
  try {
    cpSync(join(house, 'test/fixtures/frozen-0.2-text/content'), join(root, 'content'), {
      recursive: true,
    });
    const [other] = ['fi', 'en'].filter((one) => one !== locale);
    for (const gone of [other, 'revisions'])
      rmSync(join(root, home, String(gone)), { recursive: true });
    const edit = (file: string, to: (text: string) => string) => {
      const path = join(root, home, file);
      writeFileSync(path, to(readFileSync(path, 'utf8')));
    };
    edit('notice.yaml', (text) =>
      text
        .replace('language: fi', `language: ${locale}`)
        .replace('[fi, en]', `[${locale}]`)
        .replace(/^sections: .*$/mu, 'sections: [controller, data, recipients]'),
    );
    // The last of the five columns of periods: the choices that its hint names are words of a list.
    edit(`${locale}/data.md`, (text) =>
      text.replaceAll(/^(\|(?:[^|\n]*\|){4})[^|\n]*\|$/gmu, '$1'),
    );
    edit(`${locale}/recipients.md`, (text) =>
      text.replace('| Esimerkki-Palvelu cd Oy', '| Valitut yhteistyökumppanit (Xyz)'),
    );
    const args = ['scripts/seloste.ts', 'check', '--root', root, '--no-cache', '--lang', locale];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: house,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.match(/^ {2}\d+:\d+ /gmu)?.length).toBeGreaterThan(8);
  } finally {
    rmSync(root, { recursive: true });
  }
});
