import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const words = `{summary: 'No utilise.', why: 'Plain words are read.', message: 'Unexpected \`{found}\`, expected plain words.', hint: 'Write use.'}`;

/** A rule of a house: it finds the word `utilise` in the text. */
function houseRule(changes: Record<string, string> = {}): string {
  const rule = {
    name: "'house/plain-words'",
    severity: "'warning'",
    words: `{en: ${words}}`,
    examples:
      "{failing: {yaml: '', body: 'We utilise it.'}, passing: {yaml: '', body: 'We use it.'}}",
    check: `function* (notice) {
      for (const { text } of notice.sections) if (text.includes('utilise')) yield { path: ['purposes'], data: { found: 'utilise' } };
    }`,
    ...changes,
  };
  return `export default {${Object.entries(rule).map(([key, value]) => `${key}: ${value}`)}};\n`;
}

function houseProject(rule: string | undefined, body = 'We utilise it.', more = '') {
  const project = smallProject(`---\ntitle: All\n---\n${body}\n`);
  return tempProject({
    ...project,
    'content/site.yaml': `${project['content/site.yaml']}rules: house\n${more}`,
    ...(rule === undefined ? {} : { 'house/plain-words.mjs': rule }),
  });
}

async function foundBy(root: string, ...args: string[]) {
  const { out, error, status } = await runCommand(root, 'check', '--format', 'json', ...args);
  expect({ error, isDone: status < 2 }).toEqual({ error: '', isDone: true });
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; severity: string; message: string }[];
  };
  return findings;
}

const own = { rule: 'house/plain-words', severity: 'warning' };

test('a rule of the project finds what it was written for, beside all of ours', async () => {
  const findings = await foundBy(houseProject(houseRule()));
  expect(findings.filter(({ rule }) => rule === own.rule)).toMatchObject([
    { ...own, message: 'Unexpected `utilise`, expected plain words.' },
  ]);
  const ours = findings.filter(({ rule }) => rule !== own.rule);
  expect(ours).toEqual(
    await foundBy(houseProject(houseRule(), 'We utilise it.'), '--no-own-rules'),
  );
});

test('it cannot take away what ours find', async () => {
  const silencing = houseRule({
    check: `function* (notice) {
      if (!notice.sections[0].text.includes('utilise')) return;
      notice.sections.length = 0; notice.facts.controller = { name: 'Somebody' };
      yield { path: ['purposes'], data: { found: 'x' } };
    }`,
  });
  const left = (await foundBy(houseProject(silencing))).filter(({ rule }) => rule !== own.rule);
  expect(left).toEqual(await foundBy(houseProject(silencing), '--no-own-rules'));
});

test('its severity is set, and its findings are suppressed, like those of ours', async () => {
  const root = houseProject(
    houseRule(),
    'We utilise it.',
    'severities: [{rule: house/plain-words, severity: error}]\n',
  );
  expect(await foundBy(root)).toContainEqual(
    expect.objectContaining({ ...own, severity: 'error' }),
  );
  // Without the rule nothing is known of it: the setting is left alone.
  expect(
    (await foundBy(root, '--no-own-rules')).filter(({ rule }) => rule.startsWith('severity-')),
  ).toEqual([]);
});

test('rules lists it and explain explains it, in the words that it has', async () => {
  const root = houseProject(houseRule());
  expect((await runCommand(root, 'rules')).out).toMatch(
    /^house\/plain-words +warning +– +No utilise\.$/mu,
  );
  const { out } = await runCommand(root, 'explain', 'house/plain-words', '--lang', 'sv');
  expect(out).toContain('Plain words are read.');
  expect(out).toContain('We utilise it.');
});

test('the rule that the documentation shows does what it says', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/own-rules.md'), 'utf8');
  const [, code = ''] = /```js\n(.*?)```/su.exec(page) ?? [];
  const found = await foundBy(houseProject(code, 'We utilise it.'));
  expect(found.filter(({ rule }) => rule === own.rule)).toMatchObject([
    {
      ...own,
      message: 'Unexpected `utilise` in the section `all`, expected `use` (Article 12(1)).',
      line: 2,
    },
  ]);
});

test('every report names it', async () => {
  const root = houseProject(houseRule());
  for (const format of ['sarif', 'junit', 'github', 'gitlab', 'markdown', 'stylish']) {
    expect((await runCommand(root, 'check', '--format', format)).out).toContain(
      'house/plain-words',
    );
  }
});

const file = 'house/plain-words.mjs';

test.each<[string, string | undefined, string]>([
  [
    'no folder',
    undefined,
    'No folder `house` in the project, expected that of its own rules, as `rules` in content/site.yaml says.',
  ],
  ['no module', 'export default {', `${file} cannot be loaded as a rule: `],
  [
    'a module that throws',
    "throw new Error('no')",
    `${file} cannot be loaded as a rule: Error: no`,
  ],
  [
    'nothing exported',
    'export const a = 1',
    `${file} is no rule, see \`default\` of its default export: `,
  ],
  [
    'no slash in its name',
    houseRule({ name: "'purpose-without-basis'" }),
    `${file} is no rule, see \`name\` of its default export: a name with a \`/\` in it expected`,
  ],
  [
    'an unknown key',
    houseRule({ fix: 'true' }),
    `${file} is no rule, see \`default\` of its default export: Unrecognized key: "fix".`,
  ],
  [
    'no check',
    houseRule({ check: "'x'" }),
    `${file} is no rule, see \`check\` of its default export: a function expected.`,
  ],
  [
    'no words of the project',
    houseRule({ words: `{fi: ${words}}` }),
    `${file}: the rule \`house/plain-words\` has no words in a language of the project: in English.`,
  ],
  [
    'two of one name',
    houseRule().replace('export default ', 'const a = ').concat('export default [a, a];'),
    `${file}: a rule \`house/plain-words\` stands in ${file} already.`,
  ],
  [
    'blind',
    houseRule({ check: '() => []' }),
    `${file}: the rule \`house/plain-words\` finds nothing in its own failing example.`,
  ],
  [
    'eager',
    houseRule({ check: "() => [{path: ['purposes']}]" }),
    `${file}: the rule \`house/plain-words\` finds something in its own passing example.`,
  ],
  [
    'a remark of another shape',
    houseRule({ check: "() => ['wrong']" }),
    `${file}: the rule \`house/plain-words\` failed at its work: `,
  ],
])('a broken rule is told with its file: %s', async (_, rule, message) => {
  const { status, out, error } = await runCommand(houseProject(rule), 'check');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.startsWith(message), error).toBe(true);
  expect(error.trimEnd().split('\n')).toHaveLength(1);
});

test('a rule that fails at its work ends the check', async () => {
  const failing = houseRule({
    check: `function* (notice) {
      if (notice.sections[0].text.includes('Boom')) throw new Error('boom');
      if (notice.sections[0].text.includes('utilise')) yield { path: ['purposes'], data: { found: 'x' } };
    }`,
  });
  const { status, error } = await runCommand(houseProject(failing, 'Boom.'), 'check');
  expect({ status, error }).toEqual({
    status: 2,
    error: `${file}: the rule \`house/plain-words\` failed at its work: boom\n`,
  });
});

test('a folder outside of the project is none of its own', async () => {
  const project = smallProject('---\ntitle: All\n---\nText.\n');
  const root = tempProject({
    ...project,
    'content/site.yaml': `${project['content/site.yaml']}rules: ../..\n`,
  });
  expect((await runCommand(root, 'check')).error).toMatch(
    /^No folder `\.\.\/\.\.` in the project/u,
  );
});
