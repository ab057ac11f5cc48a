import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';
import { readXml } from '../support/read-xml.ts';
import { type CommandResult, runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const numRuns = propertyRuns(4);
const folder = 'content/notices/bookshop';

/** What a text might say to whoever reads a report for a person. */
const pieces = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\u001b[2J',
  '\u009b31m',
  '\u001b]0;x\u0007',
  '\u202e',
  '\u200b',
  '\u0000',
  '::error file=x::FORGED',
  '::stop-commands::FORGED',
  '##[error]FORGED',
  '##vso[task.complete]FORGED',
  'section_start:0:x\r\u001b[0KFORGED',
  '\nFORGED all is well',
  '\n::set-output name=x::FORGED',
  ']]>',
  '<script>FORGED</script>',
  '[FORGED](https://evil.example)',
  '![FORGED](https://evil.example/p.png)',
  '| FORGED |',
  '`',
  '``',
  '\\',
  '"',
  "'",
  '@owner #12 https://evil.example',
  'ä',
  ' ',
  'key',
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((found) => found.join(''));

/** A name of a file with all that a disk takes. */
function fileName(text: string): string {
  return text.replaceAll('/', '-').replaceAll('\u0000', '-').slice(0, 60).replace(/^\.+/u, '');
}

/** The complete notice with a hostile text wherever one can stand. */
function hostileProject(text: string): string {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
  const quoted = JSON.stringify(text);
  const put = (path: string, content: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const retention = readFileSync(join(root, folder, 'en/retention.md'), 'utf8');
  const body = `${text}\n\n![${text}](../figures/${encodeURIComponent(text.toWellFormed())}.svg) {{${text}}} <b>${text}</b>\n`;
  put(
    `${folder}/en/retention.md`,
    `${retention.replace('---\n', `---\n${quoted}: ${quoted}\n`)}\n${body}`,
  );
  const manifest = readFileSync(join(root, folder, 'notice.yaml'), 'utf8');
  put(
    `${folder}/notice.yaml`,
    `${manifest}suppressions:\n  - {rule: purposes-missing, reason: ${quoted}, by: ${quoted}, until: 2020-01-01}\n`,
  );
  put(`${folder}/en/${fileName(text)}x.md`, text);
  put(
    `content/notices/${fileName(text)}n/notice.yaml`,
    `title: ${quoted}\npath: {en: ${quoted}}\n${quoted}: x\n`,
  );
  put(`${folder}/revisions/${fileName(text)}q`, text);
  put('content/theme.css', `a{background:url(${quoted})} ${text}`);
  put(`content/theme-${fileName(text)}.css`, '');
  const site = readFileSync(join(root, 'content/site.yaml'), 'utf8');
  put('content/site.yaml', `${site}notices: [${quoted}]\n`);
  return root;
}

/** That nothing in what a command printed speaks for the tool. */
function expectQuiet({ out, error }: CommandResult, isCommands = false): void {
  const all = out + error;
  expect(all.replaceAll(/[\n\t]/gu, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u202e\ufeff]/u);
  expect(all).not.toMatch(/##\w*\[/u);
  expect(all).not.toMatch(/^\s*FORGED/mu);
  const commands = all.split('\n').filter((line) => /^\s*::/u.test(line));
  if (!isCommands) expect(commands).toEqual([]);
  for (const command of commands) {
    expect(command).toMatch(
      /^::(?:error|warning|notice) (?:file=[^:,]*,line=\d+|title=Seloste::)/u,
    );
  }
}

/** That Markdown for a comment has no markup but that of the report. */
function expectPlainMarkdown(markdown: string): void {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  visit(root, (node) => {
    expect(['image', 'imageReference', 'linkReference', 'definition', 'code']).not.toContain(
      node.type,
    );
    if (node.type === 'link') expect(node.url).not.toMatch(/^(?:https?:\/\/evil|mailto)/u);
    if (node.type === 'tableRow') expect(node.children).toHaveLength(4);
    if (node.type === 'html')
      expect(node.value).toMatch(/^(?:<br>|<\/?code>|<details>[\s\S]*|<\/details>)$/u);
  });
}

describe('a hostile text in every place of a project', () => {
  test('reaches no format of check raw', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const root = hostileProject(text);
        const report = (format: string) =>
          runCommand(root, 'check', '--lang', 'en', '--format', format);
        for (const format of ['stylish', 'json', 'sarif', 'gitlab', 'junit', 'markdown']) {
          const result = await report(format);
          expectQuiet(result);
          expect(result.out).not.toBe('');
          if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(result.out);
          if (format === 'junit') readXml(result.out);
          if (format === 'markdown') expectPlainMarkdown(result.out.split('<details>')[0] ?? '');
        }
        expectQuiet(await report('github'), true);
      }),
      { numRuns, seed: 20261201 },
    );
  });

  test('reaches no other command raw', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const root = hostileProject(text);
        const argument = text.replaceAll('\u0000', '');
        const calls = [
          ['explain', argument],
          ['rules', `--${argument}`],
          [argument],
          ['check', argument],
          ['check', '--format', argument],
          ['check', '--now', argument],
          ['check', '--lang', argument],
          ['check', '--root', `nowhere${argument}`],
          ['check', '--against', argument],
          ['check', '--baseline', `no${argument}`],
          ['check', '--max-warnings', argument],
          ['diff', 'bookshop', argument],
          ['diff', '--before', `no${argument}`, '--after', `${folder}/en/retention.md`],
          ['render', `no${argument}`],
          ['release', 'bookshop', '--date', argument],
          ['release', 'bookshop', '--kind', argument],
          ['release', 'bookshop', '--summary', `en=${argument}`],
          ['release', argument],
          ['verify'],
          ['verify', '--against', argument],
          ['preview', '--out', `no${argument}`],
          ['preview', '--port', argument],
        ];
        for (const call of calls) expectQuiet(await runCommand(root, ...call));
      }),
      { numRuns: Math.ceil(numRuns / 2), seed: 20261202 },
    );
  });

  test('reaches no redline for people raw', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (before, after) => {
        const root = tempProject({
          'a.md': `# ${before}\n\n${after}`,
          'b.md': `# ${after}\n\n    ${before}`,
        });
        for (const format of ['text', 'json', 'markdown']) {
          const call = ['diff', '--before', 'a.md', '--after', 'b.md', '--format', format];
          const result = await runCommand(root, ...call);
          expectQuiet(result);
          if (format === 'json') JSON.parse(result.out);
          if (format === 'markdown') expectPlainMarkdown(result.out);
          await runCommand(root, ...call, '--output', 'out');
          expectQuiet({ status: 0, out: readFileSync(join(root, 'out'), 'utf8'), error: '' });
        }
      }),
      { numRuns: numRuns * 2, seed: 20261203 },
    );
  });
});

test('a file written by check holds what the screen would', async () => {
  const root = hostileProject('a\u001b[2J\n::error::FORGED');
  for (const format of ['stylish', 'json', 'junit', 'markdown']) {
    await runCommand(root, 'check', '--format', format, '--output', 'out');
    expectQuiet({ status: 0, out: readFileSync(join(root, 'out'), 'utf8'), error: '' });
  }
});

test('an option that is not known stays on the line of its message', async () => {
  const root = tempProject({});
  const { status, error } = await runCommand(root, 'check', '--outptu\n::error::FORGED');
  expect(status).toBe(2);
  expect(error).toBe(
    'Unexpected option `--outptu\\n::error::FORGED`. The options of a command are shown by --help after its name.\n',
  );
  expect((await runCommand(root, 'check', '--outptu')).error).toBe(
    'Unexpected option `--outptu`. Did you mean --output?\n',
  );
});

test('a text for the record without what nobody sees', async () => {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
  const refused = await runCommand(root, 'release', 'bookshop', '--summary', 'en=One\nTwo\u202e');
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.error).toBe(
    'Unexpected character U+202E RIGHT-TO-LEFT OVERRIDE in the text of --summary, at 2:4 of it: readers do not see it, and the record never changes. Write the text again without it.\n',
  );
});
