import { describe, expect, test } from 'vitest';
import type { Severity } from '../../schema/severity.ts';
import { severitiesOf } from '../../src/check/run/severities-of.ts';
import { applySettings } from '../../src/check/severities/apply-settings.ts';
import { loweredRules } from '../../src/check/severities/lowered-rules.ts';
import { findInSettings } from '../../src/check/severities/setting-findings.ts';
import { startOf } from '../../src/content/place.ts';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const day = '2026-11-23';
const own = severitiesOf([]);
const place = startOf('content/site.yaml');
const explained = { reason: 'Being written.', by: 'The officer', until: '2026-12-31' };

const finding = (rule: string, severity: Severity, unreadable = false) => ({
  ...{ rule, severity, articles: [], notice: 'shop', revision: null, locale: 'en', section: null },
  ...{ message: '', hint: '', helpUri: '', place, related: [], fingerprint: 'f' },
  ...{ archived: false, unreadable },
});

type Setting = { rule: string; severity: Severity; reason?: string; by?: string; until?: string };

test.each<[string, Setting, Severity, Severity, number]>([
  ['raised', { rule: 'wording-hedge', severity: 'error' }, 'warning', 'error', 0],
  [
    'lowered with a reason',
    { rule: 'retention-missing', severity: 'info', ...explained },
    'error',
    'info',
    1,
  ],
  [
    'on its last day',
    { rule: 'retention-missing', severity: 'info', ...explained, until: day },
    'error',
    'info',
    1,
  ],
  [
    'a day later',
    { rule: 'retention-missing', severity: 'info', ...explained, until: '2026-11-22' },
    'error',
    'error',
    0,
  ],
  ['lowered without', { rule: 'retention-missing', severity: 'info' }, 'error', 'error', 0],
  [
    'without an end',
    { rule: 'retention-missing', severity: 'info', reason: 'x', by: 'y' },
    'error',
    'error',
    0,
  ],
  [
    'never waived',
    { rule: 'purpose-without-basis', severity: 'info', ...explained },
    'error',
    'error',
    0,
  ],
  ['hiding facts', { rule: 'key-unknown', severity: 'info', ...explained }, 'error', 'error', 0],
  [
    'as grave as its rule, of a graver finding',
    { rule: 'wording-hedge', severity: 'warning' },
    'error',
    'error',
    0,
  ],
])('the severity of a finding: %s', (_, setting, before, after, lowered) => {
  const weighed = applySettings([finding(setting.rule, before)], [setting], own, day);
  expect(weighed.findings.map(({ severity }) => severity)).toEqual([after]);
  expect(weighed.lowered).toHaveLength(lowered);
});

test('what cannot be read weighs what it does', () => {
  const setting = { rule: 'retention-missing', severity: 'info' as const, ...explained };
  const unread = finding('retention-missing', 'error', true);
  expect(applySettings([unread], [setting], own, day)).toEqual({ findings: [unread], lowered: [] });
});

test.each<[string, Setting, string[], boolean, string[]]>([
  ['raised', { rule: 'wording-hedge', severity: 'error' }, [], true, []],
  [
    'lowered and used',
    { rule: 'retention-missing', severity: 'info', ...explained },
    ['retention-missing'],
    true,
    [],
  ],
  [
    'lowered and idle',
    { rule: 'retention-missing', severity: 'info', ...explained },
    [],
    true,
    ['severity-unused'],
  ],
  [
    'where not all was judged',
    { rule: 'retention-missing', severity: 'info', ...explained },
    [],
    false,
    [],
  ],
  ['unknown', { rule: 'retention-mising', severity: 'info' }, [], true, ['severity-unknown']],
  ['of a rule of its own that was not read', { rule: 'house/x', severity: 'info' }, [], true, []],
  [
    'without reason',
    { rule: 'retention-missing', severity: 'info' },
    [],
    true,
    ['severity-unexplained'],
  ],
  [
    'expired',
    { rule: 'retention-missing', severity: 'info', ...explained, until: '2026-11-22' },
    [],
    true,
    ['severity-expired'],
  ],
  [
    'forbidden',
    { rule: 'complaint-missing', severity: 'info', ...explained },
    [],
    true,
    ['severity-forbidden'],
  ],
])('what is wrong with a setting: %s', (_, setting, lowered, isWhole, rules) => {
  const request = { day, speak: 'en' as const, own, lowered: new Set(lowered), isWhole };
  const found = findInSettings([{ ...setting, place }], request);
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

test('a report counts what was lowered, and says where a setting is wrong', async () => {
  const project = smallProject('---\ntitle: All\n---\nText.\n');
  const settings = `severities:
  - {rule: retention-missing, severity: warning, reason: x, by: y, until: 2026-12-31}
  - {rule: retention-missing, severity: error}
`;
  const root = tempProject({
    ...project,
    'content/site.yaml': `${project['content/site.yaml']}${settings}`,
  });
  const { out } = await runCommand(root, 'check');
  expect(out).toContain('warning  The notice does not say how long');
  expect(out).toMatch(
    /\n {2}8:5 {2}error {2}The rule `retention-missing` is given a severity twice/u,
  );
  expect(out).toMatch(/, 1 lowered; 3 files checked\.\n\d+ sentences?: .*\n$/u);
  const { out: json } = await runCommand(root, 'check', '--format', 'json');
  expect(JSON.parse(json)).toMatchObject({ summary: { lowered: 1 } });
});

test('the rules that are lowered are told with who decided it, those that end first before the others', () => {
  const later = { ...explained, until: '2027-03-31' };
  const settings: Setting[] = [
    { rule: 'retention-missing', severity: 'warning', ...later },
    { rule: 'recipients-undeclared', severity: 'info', ...explained },
    { rule: 'wording-hedge', severity: 'error' },
    { rule: 'sources-missing', severity: 'info' },
    { rule: 'retention-vague', severity: 'info', ...explained, until: '2026-11-22' },
    { rule: 'retention-missing', severity: 'info', ...explained },
  ];
  expect(loweredRules(settings, own, day)).toEqual([
    { rule: 'recipients-undeclared', severity: 'info', own: 'error', ...explained },
    { rule: 'retention-missing', severity: 'warning', own: 'error', ...later },
  ]);
});

describe('a report of two lowered rules', () => {
  const project = smallProject('---\ntitle: All\n---\nText.\n');
  const files = {
    ...project,
    'content/site.yaml': `${project['content/site.yaml']}severities:
  - {rule: retention-missing, severity: warning, reason: "Being written *now*.", by: The officer, until: 2026-12-31}
  - {rule: recipients-undeclared, severity: info, reason: Under review., by: Counsel, until: 2027-01-31}
`,
  };
  const checked = async (...args: string[]) =>
    (await runCommand(tempProject(files), 'check', '--now', day, ...args)).out;

  test('tells them before the counts', async () => {
    expect(await checked()).toContain(
      `2 rules lowered by choice; the first decision ends on 31 December 2026.
  retention-missing: warning in place of error, until 31 December 2026 (The officer: Being written *now*.)
  recipients-undeclared: info in place of error, until 31 January 2027 (Counsel: Under review.)
`,
    );
  });

  test.each([
    [
      'fi',
      '2 sääntöä lievennetty omalla päätöksellä; ensimmäinen päätös on voimassa 31.12.2026 asti.',
    ],
    ['sv', '2 regler sänkta genom eget beslut; det första beslutet upphör 31.12.2026.'],
    [
      'de',
      '2 Regeln durch eigene Entscheidung herabgestuft; die erste Entscheidung endet am 31. Dezember 2026.',
    ],
  ])('counts them in %s', async (lang, head) => {
    expect(await checked('--lang', lang)).toContain(`${head}\n`);
  });

  test('lists them as Markdown, their words escaped', async () => {
    const out = await checked('--format', 'markdown');
    expect(out).toContain(
      '2 rules lowered by choice; the first decision ends on 31 December 2026.',
    );
    expect(out).toMatch(
      /\n- retention-missing: .* \(The officer: Being written \\\*now\\\*\.\)\n/u,
    );
  });

  test.each(['json', 'sarif'])('gives them to programs: %s', async (format) => {
    const report = JSON.parse(await checked('--format', format));
    const { loweredRules: given } = format === 'json' ? report : report.runs[0].properties;
    expect(given).toEqual([
      {
        ...{ rule: 'retention-missing', severity: 'warning', own: 'error' },
        ...{ reason: 'Being written *now*.', by: 'The officer', until: '2026-12-31' },
      },
      {
        ...{ rule: 'recipients-undeclared', severity: 'info', own: 'error' },
        ...{ reason: 'Under review.', by: 'Counsel', until: '2027-01-31' },
      },
    ]);
  });
});

test('a report of none says nothing of it', async () => {
  const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  const { out } = await runCommand(root, 'check', '--format', 'json');
  expect(JSON.parse(out)).not.toHaveProperty('loweredRules');
  expect((await runCommand(root, 'check')).out).not.toContain('lowered');
});
