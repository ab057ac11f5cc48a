import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadRevision } from '../../src/content/load-project.ts';
import { type NoticeState, noticeIn } from '../../src/content/notice.ts';
import { printedBlocks, wholeSection } from '../../src/content/told/print/whole-section.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { copyOf, home, put, release, verified } from './support.ts';

const id = '2025-01-01';
const folder = `${home}/revisions/${id}`;
const languages = ['fi', 'en'] as const;
const sentences = {
  fi: 'Meillä ei ole yhteisrekisterinpitäjiä.',
  en: 'We have no joint controllers.',
};
/** What a later reader would read in a released text. */
const others = {
  fi: 'Emme tarjoa palvelujamme lapsille.',
  en: 'We do not offer our services to children.',
};

let made = '';
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'seloste-absences-'));
  cpSync(join(import.meta.dirname, '../fixtures/told'), made, { recursive: true });
  const line = /^\*\*(?:Joint controllers|Yhteisrekisterinpitäjät):\*\*.*$/mu;
  edit(made, home, line, (locale) => sentences[locale]);
  release(made, { date: id });
  return () => rmSync(made, { recursive: true });
});

/** Changes the section `data` in both languages. */
function edit(
  root: string,
  below: string,
  from: RegExp,
  to: (locale: (typeof languages)[number]) => string,
): void {
  for (const locale of languages) {
    const path = `${below}/${locale}/data.md`;
    const before = readFileSync(join(root, path), 'utf8');
    const after = before.replace(from, to(locale));
    expect(after).not.toBe(before);
    put(root, path, after);
  }
}

function revisionOf(root: string): NoticeState {
  const { state } = loadRevision(filesOnDisk(root), 'shop', id);
  if (!state) throw new Error('no revision');
  return state;
}

const none = [{ none: sentences.fi }, { none: sentences.en }];
const jointIn = ({ notices }: NoticeState) => notices.map(({ facts }) => facts.jointControllers);

test('a release freezes what sentences tell there is none of, in each language', () => {
  expect(jointIn(revisionOf(made))).toEqual(none);
  const frozen = readFileSync(join(made, folder, 'facts.yaml'), 'utf8');
  expect(frozen).toContain(`jointControllers:\n        none: ${sentences.fi}`);
  expect(verified(made)).toEqual([]);
});

test('the sentence is text of the revision, and nothing is printed below it', () => {
  const notice = noticeIn(revisionOf(made), 'en');
  const data = notice?.sections.find((section) => section.id === 'data');
  expect(data?.sentences).toContain(sentences.en);
  const printed = notice && data && printedBlocks(wholeSection(notice, data), data);
  expect(JSON.stringify(printed)).not.toContain('oint controllers');
});

test('no later reader changes it, whether it reads less in the text or more', () => {
  const root = copyOf(made);
  edit(root, folder, /Meillä|We have/u, () => 'Zzz');
  expect(jointIn(revisionOf(root))).toEqual(none);
  edit(root, folder, /$/u, (locale) => `\n${others[locale]}\n`);
  const { notices, problems } = revisionOf(root);
  expect(problems).toEqual([]);
  expect(notices.map(({ facts }) => facts.children)).toEqual([undefined, undefined]);
});
