import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const nowhere = '/';

test('a rule is explained in any folder, in English', async () => {
  const { status, out } = await runCommand(nowhere, 'explain', 'purpose-without-basis');
  expect(status).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "purpose-without-basis (error)
    Every purpose has a legal basis.

    Articles
      Article 13(1)(c)  http://data.europa.eu/eli/reg/2016/679/art_13/oj
      Article 14(1)(c)  http://data.europa.eu/eli/reg/2016/679/art_14/oj
    In force from: 25 May 2018

    Rests on
      General Data Protection Regulation, (EU) 2016/679: law in force from 25 May 2018 (read on 30 November 2026)

    What would change this reading
      New wording of the article or act, or a judgment that reads it otherwise.

    Why
      Processing without a legal basis is unlawful, and the basis decides which rights a person has: consent can be withdrawn, legitimate interests can be objected to.

    This is reported
      ---
      title: Privacy
      purposes:
        - id: orders
          name: Delivery of orders
      ---

      4:5  The purpose "Delivery of orders" (orders) has no legal basis. It must be told for every purpose (Article 13(1)(c)).
          Add a basis to it, for example: bases: [{basis: contract}]. Other choices: consent, legal-obligation, vital-interests, public-task, legitimate-interests.

    This is in order
      ---
      title: Privacy
      purposes:
        - id: orders
          name: Delivery of orders
          bases: [{basis: contract}]
      ---
    "
  `);
});

test.each([
  ['a rule', 'controller-missing', 'Selosteessa ei kerrota, kuka on rekisterinpitäjä'],
  ['what reading finds', 'file-not-utf-8', 'ei ole UTF-8-tekstiä'],
  ['a suppression', 'suppression-unused', 'ohitus ei koske mitään'],
])('%s is explained in Finnish', async (_, name, said) => {
  const { status, out } = await runCommand(nowhere, 'explain', name, '--lang', 'fi');
  expect(status).toBe(0);
  expect(out).toContain(said);
});

test.each([
  [
    'en',
    'adequacy-not-in-force',
    'Adequacy decisions of the Commission under Article 45(3) (read on 1 February 2026)',
  ],
  [
    'fi',
    'business-id-wrong',
    'Yritys- ja yhteisötietolaki 244/2001: laki, voimassa 01.04.2001 alkaen (muistinvarainen: tarkista ennen kuin luotat siihen)',
  ],
  [
    'sv',
    'adequacy-without-scope',
    'Tribunalen, T-553/23, Latombe mot kommissionen (överklagad den 31 oktober 2025, C-703/25 P): dom av 03.09.2025 (läst 30.11.2026)',
  ],
  [
    'de',
    'response-time-untold',
    'Nutzen für die Leser: Kein Gesetz und keine Behörde verlangt es von einer Datenschutzerklärung.',
  ],
])('what a rule rests on is told, and since when it is known: %s', async (lang, name, source) => {
  const { out } = await runCommand(nowhere, 'explain', name, '--lang', lang);
  expect(out).toContain(`\n  ${source}\n`);
});

test.each([
  ['retention-vague', 'warning'],
  ['wording-hedge', 'info'],
  ['text-unfinished', 'warning'],
])('who reads %s otherwise is told how to lower it', async (name, severity) => {
  const { out } = await runCommand(nowhere, 'explain', name);
  expect(out).toContain('\nIf you read the law otherwise\n');
  expect(out).toContain(`    severities:\n      - rule: ${name}\n        severity: ${severity}\n`);
});

test.each(['purposes-missing', 'key-unknown', 'suppression-expired', 'response-time-untold'])(
  'nobody lowers %s',
  async (name) => {
    const { out } = await runCommand(nowhere, 'explain', name);
    expect(out).not.toContain('severities:');
  },
);

test('an example names the day it is judged on, where that matters', async () => {
  const { out } = await runCommand(nowhere, 'explain', 'review-overdue');
  expect(out.match(/^This is .*$/gmu)).toMatchInlineSnapshot(`
    [
      "This is reported (judged on 1 February 2027)",
      "This is in order (judged on 31 December 2026)",
    ]
  `);
});

test('the language is that of the site', async () => {
  const files = smallProject('---\ntitle: All\n---\n');
  const site = files['content/site.yaml']?.toString().replace('language: en', 'language: sv') ?? '';
  const root = tempProject({ ...files, 'content/site.yaml': site });
  const { out } = await runCommand(root, 'explain', 'controller-missing');
  expect(out).toContain('Beskrivningen anger vem som är personuppgiftsansvarig.');
});

test('an explanation as JSON', async () => {
  const { out } = await runCommand(nowhere, 'explain', 'seen-too-short', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    name: 'seen-too-short',
    severity: 'error',
    articles: [],
    sources: [{ id: 'record', kind: 'record' }],
    canBeLowered: true,
    findings: [{ line: 3, column: 45 }],
  });
});

test.each([
  ['retention', 'retention-missing'],
  ['purpose-whithout-basis', 'purpose-without-basis'],
  ['value-emtpy', 'value-empty'],
])('no rule %s: the nearest names are told', async (name, near) => {
  const { status, out, error } = await runCommand(nowhere, 'explain', name);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(error).toContain(`No rule \`${name}\``);
  expect(error).toContain(near);
});

test('every rule is listed, as a table and as JSON', async () => {
  const table = await runCommand(nowhere, 'rules');
  const [head, first] = table.out.split('\n');
  expect(head).toMatch(/^Rule +Severity +Articles +What must hold$/u);
  expect(first).toMatch(/^controller-missing +error +13\(1\)\(a\), 14\(1\)\(a\) +The notice says/u);
  const json = await runCommand(nowhere, 'rules', '--format', 'json', '--lang', 'fi');
  const listed = (JSON.parse(json.out) as { rules: { name: string; summary: string }[] }).rules;
  expect(listed.slice(0, rules.length).map(({ name }) => name)).toEqual(
    rules.map(({ name }) => name),
  );
  const summary = 'Ohitus vastaa johonkin havaintoon.';
  expect(listed).toContainEqual(expect.objectContaining({ name: 'suppression-unused', summary }));
});

test('an unknown format is no work done', async () => {
  expect((await runCommand(nowhere, 'rules', '--format', 'yaml')).status).toBe(2);
});
