import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const home = 'content/notices/association';
const last = '2026-10-25';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seloste-side-'));
  cpSync(join(import.meta.dirname, '../fixtures/frozen-0.2-text/content'), join(root, 'content'), {
    recursive: true,
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(root, home, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const diff = (...more: string[]) => {
  return runCommand(root, 'diff', 'association', last, 'draft', ...more);
};

test('a comparison says that facts of the draft could not be read, and may seem to have gone', async () => {
  const whole = await diff('--lang', 'fi');
  expect(whole.error).toBe('');
  edit('fi/recipients.md', '| Asema |', '| Aseama |');
  const { out, error } = await diff('--lang', 'fi');
  expect(out).toContain('Poistunut vastaanottaja');
  expect(error).toBe(
    'Luonnoksen kaikkia tietoja ei voitu lukea, joten niiden muutoksista kerrotaan tässä puutteellisesti. Syyn näet komennolla check.\n',
  );
});

test('a comparison in which nothing changed names the languages in which something did', async () => {
  const whole = await diff();
  expect(whole.error).toBe('');
  edit('en/changes.md', 'title: ', 'title: All about ');
  edit('en/purposes.md', '\n---\n', '\n---\nWe also write to you.\n\n');
  const { out, error } = await diff();
  expect(out).toBe('Teksti ja tiedot ovat samat.\n');
  expect(error).toBe(
    'Tässä kielessä mikään ei ole muuttunut, mutta näissä on: en. Vertaa niitä valitsimella --lang.\n',
  );
  expect((await diff('--lang', 'fi')).error).toBe('');
});

test('a release says that warnings are left', async () => {
  const words = 'Annamme tietosi Luottotieto Oy:lle.';
  edit('fi/changes.md', '\n---\n', `\n---\n${words}\n\n`);
  const on = ['--now', '2026-11-30', '--date', '2026-11-30', '--effective', '2027-01-30'];
  const { error } = await runCommand(root, 'release', 'association', ...on, '--dry-run');
  expect(error).toMatch(
    /^Luonnokseen jäi (?:yksi varoitus|\d+ varoitusta)\. Näet (?:sen|ne) komennolla check\.$/mu,
  );
});
