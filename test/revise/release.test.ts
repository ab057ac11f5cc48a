import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { appendEntry } from '../../src/revise/ledger.ts';
import { loadHistory } from '../../src/revise/load-history.ts';
import type { ReleasePlan } from '../../src/revise/plan-release.ts';
import { OutsideRootError } from '../../src/revise/write-durable.ts';
import { writeRelease } from '../../src/revise/write-release.ts';
import {
  home,
  plan,
  planned,
  projectOnDisk,
  put,
  release,
  releasedProject,
  sampleFiles,
  told,
  verified,
} from './support.ts';

const revisions = `${home}/revisions`;

describe('a first release', () => {
  test('freezes the sections as they lie, the figures they use, and the record', () => {
    const root = projectOnDisk();
    const { revision } = release(root, { date: '2025-01-01' });
    expect(revision).toBe('2025-01-01');
    const folder = join(root, revisions, revision);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'en',
      'en/controller.md',
      'en/data.md',
      'fi',
      'fi/controller.md',
      'fi/data.md',
      'figures',
      'figures/flow.svg',
      'revision.yaml',
    ]);
    expect(readFileSync(join(folder, 'fi/data.md'), 'utf8')).toBe(
      sampleFiles[`${home}/fi/data.md`],
    );
    expect(readdirSync(join(root, revisions)).sort()).toEqual(['2025-01-01', 'ledger.yaml']);
    expect(verified(root)).toEqual([]);
  });

  test('writes a record and a ledger that people can read', () => {
    const root = projectOnDisk();
    release(root, { date: '2025-01-01', notes: [{ en: 'A note.' }] });
    const record = readFileSync(join(root, revisions, '2025-01-01/revision.yaml'), 'utf8');
    expect(record.replaceAll(/[0-9a-f]{64}/gu, '…')).toMatchInlineSnapshot(`
      "published: 2025-01-01
      effective: 2025-01-01
      kind: first
      standing: gated
      title:
        en: Privacy notice
        fi: Tietosuojaseloste
      path:
        en: shop
        fi: kauppa
      language: en
      languages: [en, fi]
      sections: [controller, data]
      notes:
        - en: A note.
      engine: 0.2.0
      files:
        en/controller.md: sha256-…
        en/data.md: sha256-…
        fi/controller.md: sha256-…
        fi/data.md: sha256-…
        figures/flow.svg: sha256-…
      digest: {version: 3, value: sha256-…}
      "
    `);
    const ledger = readFileSync(join(root, revisions, 'ledger.yaml'), 'utf8');
    expect(ledger.replaceAll(/[0-9a-f]{64}/gu, '…')).toMatchInlineSnapshot(`
      "- {seq: 1, type: released, revision: 2025-01-01, date: 2025-01-01, recorded: 2025-01-01, digest: sha256-…, previous: null}
      "
    `);
  });

  test('is the same in bytes wherever and whenever it is made', () => {
    const [one, two] = [projectOnDisk(), projectOnDisk()].map((root) => {
      const { files, ledger } = release(root, { date: '2025-01-01' });
      return { record: files.get('revision.yaml'), ledger: ledger.text };
    });
    expect(one).toEqual(two);
  });

  test('can record a text as it was published, whatever its findings', () => {
    const root = projectOnDisk();
    const { record } = release(root, {
      date: '2019-08-12',
      archived: true,
      retold: true,
      hasErrors: true,
    });
    expect(record).toMatchObject({ standing: 'archived', retold: true, kind: 'first' });
    expect(record.effective).toBeUndefined();
    expect(verified(root)).toEqual([]);
  });
});

describe('a later release', () => {
  test('is chained to the one before', () => {
    const root = releasedProject();
    const ledger = readFileSync(join(root, revisions, 'ledger.yaml'), 'utf8').split('\n');
    expect(ledger[0]).toContain('previous: null');
    expect(ledger[1]).toMatch(/seq: 2, .*previous: sha256-[0-9a-f]{64}\}$/u);
    expect(verified(root)).toEqual([]);
  });

  test('on the same day gets a number', () => {
    const root = releasedProject();
    const ids = ['One.', 'Two.'].map((text) => {
      put(root, `${home}/en/data.md`, `---\ntitle: Data\n---\n${text}\n`);
      return release(root, { date: '2025-06-01', kind: 'material', summary: told }).revision;
    });
    expect(ids).toEqual(['2025-06-01.2', '2025-06-01.3']);
    expect(verified(root)).toEqual([]);
  });

  test('takes the proposed kind, or another with a reason where it is lower', () => {
    const root = releasedProject();
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n');
    const base = { date: '2025-07-01', summary: told, proposedKind: 'material' } as const;
    expect(planned(root, base).record.kind).toBe('material');
    expect(planned(root, { ...base, kind: 'fundamental' }).record.kind).toBe('fundamental');
    const lowered = { ...base, kind: 'editorial' } as const;
    expect(plan(root, lowered)).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(planned(root, { ...lowered, reason: 'Same facts.' }).record.reason).toBe('Same facts.');
  });

  test('is not said to change nothing where it is confirmed to protect people less', () => {
    const root = releasedProject();
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n');
    const base = {
      date: '2025-07-01',
      summary: told,
      proposedKind: 'material',
      reason: 'A slip of the pen.',
      lessProtective: ['retention.orders.period'],
    } as const;
    expect(planned(root, { ...base, kind: 'material' }).record.kind).toBe('material');
    for (const kind of ['cosmetic', 'editorial'] as const) {
      expect(plan(root, { ...base, kind })).toMatchObject({
        refusal: { code: 'kind-below-label', kind },
      });
    }
  });

  test('may repeat an earlier text once the last revision is withdrawn', () => {
    const root = releasedProject();
    const request = { date: '2025-07-01', kind: 'material', summary: told } as const;
    expect(plan(root, request)).toMatchObject({ refusal: { code: 'unchanged' } });
    const { ledger } = loadHistory(filesOnDisk(root), 'shop');
    const reason = { en: 'A mistake.', fi: 'Virhe.' };
    const event = {
      type: 'withdrawn',
      revision: '2025-06-01',
      date: '2025-06-15',
      recorded: '2025-06-15',
      reason,
    } as const;
    put(root, ledger.file, appendEntry(ledger.lines, event).text);
    expect(verified(root)).toEqual([]);
    expect(plan(root, request)).toMatchObject({ ok: true });
    release(root, request);
    expect(verified(root)).toEqual([]);
  });
});

describe('a release is refused', () => {
  const changed = { [`${home}/en/data.md`]: '---\ntitle: Data\n---\nOther.\n' };
  const later = { date: '2025-07-01', kind: 'material', summary: told } as const;
  test.each([
    ['errors in the draft', { ...later, hasErrors: true }, 'draft-has-errors'],
    ['a day before the last revision', { ...later, date: '2025-05-31' }, 'date-before-last'],
    ['a day that is none', { ...later, date: '2025-02-30' }, 'date-invalid'],
    ['a path for a day', { ...later, date: '../../x' }, 'date-invalid'],
    [
      'taking effect too early',
      { ...later, effective: '2025-06-30' },
      'effective-before-published',
    ],
    ['no kind', { date: '2025-07-01', summary: told }, 'kind-missing'],
    ['a second first', { ...later, kind: 'first' as const }, 'kind-not-first'],
    ['a retold text that passed the gate', { ...later, retold: true }, 'retold-not-archived'],
    ['a day of publication more than a month ahead', { ...later, now: '2025-05-31' }, 'date-far'],
    ['a day of publication more than a month ago', { ...later, now: '2025-08-02' }, 'date-far'],
    [
      'a year too many in its day of effect',
      { ...later, effective: '2026-07-02' },
      'effective-far',
    ],
    [
      'an archived text of tomorrow',
      { ...later, archived: true, now: '2025-06-30' },
      'archived-ahead',
    ],
    [
      'a day of writing before the last',
      { ...later, now: '2025-05-31', far: true },
      'recorded-backwards',
    ],
    ['a summary of nothing', { ...later, archived: true, summary: { en: ' ' } }, 'record-invalid'],
  ])('for %s', (_name, request, code) => {
    const root = releasedProject();
    for (const [path, text] of Object.entries(changed)) put(root, path, text);
    expect(plan(root, request)).toMatchObject({ ok: false, refusal: { code } });
  });

  test.each([
    ['a month ahead', { now: '2025-06-01' }],
    ['a month ago', { now: '2025-08-01' }],
    ['far, where that is meant', { now: '2025-12-01', far: true }],
    ['long ago, where it is archived', { now: '2035-12-01', archived: true }],
  ])('but not for a day %s', (_name, options) => {
    const root = releasedProject();
    for (const [path, text] of Object.entries(changed)) put(root, path, text);
    expect(plan(root, { ...later, ...options })).toMatchObject({ ok: true });
  });

  test('never for a summary that readers will miss, but the languages are named', () => {
    const root = releasedProject();
    for (const [path, text] of Object.entries(changed)) put(root, path, text);
    const request = { ...later, summary: { en: 'Changed.' } };
    expect(plan(root, request)).toMatchObject({ ok: true, plan: { withoutSummary: ['fi'] } });
  });

  test('for a first revision of another kind', () => {
    const refused = plan(projectOnDisk(), { date: '2025-01-01', kind: 'material' });
    expect(refused).toMatchObject({ refusal: { code: 'kind-first' } });
  });

  test.each([
    ['nothing', {}],
    [
      'line ends, reflow, quotes, order of keys and notes',
      {
        [`${home}/en/data.md`]:
          '---\r\nnote: For us.\r\n"title": "Data"\r\n---\r\nWe keep your\r\nname  and address.\r\n',
        [`${home}/en/controller.md`]:
          '---\ncontroller:\n  name: Esimerkki Oy\ntitle: Controller\n---\n\nWe are Esimerkki Oy.\n\n',
      },
    ],
  ])('where the draft differs from the last revision in %s', (_name, changes) => {
    const root = releasedProject();
    for (const [path, text] of Object.entries(changes)) put(root, path, text);
    const refusal = { code: 'unchanged', revision: '2025-06-01' };
    expect(plan(root, later)).toEqual({ ok: false, refusal });
  });

  test.each([
    ['a fact', `${home}/en/controller.md`, 'Esimerkki Oy}', 'Toinen Oy}'],
    ['a word', `${home}/fi/data.md`, 'nimesi', 'osoitteesi'],
    ['a title', `${home}/notice.yaml`, 'Privacy notice', 'Notice'],
    ['the order of sections', `${home}/notice.yaml`, '[controller, data]', '[data, controller]'],
  ])('but not where the draft differs in %s', (_name, path, before, after) => {
    const root = releasedProject();
    put(root, path, (sampleFiles[path] ?? '').replace(before, after));
    expect(plan(root, later)).toMatchObject({ ok: true });
  });

  test('where an announced revision would come into force early by an oversight', () => {
    const root = projectOnDisk();
    release(root, { date: '2025-01-01', effective: '2025-03-01' });
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n');
    const request = { date: '2025-02-01', kind: 'cosmetic', summary: told } as const;
    expect(plan(root, request)).toMatchObject({ refusal: { code: 'effective-missing' } });
    expect(plan(root, { ...request, effective: '2025-03-01' })).toMatchObject({ ok: true });
  });

  test('where a section cannot be read', () => {
    const root = projectOnDisk();
    rmSync(join(root, home, 'fi/data.md'));
    const refused = plan(root, { date: '2025-01-01', archived: true });
    expect(refused).toMatchObject({
      refusal: { code: 'draft-unreadable', problems: [{ code: 'file-missing' }] },
    });
  });

  test('on a damaged history', () => {
    const root = releasedProject();
    put(root, `${revisions}/2025-01-01/en/data.md`, 'Changed.\n');
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n');
    expect(plan(root, later)).toMatchObject({
      refusal: { code: 'history-damaged', problems: [{ code: 'file-changed' }] },
    });
  });

  test('where the ledger is gone', () => {
    const root = releasedProject();
    rmSync(join(root, revisions, 'ledger.yaml'));
    expect(plan(root, later)).toMatchObject({ refusal: { code: 'history-damaged' } });
  });
});

/** Puts the folder of a planned release in its place, as nothing that works in a hidden folder would leave it. */
function placeFolder(root: string, { folder, files }: ReleasePlan): void {
  for (const [path, bytes] of files) put(root, `${folder}/${path}`, bytes);
}

describe('writing', () => {
  test('a plan twice is refused, and changes nothing', () => {
    const root = projectOnDisk();
    const made = planned(root, { date: '2025-01-01' });
    expect(writeRelease(root, made)).toBeUndefined();
    expect(writeRelease(root, made)).toMatchObject({ code: 'ledger-changed' });
    expect(verified(root)).toEqual([]);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(join(path, 'x'), { recursive: true })],
    ['an empty folder', (path: string) => mkdirSync(path, { recursive: true })],
    ['a link', (path: string) => symlinkSync('/nowhere', path)],
  ])('never replaces %s that has the name', (_name, occupy) => {
    const root = projectOnDisk();
    const made = planned(root, { date: '2025-01-01' });
    mkdirSync(join(root, revisions));
    occupy(join(root, revisions, '2025-01-01'));
    expect(writeRelease(root, made)).toMatchObject({ code: 'revision-exists' });
    expect(readdirSync(join(root, revisions))).toEqual(['2025-01-01']);
  });

  test('is completed by the same release where a folder stands without its entry', () => {
    const root = projectOnDisk();
    placeFolder(root, planned(root, { date: '2025-01-01' }));
    expect(verified(root)).toEqual(['ledger-missing ledger.yaml', 'revision-inserted 2025-01-01']);
    expect(release(root, { date: '2025-01-01' }).isResumed).toBe(true);
    expect(verified(root)).toEqual([]);
  });

  test('never touches such a folder for another text', () => {
    const root = projectOnDisk();
    placeFolder(root, planned(root, { date: '2025-01-01' }));
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n');
    const refused = plan(root, { date: '2025-01-01' });
    expect(refused).toMatchObject({ refusal: { code: 'revision-exists' } });
    expect(plan(root, { date: '2025-01-02' })).toMatchObject({
      refusal: { code: 'history-damaged' },
    });
  });

  test('leaves nothing behind where a file cannot be written', () => {
    const root = projectOnDisk();
    const made = planned(root, { date: '2025-01-01' });
    const files = new Map([...made.files, ['en', new Uint8Array()] as const]);
    expect(() => writeRelease(root, { ...made, files })).toThrow();
    expect(readdirSync(join(root, revisions))).toEqual([]);
  });

  test('does not follow a link out of the project', () => {
    const root = projectOnDisk();
    const elsewhere = projectOnDisk();
    const made = planned(root, { date: '2025-01-01' });
    symlinkSync(elsewhere, join(root, revisions));
    expect(() => writeRelease(root, made)).toThrow(OutsideRootError);
    expect(existsSync(join(elsewhere, '2025-01-01'))).toBe(false);
  });
});
