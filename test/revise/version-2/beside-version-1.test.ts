import { expect, test } from 'vitest';
import type { RevisionRecord } from '../../../schema/revision.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { plainOf } from '../../../src/revise/canonical-json.ts';
import { digestBytes } from '../../../src/revise/digest.ts';
import { digestRevision } from '../../../src/revise/digest-revision.ts';
import { appendEntry } from '../../../src/revise/ledger.ts';
import { printRecord } from '../../../src/revise/print-record.ts';
import { readContent } from '../../../src/revise/revision-content.ts';
import { figuresOf } from '../../../src/revise/verify-revision.ts';
import { home, plan, planned, projectOnDisk, put, release, told, verified } from '../support.ts';

const section = (words: string) => `---\ntitle: Data\n---\nWe keep it.\n\n<div>${words}</div>\n`;

/** A project whose first revision was released with version 1. */
function releasedBefore(): string {
  const root = projectOnDisk({ [`${home}/en/data.md`]: section('We never sell it.') });
  const { folder, files, record, ledger } = planned(root, { date: '2025-01-01' });
  for (const [path, bytes] of files) put(root, `${folder}/${path}`, bytes);
  const bare: RevisionRecord = { ...record, digest: { version: '1', value: digestBytes('') } };
  const outline = { ...bare, figures: figuresOf(bare) };
  const { content } = readContent(filesOnDisk(root), folder, outline, undefined, '1');
  if (!content) throw new Error('unreadable');
  const digest = { version: '1' as const, value: digestRevision(plainOf(bare), content) };
  put(root, `${folder}/revision.yaml`, printRecord({ ...bare, digest }));
  const { text } = appendEntry([], {
    type: 'released',
    revision: '2025-01-01',
    date: '2025-01-01',
    recorded: '2025-01-01',
    digest: digest.value,
  });
  put(root, ledger.file, text);
  return root;
}

const later = { date: '2025-06-01', kind: 'material', summary: told } as const;

test('revisions of both versions verify in one history, with a text that both hold', () => {
  const root = releasedBefore();
  expect(verified(root)).toEqual([]);
  put(root, `${home}/en/controller.md`, '---\ntitle: Controller\n---\nWe are others.\n');
  expect(release(root, later).record.digest.version).toBe('3');
  expect(verified(root)).toEqual([]);
});

test('what version 1 left out counts in whether the draft says the same', () => {
  const root = releasedBefore();
  expect(plan(root, later)).toMatchObject({ ok: false, refusal: { code: 'unchanged' } });
  put(root, `${home}/en/data.md`, section('We sell it.'));
  expect(plan(root, later)).toMatchObject({ ok: true });
});
