import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { borrowWordsOf } from '../../src/words/speech.ts';
import { writeLanguages } from '../support/languages-project.ts';
import { runCommand } from '../support/run-command.ts';
import { copyProject } from '../support/temp-project.ts';

const fixture = join(import.meta.dirname, '../fixtures/languages');
const notice = 'content/notices/pood/notice.yaml';
let root: string;

beforeEach(() => {
  root = copyProject(fixture);
});
afterAll(() => borrowWordsOf());

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

type Found = { rule: string; severity: string; message: string; file: string; line: number };

async function findings(): Promise<Found[]> {
  const { out } = await runCommand(root, 'check', '--format', 'json');
  return (JSON.parse(out) as { findings: Found[] }).findings;
}

test('a notice in languages that nobody taught is judged by its facts, and each report says so', async () => {
  expect(await findings()).toMatchObject(
    ['et', 'ar'].map((language) => ({
      rule: 'language-unread',
      severity: 'info',
      message: expect.stringContaining(`does not read \`${language}\``),
      file: notice,
    })),
  );
  const { status, out } = await runCommand(root, 'check');
  expect(status).toBe(0);
  expect(out.match(/language-unread/gu)?.length).toBeGreaterThanOrEqual(2);
  const sarif = await runCommand(root, 'check', '--format', 'sarif');
  const [run] = (JSON.parse(sarif.out) as { runs: { results: { ruleId: string }[] }[] }).runs;
  expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(['language-unread', 'language-unread']);
});

test('rules of structure and of facts judge it as any other', async () => {
  edit('content/notices/pood/et/eesmargid.md', '    bases:\n      - basis: contract\n', '');
  edit('content/notices/pood/ar/oigused.md', /complaint:[\s\S]*?(?=---)/u, '');
  const rules = (await findings()).map(({ rule }) => rule);
  expect(rules).toContain('purpose-without-basis');
  expect(rules).toContain('translation-missing');
});

test('rules that read words leave it alone, whatever it seems to say', async () => {
  // English words in an Estonian text, each of which a rule would find in an English one.
  edit(
    'content/notices/pood/et/vastutav.md',
    'Teie isikuandmete',
    'We may sell your data to partners forever. Teie isikuandmete',
  );
  expect(new Set((await findings()).map(({ rule }) => rule))).toEqual(
    new Set(['language-unread', 'translation-stale']),
  );
});

test('a kind of a language that is read is read', async () => {
  const texts = {
    'content/site.yaml':
      'title: {en: Privacy}\nbaseUrl: https://a.example/\nlanguage: en-IE\ntimeZone: UTC\nsample: true\n',
    'content/notices/a/notice.yaml':
      'title: {en-IE: Notice}\npath: {en-IE: notice}\nlanguage: en-IE\nlanguages: [en-IE]\nsections: [a]\n',
    'content/notices/a/en-IE/a.md':
      '---\ntitle: A\n---\nWe may share your data with our partners.\n',
  };
  const { tempProject } = await import('../support/temp-project.ts');
  root = tempProject(texts);
  const rules = (await findings()).map(({ rule }) => rule);
  expect(rules).not.toContain('language-unread');
  expect(rules).toContain('wording-hedge');
});

test.each([
  ['language', 'language: et', 'language: est', 'est', 4],
  ['a key', '{et: raamatupood', '{et-ee: raamatupood', 'et-ee', 2],
])('a tag that is none is told of where it stands: %s', async (_, from, to, found, line) => {
  edit(notice, from, to);
  expect(await findings()).toContainEqual(
    expect.objectContaining({
      rule: 'value-wrong-format',
      severity: 'error',
      message: expect.stringContaining(`\`${found}\``),
      hint: expect.stringContaining('BCP 47'),
      file: notice,
      line,
    }),
  );
});

test('the message on a change is in each of its languages, or in the one that is asked for', async () => {
  const released = await writeLanguages();
  const asked = ['--now', '2026-11-02', '--format', 'html'];
  const arabic = await runCommand(released, 'announce', 'pood', '--lang', 'ar', ...asked);
  expect(arabic.out).toContain('<html lang="ar" dir="rtl">');
  expect(arabic.out).toContain('<body lang="en" dir="ltr">');
  expect(arabic.out).toContain('<p lang="ar" dir="rtl">نحتفظ بالبيانات مدة أطول.</p>');
  const polish = await runCommand(released, 'announce', 'pood', '--lang', 'pl', ...asked);
  expect([polish.status, polish.error]).toEqual([2, expect.stringContaining('et, ar')]);
  rmSync(released, { recursive: true });
});

test('pageWords says whose words stand around it', async () => {
  edit('content/site.yaml', 'language: et', 'language: et\npageWords: fi');
  const { out } = await runCommand(root, 'check');
  expect(out).toContain('Työkalu ei osaa lukea kieltä `et`');
});

test('what a translation lacks of a text goes into its front matter', async () => {
  const { tempProject } = await import('../support/temp-project.ts');
  const site = readFileSync(join(fixture, 'content/site.yaml'), 'utf8');
  const about = 'title: {en: A, et: A}\npath: {en: a, et: a}\nlanguage: en\nlanguages: [en, et]\n';
  root = tempProject({
    'content/site.yaml': site,
    'content/notices/a/notice.yaml': `${about}sections: [a]\nfacts: text/1\n`,
    'content/notices/a/en/a.md':
      '---\ntitle: A\n---\n\n- **Controller:** Shop Oy\n- **Country:** Finland\n',
    'content/notices/a/et/a.md': '---\ntitle: A\n---\nVastutav on Shop Oy.\n',
  });
  const found = await findings();
  expect(found).toContainEqual(
    expect.objectContaining({
      rule: 'translation-missing',
      hint: expect.stringContaining('front matter'),
      file: 'content/notices/a/et/a.md',
    }),
  );
});

test('a placeholder prints what is known in every language, and is told of where it has no words', async () => {
  const file = 'content/notices/pood/et/sailitamine.md';
  const printed = '{{retention.kliendiandmed.period}}';
  edit(file, printed, `${printed} {{retention.kliendiandmed}} {{recipients.vedaja.role}}`);
  const found = (await findings()).filter(({ rule }) => rule.startsWith('placeholder-'));
  expect(found).toMatchObject(
    ['retention.kliendiandmed', 'recipients.vedaja.role'].map((path) => ({
      rule: 'placeholder-unsayable',
      severity: 'error',
      message: expect.stringContaining(`{{${path}}}`),
      file,
    })),
  );
});
