import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../schema/languages.ts';
import { commentBody } from '../../../src/cli/comment/comment-body.ts';
import {
  type ChangeReport,
  ChangeReportSchema,
} from '../../../src/publish/request/change-report.ts';
import { changeReportMarkdown } from '../../../src/publish/request/change-report-markdown.ts';
import { sampleNotice, sampleReport } from '../../support/forge/sample-report.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const whole = { source: null, findings: true, fits: () => true };
const print = (other: Partial<ChangeReport> = {}) =>
  changeReportMarkdown(sampleReport(other), whole);

test('tells the kind, the facts, why, the text folded, what is told in full, and the findings', () => {
  expect(print()).toMatchInlineSnapshot(`
    "## What readers will notice

    **Proposed kind of change: material (Content changed).** Compared with \`abc123\`.

    1 error, 0 warnings, 0 infos; 4 files checked.

    What must be told is told in full: 30 of 31.

    ### Customers (\`shop\`): material (Content changed)

    **Changed facts**

    - Time: 10 years

    **Why this kind**

    - all: six -&gt; ten

    <details>
    <summary>Changes in the text, en: 1</summary>

    1. Changed (\`all\`): ~~six~~ → **ten**

    </details>

    en: told in full 30/31, before 31/31.

    **en: no longer told in full: Right to lodge a complaint with a supervisory authority.**

    ### Findings

    | Place | Severity | Finding and next action | Rule |
    | --- | --- | --- | --- |
    | content/notices/shop/en/all.md:3:1 | **error, new** | No purposes.<br>Add them. | \`purposes-missing\` |
    "
  `);
});

test('a reason that is a changed fact is told once, before the others', () => {
  const told = (path: string) => ({ path, effect: 'unknown' as const, told: `Fact ${path}` });
  const facts = ['a', 'b', 'c'].map(told);
  const markdown = print({ notices: [sampleNotice({ facts, reasons: ['Fact c', 'words'] })] });
  expect(markdown.match(/^- .*$/gmu)).toEqual(['- Fact c', '- Fact a', '- Fact b', '- words']);
});

test.each(['added', 'removed', 'unreadable'] as const)('a notice that is %s is told', (state) => {
  const [one, other] = (['changed', state] as const).map((each) =>
    print({ notices: [sampleNotice({ state: each })] }),
  );
  expect(other?.length).toBeGreaterThan(one?.length ?? Infinity);
});

test('nothing changed, and nothing to compare with, are two things', () => {
  expect(print({ notices: [], kind: 'none' })).toContain('No notice changes.');
  const alone = print({ notices: [], kind: null, against: null });
  expect(alone).toContain('There is no earlier state to compare with.');
  expect(alone).not.toContain('No notice changes.');
});

test('places are links where the reader can trust them', () => {
  const source = 'https://forge.example/shop/blob/abc/';
  expect(changeReportMarkdown(sampleReport(), { ...whole, source })).toContain(
    `](${source}content/notices/shop/en/all.md#L3)`,
  );
});

test('new findings come first, then the gravest', () => {
  const [finding] = sampleReport().findings;
  const findings = [
    { ...finding, severity: 'error', isNew: false, message: 'old error' },
    { ...finding, severity: 'info', isNew: true, message: 'new info' },
    { ...finding, severity: 'error', isNew: true, message: 'new error' },
  ];
  const markdown = print(ChangeReportSchema.parse({ ...sampleReport(), findings }));
  expect(markdown.match(/(?:new|old) (?:info|error)\b(?=\\?<br>)/gu)).toEqual([
    'new error',
    'new info',
    'old error',
  ]);
});

test('what the coverage does not count is named', () => {
  const text = print({
    unread: [
      { notice: 'shop', locale: 'sv' },
      { notice: 'jobs', locale: null },
    ],
    leftOut: { since: 'main', notices: ['cctv'] },
  });
  expect(text).toContain('**Not counted, for it cannot be read: `shop` (sv), `jobs`.**');
  expect(text).toContain(
    'Not counted, for nothing of it has changed since `main` and it was not checked: `cctv`.',
  );
});

describe('a report that is too long', () => {
  const change = sampleNotice().languages[0]?.changes[0];
  const changes = Array.from({ length: 300 }, (_, index) => ({ ...change, number: index + 1 }));
  const facts = Array.from({ length: 200 }, (_, index) => ({
    path: `p${index}`,
    effect: 'neutral',
    told: `Fact ${index} ${'word '.repeat(40)}`,
  }));
  const notices = Array.from({ length: 40 }, (_, index) => ({
    ...sampleNotice({ id: `n${index}` }),
    facts,
    languages: sampleNotice().languages.map((one) => ({ ...one, changes })),
  }));
  const report = ChangeReportSchema.parse({ ...sampleReport(), notices });
  const within = (most: number) =>
    changeReportMarkdown(report, { ...whole, fits: (text) => text.length <= most });

  test.each([2_000_000, 400_000, 65_000, 20_000, 3000])(
    'fits into %i, with what is left out',
    (most) => {
      const markdown = within(most);
      expect(markdown.length).toBeLessThanOrEqual(most);
      expect(markdown).toContain('Shortened to fit here.');
      expect(markdown).toMatch(/\*\d+ more are not shown here\.\*/u);
      expect(markdown.match(/<details>/gu)?.length).toBe(markdown.match(/<\/details>/gu)?.length);
      expect(markdown).toContain('Proposed kind of change: material');
    },
  );

  test('loses texts before facts, and whole notices last', () => {
    const shown = (most: number) => {
      const markdown = within(most);
      return {
        notices: markdown.match(/^### .*`n\d+`/gmu)?.length ?? 0,
        facts: markdown.includes('- Fact 0 '),
        texts: markdown.includes('~~six~~'),
      };
    };
    expect(shown(5_000_000)).toEqual({ notices: 40, facts: true, texts: true });
    expect(shown(200_000)).toEqual({ notices: 30, facts: true, texts: false });
    expect(shown(3000)).toEqual({ notices: 0, facts: false, texts: false });
  });
});

test.each(locales)('%s has words for all of it', (language) => {
  expect(print({ language })).not.toMatch(/\{\w+\}/u);
});

const pieces = [
  ...['\n', '\n\n', '\r', '\u2028', '\u202e', '\u200b', '\u0000', '\u001b[2J', ' ', 'ä', 'key'],
  ...[
    '@owner',
    '@shop/team ',
    '#12',
    'shop/privacy#3',
    'GH-1',
    '!7',
    '~label',
    'https://evil.example',
  ],
  ...[
    'www.evil.example',
    'evil@evil.example',
    '[FORGED](https://evil.example)',
    '<https://evil.example>',
  ],
  ...[
    '![FORGED](https://evil.example/p.png)',
    '[x]: https://evil.example',
    '<img src=x onerror=1>',
  ],
  ...[
    '<!-- ',
    ' -->',
    '</details>',
    '<details open>',
    '<script>',
    '&lt;img&gt;',
    '</summary>',
    '<br>',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '\\',
    '|',
    '"',
    "'",
    '*',
    '_',
    '---',
    '===',
    '# ',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    '/close',
    '\n/merge',
    '::set-output name=x::FORGED',
    '##[error]FORGED',
    '- [ ] ',
    '[^1]',
    '[^1]: x',
  ],
  ...['<!-- seloste-change-report run=999.1 -->'],
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((found) => found.join(''));

/** The sample with a text in the place of every text that may be any. */
function withText(text: string): ChangeReport {
  const replace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => replace(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, replace(one, name)]),
      );
    }
    const isFixed = ['language', 'severity', 'state', 'kind', 'effect', 'locale'].includes(key);
    return typeof value === 'string' && !isFixed ? text : value;
  };
  const full = sampleReport({ notices: [sampleNotice({ events: ['x'] })] });
  return ChangeReportSchema.parse(replace(full, ''));
}

/** That Markdown for a request has nothing live in it but what the report itself puts there. */
function expectNothingLive(markdown: string): void {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  visit(root, (node) => {
    const never = ['image', 'imageReference', 'linkReference', 'link', 'definition', 'code'];
    expect([...never, 'footnoteReference', 'footnoteDefinition']).not.toContain(node.type);
    if (node.type === 'tableRow') expect(node.children).toHaveLength(4);
    if (node.type === 'html') expect(node.value).toMatch(ownHtml);
    // A host looks for names in the text itself, wherever Markdown sees nothing.
    if (node.type === 'text')
      expect(node.value).not.toMatch(
        /(?:^|[^\p{L}\p{N}])[@#!~][\p{L}\p{N}]|\bGH-\d|\bwww\.\w|\w:\/\/\w/u,
      );
  });
}

const ownHtml =
  /^(?:<br>|<\/?code>|<\/details>|<details>\n<summary>[^<>]*<\/summary>|<!-- seloste-change-report run=\d+\.\d+ -->)$/u;

/** What Markdown takes for comments of HTML. */
function commentsIn(markdown: string): string[] {
  const found: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), 'html', ({ value }) => {
    if (value.includes('<!--')) found.push(value);
  });
  return found;
}

test('nothing in a report is live on a forge, whatever its texts hold', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const report = withText(text);
      expectNothingLive(changeReportMarkdown(report, whole));
      const body = commentBody(report, 'a'.repeat(40), { run: 1, attempt: 1 });
      expectNothingLive(body);
      expect(commentsIn(body)).toEqual(['<!-- seloste-change-report run=1.1 -->']);
      expect(body).not.toMatch(/^\s*\//mu);
      expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u202e]/u);
    }),
    { numRuns: propertyRuns(150), seed: 20261130 },
  );
});
