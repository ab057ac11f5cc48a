import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../schema/languages.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { planRelease } from '../../src/revise/plan-release.ts';
import { writeRelease } from '../../src/revise/write-release.ts';
import { type Random, randomFrom } from './edits/random.ts';

const own = join(import.meta.dirname, '../../content');
const notice = 'consumers';
const locales = ['fi', 'sv', 'en'] as const satisfies readonly Locale[];

/** Sentences that come and go, a set for each language. */
const sentences: Readonly<Record<(typeof locales)[number], readonly string[]>> = {
  fi: [
    'Kerromme muutoksesta sähköpostilla ennen kuin se tulee voimaan.',
    'Tukipyyntöön liitetyt kuvat poistamme heti, kun asia on ratkaistu.',
    'Laskutuksessa käytämme vain nimeä, osoitetta ja tilauksen summaa.',
    'Palautteen voit antaa myös nimettömänä.',
  ],
  sv: [
    'Vi berättar om ändringen per e-post innan den träder i kraft.',
    'Bilder som bifogas en supportbegäran raderar vi genast när ärendet är löst.',
    'I faktureringen använder vi bara namn, adress och orderns belopp.',
    'Du kan också ge respons anonymt.',
  ],
  en: [
    'We tell you of a change by e-mail before it takes effect.',
    'Pictures in a request for support are deleted as soon as it is settled.',
    'For invoices we use the name, the address and the sum of the order only.',
    'You can give feedback without a name, too.',
  ],
};

/**
 * Writes a project with one notice in three languages, our own for consumers, and `count` revisions of it
 * below `root`: each has a new sentence in three sections and loses as many old ones.
 */
export function writeHistory(root: string, count: number): void {
  const folder = join(root, 'content/notices', notice);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), siteFile());
  cpSync(join(own, 'notices', notice), folder, { recursive: true });
  rmSync(join(folder, 'revisions'), { recursive: true });
  const manifest = join(folder, 'notice.yaml');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace(/^related:.*\n(?: {1,2}- .*\n)*/mu, ''),
  );
  const random = randomFrom(20_261_123);
  for (let index = 0; index < count; index += 1) {
    if (index > 0) editDraft(root, folder, index, random);
    release(root, index);
  }
}

/** Our own site's file, without the notices that are not in this project, and no sample: those are not indexed. */
function siteFile(): string {
  return readFileSync(join(own, 'site.yaml'), 'utf8')
    .replace(/^notices:.*\n(?: {1,2}- .*\n)*/mu, '')
    .replace('sample: true', 'sample: false');
}

function editDraft(root: string, folder: string, index: number, random: Random): void {
  const { sections } = sectionsOf(root);
  for (let edit = 0; edit < 3; edit += 1) {
    const section = random.pick(sections) ?? '';
    const choice = random.below(4);
    for (const locale of locales) {
      const file = join(folder, locale, `${section}.md`);
      const kept = readFileSync(file, 'utf8').replace(/\n\\\[\d+\\\] [^\n]*\n$/u, '');
      const added = sentences[locale][choice];
      writeFileSync(file, `${kept}\n\\[${index}\\] ${added}\n`);
    }
  }
}

function sectionsOf(root: string): { sections: readonly string[] } {
  const found = loadProject(filesOnDisk(root)).notices.find(({ id }) => id === notice)?.manifest;
  if (!found) throw new Error('The generated notice cannot be read.');
  return found;
}

function release(root: string, index: number): void {
  const files = filesOnDisk(root);
  const found = loadProject(files).notices.find(({ id }) => id === notice);
  if (!found) throw new Error('The generated notice cannot be read.');
  const result = planRelease(files, found, {
    date: dayAfterStart(4 * index),
    now: dayAfterStart(4 * index),
    effective: dayAfterStart(4 * index + 2),
    kind: index === 0 ? undefined : 'material',
    summary: { fi: `Muutos ${index}.`, sv: `Ändring ${index}.`, en: `Change ${index}.` },
    hasErrors: false,
  });
  if (!result.ok) throw new Error(`Not released: ${JSON.stringify(result.refusal)}`);
  const refusal = writeRelease(root, result.plan);
  if (refusal) throw new Error(`Not written: ${JSON.stringify(refusal)}`);
}

/** Revisions are four days apart, from the start of 2020, and each is announced two days before it applies. */
function dayAfterStart(days: number): string {
  return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
}
