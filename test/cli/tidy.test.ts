import { readFileSync } from 'node:fs';
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
    country: FI
    note: Renewed in 2027.
  - {id: post, name: Example Post Ltd, activity: delivers parcels, role: controller, country: FI}
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

| Recipient        | What it does         | Role                   | Country |
| ---------------- | -------------------- | ---------------------- | ------- |
| Example Host Ltd | maintains our servers | processor              | Finland |
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
});
