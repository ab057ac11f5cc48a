import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestBytes } from '../../src/revise/digest.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const site = `title: {en: Privacy, fi: Tietosuoja}
baseUrl: https://privacy.example/
language: en
timeZone: Europe/Helsinki
sample: true
`;
const manifest = `title: {en: Customers, fi: Asiakkaat}
path: {en: customers, fi: asiakkaat}
audience: {en: Customers, fi: Asiakkaat}
language: en # of the authors
languages: [en, fi]
sections: [who]
`;
const source = `---
title: "Who gets your data" # as asked for
# Decided by the board.
recipients:
  - id: host
    name: Example Host Ltd
    activity: maintains our servers
    role: processor
    country: [FI]
    note: Renewed in 2027.
  - {id: post, name: Example Post Ltd, activity: delivers parcels, role: controller, country: [FI]}
transfers: {none: None. We keep your data in Finland.}
---
Two companies work for us.
`;
const translation = `---
title: Kuka saa tietosi
translates: ${digestBytes(source)}
recipients:
  - {id: host, activity: ylläpitää palvelimiamme, name: Example Host Ltd}
  - {id: post, activity: toimittaa paketit, name: Example Post Ltd}
transfers: {none: Ei. Säilytämme tietosi Suomessa.}
---
Kaksi yritystä työskentelee meille.
`;

const folder = 'content/notices/customers';
const files = {
  'content/site.yaml': site,
  [`${folder}/notice.yaml`]: manifest,
  [`${folder}/en/who.md`]: source,
  [`${folder}/fi/who.md`]: translation,
};

const readIn = (root: string) =>
  Object.fromEntries(
    Object.keys(files).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

const inText = `---
title: "Who gets your data" # as asked for
ids:
  recipients:
    host: Example Host Ltd
    post: Example Post Ltd
# Decided by the board.
recipients:
  - id: host
    note: Renewed in 2027.
---
Two companies work for us.

**Transfers outside the EEA:** None. We keep your data in Finland.

| Recipient        | What it does          | Role                   | Country |
| ---------------- | --------------------- | ---------------------- | ------- |
| Example Host Ltd | maintains our servers | processor              | Finland |
| Example Post Ltd | delivers parcels      | independent controller | Finland |
`;

test('facts move into the text, and nothing else changes', async () => {
  const root = tempProject(files);
  const wouldBe = await runCommand(root, 'tidy', '--check', '--lang', 'en');
  expect(wouldBe).toMatchObject({ status: 1, error: '' });
  expect(wouldBe.out).toContain('en/who.md: recipients, transfers would move into the text.');
  expect(readIn(root)).toEqual(files);
  const done = await runCommand(root, 'tidy', 'customers', '--lang', 'en');
  expect(done).toMatchObject({ status: 0, error: '' });
  const after = readIn(root);
  expect(after[`${folder}/en/who.md`]).toBe(inText);
  expect(after[`${folder}/fi/who.md`]).toContain(`translates: ${digestBytes(inText)}\n---\n`);
  expect(after[`${folder}/fi/who.md`]).toContain('| Example Post Ltd | toimittaa paketit');
  expect(after[`${folder}/notice.yaml`]).toBe(
    manifest.replace('authors\n', 'authors\nfacts: text/1\n'),
  );
  expect(done.out).toContain('of recipients, something stays in front matter');
  const again = await runCommand(root, 'tidy', '--check', '--lang', 'en');
  expect(again).toMatchObject({ status: 0, out: 'customers: tidy already.\n' });
});

test('line ends stay, a stale translation stays stale, and uneven columns are padded', async () => {
  const crlf = Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]);
  const stale = digestBytes('another text');
  const root = tempProject({
    ...Object.fromEntries(crlf),
    [`${folder}/fi/who.md`]: translation.replace(digestBytes(source), stale),
  });
  expect(await runCommand(root, 'tidy')).toMatchObject({ status: 0, error: '' });
  const path = join(root, folder, 'en/who.md');
  const text = readFileSync(path, 'utf8');
  expect(text).toBe(inText.replaceAll('\n', '\r\n'));
  expect(readFileSync(join(root, folder, 'fi/who.md'), 'utf8')).toContain(`translates: ${stale}\n`);
  writeFileSync(path, text.replace('parcels      |', 'parcels |').replace(/-{16}/u, '--'));
  expect(await runCommand(root, 'tidy', '--check', '--lang', 'en')).toMatchObject({
    status: 1,
    out: expect.stringContaining('en/who.md: would be tidied, nothing would move.'),
  });
  expect((await runCommand(root, 'tidy')).status).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each([
  ['what cannot be read', { [`${folder}/en/who.md`]: '---\ntitle: [\n---\n' }, 'en/who.md:'],
  [
    'a text that is not translated',
    { [`${folder}/fi/who.md`]: translation.replace('activity: toimittaa paketit, ', '') },
    'fi/who.md:6:5 The translation lacks',
  ],
  [
    'a text that hides what is put below it',
    { [`${folder}/en/who.md`]: source.replace('for us.', 'for us.\n\n<!-- later') },
    'customers: nothing was written',
  ],
])('%s is told, and nothing is written', async (_, changed, place) => {
  const before = { ...files, ...changed };
  const root = tempProject(before);
  const { status, out, error } = await runCommand(root, 'tidy', '--lang', 'en');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toContain(place);
  expect(readIn(root)).toEqual(before);
});
