import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withAsking } from '../../src/cli/ask-on-terminal.ts';
import { collectAnswers } from '../../src/cli/collect-answers.ts';
import { writeNewFiles } from '../../src/cli/write-new-files.ts';
import { fillGaps } from '../init/fill-gaps.ts';
import { type CommandResult, runCommand, runCommandIn } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const whole = ['--company', 'Kukka Oy', '--country', 'FI', '--language', 'fi', '--notice', 'cctv'];

function init(root: string, ...args: string[]): Promise<CommandResult> {
  return runCommand(root, 'init', ...args);
}

/** Every file below a folder, by its path. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

test('a project begins, is filled in, checked and released', async () => {
  const root = tempProject({});
  const begun = await init(root, ...whole, '--base-url', 'https://privacy.kukka.example/');
  expect(begun).toMatchObject({ status: 0, error: '' });
  expect(begun.out).toContain('npm run check');
  const first = await runCommand(root, 'check');
  expect(first.status).toBe(1);
  expect(first.out).toContain('text-unfinished');
  for (const file of filesIn(root).filter((path) => path.startsWith('content/'))) {
    writeFileSync(join(root, file), fillGaps(readFileSync(join(root, file), 'utf8')));
  }
  const second = await runCommand(root, 'check', '--max-warnings', '0');
  expect(second.status).toBe(0);
  const day = ['--date', '2026-11-23', '--now', '2026-11-23'];
  expect((await runCommand(root, 'release', 'cctv', ...day)).status).toBe(0);
  expect((await runCommand(root, 'verify')).out).toContain('0 ');
  expect(existsSync(join(root, 'content/notices/cctv/revisions/2026-11-23'))).toBe(true);
});

test('what is there is named and left, and a notice as a whole', async () => {
  const held = {
    'README.md': 'Ours.\n',
    'package.json': '{"name": "ours"}\n',
    'content/notices/cctv/own.md': 'Ours.\n',
  };
  const root = tempProject(held);
  symlinkSync('nowhere', join(root, '.nvmrc'));
  const { status, out } = await init(root, ...whole, '--lang', 'en');
  expect(status).toBe(1);
  const [, left = ''] = out.split('Left as they were');
  for (const path of ['README.md', 'package.json', 'content/notices/cctv', '.nvmrc']) {
    expect(left).toContain(`  ${path}\n`);
  }
  expect(left).toContain('npm pkg set "scripts.check=seloste check"');
  expect(left).toContain('npm install --save-dev');
  for (const [path, text] of Object.entries(held)) {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  }
  expect(filesIn(join(root, 'content'))).toEqual(['notices/cctv/own.md', 'site.yaml']);
  const again = await init(root, ...whole);
  expect(again.status).toBe(1);
});

test('packages that a package.json names stay as they are', async () => {
  const manifest =
    '{"devDependencies": {"seloste": "file:seloste.tgz"}, "dependencies": {"zod": "4"}}';
  const { out } = await init(tempProject({ 'package.json': manifest }), ...whole, '--lang', 'en');
  const [, install = ''] = /npm install --save-dev (.*)/u.exec(out) ?? [];
  expect(install).toContain('astro@');
  expect(install).not.toMatch(/seloste@|zod@/u);
});

test('a script whose name is taken gets another', async () => {
  const manifest = '{"scripts": {"check": "eslint .", "build": "seloste build"}}';
  const { out } = await init(tempProject({ 'package.json': manifest }), ...whole, '--lang', 'en');
  const [, set = ''] = /npm pkg set (.*)/u.exec(out) ?? [];
  expect(set).toContain('"scripts.notices:check=seloste check"');
  expect(set).toContain('"scripts.diff=seloste diff"');
  expect(set).not.toContain('build');
});

test('in a folder of a repository, CI runs there, and the top is named', async () => {
  const top = tempProject({ '.git/HEAD': 'ref: refs/heads/main\n' });
  const { status, out } = await init(top, ...whole, '--root', 'legal/privacy', '--lang', 'en');
  expect(status).toBe(0);
  expect(out).toContain('at the top of the repository only: move them from legal/privacy up there');
  const workflow = join(top, 'legal/privacy/.github/workflows/notices.yml');
  expect(readFileSync(workflow, 'utf8')).toContain('working-directory: "legal/privacy"\n');
  const gitlab = readFileSync(join(top, 'legal/privacy/.gitlab-ci.yml'), 'utf8');
  expect(gitlab.match(/- cd "legal\/privacy"\n/gu)).toHaveLength(2);
  for (const path of ['package-lock.json', '.npm/', 'seloste-report/', 'public']) {
    expect(gitlab).toContain(`["legal/privacy/${path}"]`);
  }
  expect(gitlab).toContain('junit: "legal/privacy/seloste-junit.xml"\n');
  expect(gitlab).toContain('codequality: "legal/privacy/gl-code-quality-report.json"\n');
  expect(gitlab).toContain('seloste comment --artifact "legal/privacy/seloste-report"\n');
});

test('CI publishes the branch of the repository, or what is named', async () => {
  const workflow = (root: string) =>
    readFileSync(join(root, '.github/workflows/notices.yml'), 'utf8');
  const own = tempProject({});
  execFileSync('git', ['init', '--quiet', '--initial-branch', "legal's"], { cwd: own });
  await init(own, ...whole);
  expect(workflow(own)).toContain("branches: ['legal''s']\n");
  const named = tempProject({});
  await init(named, ...whole, '--branch', 'release', '--image', 'registry.example/node:22');
  expect(workflow(named)).toContain("branches: ['release']\n");
  const gitlab = readFileSync(join(named, '.gitlab-ci.yml'), 'utf8');
  expect(gitlab).toContain("image: 'registry.example/node:22'\n");
  // Jobs that others have in the file go on as they did.
  expect(Object.keys(parse(gitlab))).toEqual(['.seloste', 'seloste', 'seloste-comment', 'pages']);
});

describe('where it cannot be written', () => {
  test('a file in the place of the folder', async () => {
    const root = tempProject({ legal: 'A file.\n' });
    const { status, error } = await init(root, ...whole, '--root', 'legal', '--lang', 'en');
    expect(status).toBe(2);
    expect(error).toContain('Cannot write in');
  });

  test('nothing is left where one file cannot be written', () => {
    const root = tempProject({ b: 'A file where a folder is needed.\n' });
    const unit = (path: string) => ({ path, files: new Map([[path, 'Text.\n']]) });
    expect(() => writeNewFiles(root, [unit('a/deep/one.md'), unit('b/two.md')])).toThrow(
      'Cannot write in',
    );
    expect(readdirSync(root)).toEqual(['b']);
  });

  test('a link that leads out of the folder', async () => {
    const root = tempProject({});
    const outside = tempProject({});
    mkdirSync(join(outside, 'notices'));
    symlinkSync(outside, join(root, 'content'));
    const { status } = await init(root, ...whole);
    expect(status).toBe(2);
    expect(filesIn(outside)).toEqual([]);
    expect(readdirSync(root)).toEqual(['content']);
  });
});

describe('answers', () => {
  test.each([
    [['--country', 'FI'], 'No --company, expected it where nobody can be asked'],
    [[...whole, '--country', 'UK'], 'Unexpected --country `UK`, expected the two letters'],
    [[...whole, '--language', 'fi', 'xx'], 'Unexpected --language `xx`, expected one or more of'],
    [
      [...whole, '--notice', 'shop'],
      'Unexpected --notice `shop`, expected one or more of customers',
    ],
    [[...whole, '--base-url', 'kukka'], 'Unexpected --base-url `kukka`, expected an address'],
    [[...whole, '--email', 'kukka'], 'Unexpected --email `kukka`, expected an e-mail address'],
    [[...whole, '--time-zone', 'Mars'], 'Unexpected --time-zone `Mars`, expected a time zone'],
    [[...whole, '--company', ' '], 'Unexpected --company ` `, expected a name'],
    [[...whole, '--company', 'A\u202EB'], 'U+202E'],
  ])('%j is refused', async (args, message) => {
    const root = tempProject({});
    const { status, out, error } = await init(root, ...args, '--lang', 'en');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(message);
    expect(readdirSync(root)).toEqual([]);
  });

  test('all that is wrong is told at once, and all that is missing', async () => {
    const wrong = ['--company', 'A', '--country', 'UK', '--language', 'xx', '--notice', 'shop'];
    const told = await init(tempProject({}), ...wrong, '--lang', 'en');
    expect(told.error.match(/Unexpected --(?:country|language|notice)/gu)).toHaveLength(3);
    const none = await init(tempProject({}), '--lang', 'en');
    expect(none.error.match(/No --(?:company|country|language|notice)/gu)).toHaveLength(4);
  });

  test('a country may be written in small letters', async () => {
    const root = tempProject({});
    expect((await init(root, ...whole, '--country', 'se')).status).toBe(0);
    const controller = join(root, 'content/notices/cctv/fi/controller.md');
    expect(readFileSync(controller, 'utf8')).toContain('- **Maa:** Ruotsi\n');
  });

  test('it speaks the source language, or that of the terminal', async () => {
    const spoken = await init(tempProject({}), ...whole);
    expect(spoken.out).toContain('Seuraavaksi: npm install.');
    const env = { LANG: 'de_DE.UTF-8' };
    const asked = await runCommandIn(env, tempProject({}), 'init', ...whole, '--lang', 'sv');
    expect(asked.out).toContain('Nästa steg: npm install.');
  });
});

describe('a person', () => {
  const languages = ['fi', 'en'] as const;

  test('is asked for what no option gives, and again for what will not do', async () => {
    const questions: string[] = [];
    const replies = ['fi, en', 'Kukka Oy', 'Suomi', 'fi', 'cctv', '', '', 'a@kukka.example'];
    const ask = async (question: string) => {
      questions.push(question);
      return replies.shift();
    };
    const answers = await collectAnswers({}, { ask, speak: 'en', languages });
    expect(answers).toEqual({
      company: 'Kukka Oy',
      country: 'FI',
      languages: ['fi', 'en'],
      notices: ['cctv'],
      email: 'a@kukka.example',
    });
    for (const word of ['Selosteiden kielet', 'Beskrivningarnas språk', 'Sprachen der']) {
      expect(questions[0]).toContain(word);
    }
    // From then on in the source language.
    expect(questions[1]).toBe('Yrityksen, yhdistyksen tai viranomaisen nimi:');
    expect(questions[3]).toContain('`Suomi`');
    expect(questions[3]).toContain('Maa, johon se on sijoittautunut');
    expect(questions).toHaveLength(8);
  });

  test('is not asked where options give all that there must be', async () => {
    const given = { company: ['A'], country: ['FI'], language: ['fi'], notice: ['cctv'] };
    const ask = () => Promise.reject(new Error('asked'));
    const answers = await collectAnswers(given, { ask, speak: 'en', languages });
    expect(answers.notices).toEqual(['cctv']);
  });

  test('answers on a terminal, and may leave', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true });
    const answers = withAsking(input, output, async (ask) => [
      await ask?.('A?'),
      await ask?.('B?'),
    ]);
    input.write(' one \n');
    setImmediate(() => input.end());
    expect(await answers).toEqual(['one', undefined]);
    const nobody = await withAsking(new PassThrough(), output, async (ask) => ask);
    expect(nobody).toBeUndefined();
  });
});
