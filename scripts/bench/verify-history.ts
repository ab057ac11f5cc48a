import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../schema/languages.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import { loadProject, type NoticeFolder } from '../../src/content/load-project.ts';
import { startOf } from '../../src/content/place.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { plainOf } from '../../src/revise/canonical-json.ts';
import { digestValue } from '../../src/revise/digest.ts';
import { appendEntry, type LedgerLine } from '../../src/revise/ledger.ts';
import { planRelease, type ReleasePlan } from '../../src/revise/plan-release.ts';

const own = join(import.meta.dirname, '../../content');
const notice = 'consumers';
const folder = `content/notices/${notice}`;
const more = ['more-1', 'more-2', 'more-3'];

/**
 * Writes a project with `count` revisions of one notice below `root`: our own for consumers with three
 * sections more, twelve in all, in three languages and with its figures. Each revision changes one section.
 *
 * Each is planned as a first one, from a project without a history, and chained here: a release reads all
 * that went before, which would take the square of their number.
 */
export function writeVerifyHistory(root: string, count: number): void {
  const draft = join(root, 'draft');
  writeDraft(draft);
  const lines: LedgerLine[] = [];
  let ledger = '';
  for (let index = 0; index < count; index += 1) {
    if (index > 0) editDraft(draft, index);
    const plan = planAlone(draft, dayOf(index));
    for (const [path, bytes] of plan.files) write(join(root, plan.folder, path), bytes);
    ledger = addTo(lines, plan);
  }
  write(join(root, `${folder}/revisions/ledger.yaml`), ledger);
  for (const path of ['content/site.yaml', `${folder}/notice.yaml`]) {
    write(join(root, path), readFileSync(join(draft, path)));
  }
  for (const name of [...locales, 'figures']) {
    cpSync(join(draft, folder, name), join(root, folder, name), { recursive: true });
  }
  rmSync(draft, { recursive: true });
}

function writeDraft(draft: string): void {
  cpSync(join(own, 'notices', notice), join(draft, folder), { recursive: true });
  rmSync(join(draft, folder, 'revisions'), { recursive: true });
  const site = readFileSync(join(own, 'site.yaml'), 'utf8');
  write(join(draft, 'content/site.yaml'), site.replace(/^notices:.*\n(?: {1,2}- .*\n)*/mu, ''));
  const manifest = join(draft, folder, 'notice.yaml');
  const text = readFileSync(manifest, 'utf8').replace(/^related:.*\n(?: {1,2}- .*\n)*/mu, '');
  write(manifest, text.replace(/^(sections: \[[^\]]*)/mu, `$1, ${more.join(', ')}`));
  for (const locale of locales) {
    for (const name of more) {
      write(
        join(draft, folder, locale, `${name}.md`),
        `---\ntitle: ${name}\n---\n\nFirst words.\n`,
      );
    }
  }
}

/** A section, each in its turn, ends with another sentence in every language. */
function editDraft(draft: string, index: number): void {
  const { sections } = readNotice(draft).manifest ?? { sections: [] };
  const section = sections[index % sections.length];
  for (const locale of locales) {
    const file = join(draft, folder, locale, `${section}.md`);
    const kept = readFileSync(file, 'utf8').replace(/\nChange \d+: [^\n]*\n$/u, '');
    write(file, `${kept}\nChange ${index}: we tell you *before* it applies (${locale}).\n`);
  }
}

function planAlone(draft: string, date: string): ReleasePlan {
  const summary = { fi: 'Muutos.', sv: 'Ändring.', en: 'Change.' };
  const request = { date, now: date, summary, hasErrors: false };
  const result = planRelease(filesOnDisk(draft), readNotice(draft), request);
  if (!result.ok) throw new Error(`Not released: ${JSON.stringify(result.refusal)}`);
  return result.plan;
}

function readNotice(draft: string): NoticeFolder {
  const found = loadProject(filesOnDisk(draft)).notices.find(({ id }) => id === notice);
  if (!found) throw new Error('The generated notice cannot be read.');
  return found;
}

/** Adds the entry of a release to the lines, which are changed; gives the text of the ledger. */
function addTo(lines: LedgerLine[], { revision, record, ledger }: ReleasePlan): string {
  const event = { type: 'released', revision, date: record.published } as const;
  const { entry, text } = appendEntry(lines, { ...event, digest: record.digest.value });
  lines.push(lineOf(entry, ledger.file));
  return text;
}

function lineOf(entry: LedgerEntry, file: string): LedgerLine {
  const plain = plainOf(entry);
  return { entry, plain, digest: digestValue(plain), place: startOf(file) };
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + 4 * index)).toISOString().slice(0, 10);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
