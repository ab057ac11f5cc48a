import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOfStates, shopProject, statesProject } from '../publish/support.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const projectOf = (contents: ReturnType<typeof shopProject>) =>
  tempProject(
    Object.fromEntries(
      Object.entries(contents).map(([path, text]) => [
        path,
        typeof text === 'string' ? text : new TextDecoder().decode(text),
      ]),
    ),
  );
const shop = () => projectOf(shopProject());
const announce = (root: string, ...args: string[]) =>
  runCommand(root, 'announce', 'shop', '--now', '2025-06-02', ...args);

describe('announce', () => {
  test('prints every language of the last revision below its name, or the one that is asked for', async () => {
    const root = shop();
    const all = await announce(root);
    expect(all).toMatchObject({ status: 0, error: '' });
    expect(all.out.match(/^=== .* ===$/gmu)).toEqual(['=== English ===', '=== Suomi ===']);
    const one = await announce(root, '--lang', 'fi');
    expect(one.out).toMatch(/^Tietosuojaseloste: mikä muuttuu 01\.07\.2025\n\n/u);
    expect(all.out.endsWith(one.out)).toBe(true);
  });

  test('prints JSON of one language as an object, of all as a list', async () => {
    const root = shop();
    const all = JSON.parse((await announce(root, '--format', 'json')).out);
    expect(all.map(({ language }: { language: string }) => language)).toEqual(['en', 'fi']);
    const one = JSON.parse((await announce(root, '--format', 'json', '--lang', 'en')).out);
    expect(one).toEqual(all[0]);
    expect(one).toMatchObject({
      schemaVersion: 1,
      notice: 'shop',
      revision: '2025-06-01',
      published: '2025-06-01',
      effective: '2025-07-01',
      when: 'The new version takes effect on 1 July 2025. Until then, the version of 1 March 2024 applies.',
    });
    expect(one).not.toHaveProperty('since');
  });

  test('writes a file a language, and names it so', async () => {
    const root = shop();
    const outputs = [
      '--format',
      'eml',
      '--output',
      'news.eml',
      '--format',
      'html',
      '--output',
      'news.html',
    ];
    expect(await announce(root, ...outputs)).toEqual({
      status: 0,
      out: '',
      error: 'Written: news.en.eml, news.fi.eml.\nWritten: news.en.html, news.fi.html.\n',
    });
    expect(readFileSync(join(root, 'news.fi.eml'), 'utf8')).toMatch(/^Content-Language: fi\r$/mu);
    expect(readFileSync(join(root, 'news.en.html'), 'utf8')).toContain('<html lang="en">');
    const named = await announce(
      root,
      '--lang',
      'fi',
      '--format',
      'eml',
      '--output',
      'uutinen.eml',
    );
    expect(named).toEqual({ status: 0, out: '', error: '' });
    expect(readFileSync(join(root, 'uutinen.eml'), 'utf8')).toBe(
      readFileSync(join(root, 'news.fi.eml'), 'utf8'),
    );
    expect(existsSync(join(root, 'news.eml'))).toBe(false);
  });

  test('takes the same bytes for the same day', async () => {
    const root = shop();
    const args = ['--format', 'eml', '--lang', 'en'];
    expect((await announce(root, ...args)).out).toBe((await announce(root, ...args)).out);
  });

  test.each([
    [['2020-01-15'], 'is the first one'],
    [
      ['2025-06-01', '--since', '2025-06-01'],
      'expected a revision of `shop` before `2025-06-01`: 2020-01-15, 2024-03-01.',
    ],
    [['2025-06-01', '--lang', 'sv'], 'en, fi'],
    [['2025-06-02'], 'Did you mean `2025-06-01`?'],
    [['--format', 'eml'], '--lang'],
    [['--format', 'docx'], 'text, html, eml, json'],
  ])('cannot do its work: %j', async (args, said) => {
    const { status, out, error } = await announce(shop(), ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(said);
  });

  test('has nothing to tell of what is withdrawn', async () => {
    const root = projectOf(statesProject());
    const args = ['announce', 'shop', '2025-09-01', '--now', dayOfStates];
    const withdrawn = await runCommand(root, ...args);
    expect(withdrawn).toEqual({
      status: 2,
      out: '',
      error:
        'Revision `2025-09-01` of `shop` is withdrawn and does not apply, expected one that stands.\n',
    });
  });

  test('says by place what keeps a revision from being read', async () => {
    const root = shop();
    writeFileSync(join(root, 'content/notices/shop/revisions/2024-03-01/revision.yaml'), '[');
    const { status, out, error } = await announce(root);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain('\ncontent/notices/shop/revisions/2024-03-01/revision.yaml:1:');
  });

  test('tells of an older revision, and that there is a later one', async () => {
    const { status, error } = await announce(shop(), '2024-03-01', '--lang', 'en');
    expect({ status, error }).toEqual({
      status: 0,
      error: 'Note: 2025-06-01 was released after 2024-03-01.\n',
    });
  });
});
