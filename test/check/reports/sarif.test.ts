import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { describeRules } from '../../../src/check/reports/describe-rules.ts';
import { reportSarif } from '../../../src/check/reports/sarif.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { findingWith, reportWith, sampleReport } from './sample-report.ts';

const described = describeRules(rules, 'en');
const schemaFile = join(import.meta.dirname, '../../fixtures/sarif/sarif-2.1.0-rtm.5.json');
// One pattern of the schema is no regular expression with the flag u.
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

type Rule = { id: string };
type Result = { ruleId: string; ruleIndex: number; level: string };
type Run = { tool: { driver: { rules: Rule[] } }; results: Result[]; invocations: unknown[] };

const runOf = (text: string): Run => JSON.parse(text).runs[0];

test.each([
  ['without findings', reportWith([])],
  ['with all kinds of findings', sampleReport()],
])('a log %s is valid by the schema', (_, report) => {
  validate(JSON.parse(reportSarif(report, described)));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema tells a broken log', () => {
  const log = JSON.parse(reportSarif(sampleReport(), described));
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
  log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b';
  expect(validate(log)).toBe(false);
  expect(validate.errors).toHaveLength(2);
});

test('a result names its rule, level, places and fingerprint', () => {
  const { results, tool } = runOf(reportSarif(sampleReport(), described));
  const [first] = results;
  expect(first && tool.driver.rules[first.ruleIndex]?.id).toBe('retention-missing');
  expect(first).toMatchObject({
    ruleId: 'retention-missing',
    level: 'error',
    message: {
      text: 'Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | `a|b`.\n\nLisää:\nretention: [{period: P5Y}]\nKysy: @lakiosasto.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: 'fi/tiedot%2C%20s%C3%A4%C3%A4nn%C3%B6t%20%26%20muut.md',
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: 4, startColumn: 3, endLine: 6, endColumn: 1 },
        },
      },
    ],
    relatedLocations: [{ id: 1, message: { text: 'Vaatimus johtuu tästä.' } }],
    partialFingerprints: { 'selosteFinding/v1': '0123456789abcdef' },
  });
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'note']);
});

test('every rule tells what must hold, by which article', () => {
  const { tool } = runOf(reportSarif(reportWith([]), described));
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(
    expect.arrayContaining(rules.map(({ name }) => name)),
  );
  expect(tool.driver.rules[0]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "The notice says who the controller is. (Article 13(1)(a) and Article 14(1)(a))",
      },
      "help": {
        "markdown": "The notice says who the controller is.

    Whoever reads the notice must know whom to hold to it: every right is exercised against the controller, and every other duty is the controller's.

    - [Article 13(1)(a)](http://data.europa.eu/eli/reg/2016/679/art_13/oj)
    - [Article 14(1)(a)](http://data.europa.eu/eli/reg/2016/679/art_14/oj)",
        "text": "The notice says who the controller is. (Article 13(1)(a) and Article 14(1)(a)) Whoever reads the notice must know whom to hold to it: every right is exercised against the controller, and every other duty is the controller's.",
      },
      "helpUri": "http://data.europa.eu/eli/reg/2016/679/art_13/oj",
      "id": "controller-missing",
      "properties": {
        "articles": [
          "13(1)(a)",
          "14(1)(a)",
        ],
        "tags": [
          "gdpr",
          "privacy-notice",
        ],
      },
      "shortDescription": {
        "text": "The notice says who the controller is.",
      },
    }
  `);
});

test('a rule that nobody described is added', () => {
  const { results, tool } = runOf(reportSarif(reportWith([findingWith({ rule: 'new-rule' })]), []));
  expect(results[0]?.ruleIndex).toBe(0);
  expect(tool.driver.rules[0]).toMatchObject({ id: 'new-rule' });
});

test('a file that cannot be read means that the run did not succeed', () => {
  const { invocations } = runOf(
    reportSarif(reportWith([findingWith({ unreadable: true })]), described),
  );
  expect(invocations).toEqual([{ executionSuccessful: false }]);
});
