import { describe, expect, test } from 'vitest';
import { waivedDuties } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import { checkNotice } from '../../../src/check/run/run.ts';
import { isNeverHidden } from '../../../src/check/suppress/never-hidden.ts';
import { waivedRules } from '../../../src/check/waivers/waived-rules.ts';
import { noticeOf } from '../../support/notices.ts';

/** `severity: message` of what one rule finds. */
function find(rule: string, yaml: string, speak: Locale = 'en'): string[] {
  const rules = everyRule.filter(({ name }) => name === rule);
  const request = { rules, day: '2026-11-01', speak, archived: false };
  return checkNotice(noticeOf(yaml), request).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

const waiver = (duty: string, point: string) =>
  `waivers: [{id: one, duty: ${duty}, point: ${point}, because: The members chose them themselves., by: Data protection officer}]`;
const fromElsewhere = 'sources: [{id: register, name: Register}]';

describe('what is waived is an info that says by whom and why', () => {
  test('under Article 13', () => {
    expect(find('recipients-undeclared', '')[0]).toMatch(/^error: /u);
    const [found] = find('recipients-undeclared', waiver('recipients', '13(4)'));
    expect(found).toMatch(
      /^info: The notice says neither who receives the personal data nor that nobody does, .* Left out under Article 13\(4\)\. Decided by Data protection officer: The members chose them themselves\.$/u,
    );
  });

  test('in Finnish', () => {
    expect(find('recipients-undeclared', waiver('recipients', '23'), 'fi')[0]).toMatch(
      /Jätetty kertomatta poikkeuksen nojalla \(23 artikla\)\. Päätöksen teki Data protection officer: The members/u,
    );
  });
});

describe('a waiver frees from what its article frees from', () => {
  test('another duty is still owed', () => {
    expect(find('transfers-undeclared', waiver('recipients', '13(4)'))[0]).toMatch(/^error: /u);
  });

  test('Article 13(4) does not free from Article 14, nor 14(5) from Article 13', () => {
    const notice = `${fromElsewhere}
dataCategories: [{id: all, name: All data, sources: [register]}]`;
    const under14 = (point: string) =>
      find('recipients-undeclared', `${notice}\n${waiver('recipients', point)}`)[0];
    expect(under14('13(4)')).toMatch(/^error: /u);
    expect(under14('14(5)(b)')).toMatch(/^info: .*Article 14\(5\)\(b\)/u);
    expect(under14('23')).toMatch(/^info: /u);
    expect(find('recipients-undeclared', waiver('recipients', '14(5)(b)'))[0]).toMatch(/^error: /u);
  });

  test('a notice under both articles needs both', () => {
    const both = (points: readonly string[]) => `${fromElsewhere}
waivers:
${points.map((point, index) => `  - {id: w${index}, duty: recipients, point: ${point}, because: Known., by: Board}`).join('\n')}`;
    expect(find('recipients-undeclared', both(['13(4)']))[0]).toMatch(/^error: /u);
    expect(find('recipients-undeclared', both(['13(4)', '14(5)(a)']))[0]).toMatch(
      /^info: .*13\(4\).*14\(5\)\(a\)/u,
    );
  });

  test('what is told is judged as ever', () => {
    const yaml = `recipients: [{id: mail, name: Mail Oy}, {id: mail, name: Post Oy}]
retention: [{id: all, criterion: as long as necessary}]
${waiver('retention', '13(4)')}`;
    expect(find('retention-vague', yaml)[0]).toMatch(/^(?:error|warning): /u);
  });
});

test('each duty frees from rules that there are, and none from who, why or the complaint', () => {
  const known = new Map(everyRule.map((rule) => [rule.name as string, rule]));
  for (const duty of waivedDuties) {
    expect(waivedRules[duty].length, duty).toBeGreaterThan(0);
    for (const name of waivedRules[duty]) {
      expect(known.has(name), name).toBe(true);
      expect(isNeverHidden(name), name).toBe(false);
    }
  }
});
