import { expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/wants-colour.ts';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

test('--version prints the version and nothing else', async () => {
  expect(await runCommand('/', '--version')).toEqual({ status: 0, out: '0.2.0\n', error: '' });
});

test.each([
  [['chek'], 'No command `chek`. Did you mean check?'],
  [['zzzzzz', '--lang', 'sv'], 'Kommandot `zzzzzz` finns inte. Alla kommandon visas med --help.'],
  [['check', '--formt', '--lang=de'], 'Die Option `--formt` ist unbekannt. Meinten Sie --format?'],
  [['check', '--lang', 'fi', '--output'], 'Valitsimen `--output <file>` arvo puuttuu.'],
  [
    ['explain', '--lang', 'sv'],
    '`rule` saknas, och kommandot behöver det. Hur kommandot används visas med --help efter dess namn.',
  ],
  [['diff', 'a', 'b', 'c', 'd'], 'Unexpected arguments: at most 3 expected, 4 given.'],
  [
    ['check', '--xyzzy', '--lang', 'la'],
    'Unexpected option `--xyzzy`. The options of a command are shown by --help after its name.',
  ],
])('a mistake in the arguments: %j', async (args, message) => {
  const root = tempProject(smallProject('Text.\n'));
  expect(await runCommand(root, ...args)).toEqual({ status: 2, out: '', error: `${message}\n` });
});

test('a mistake is told in the language of the project', async () => {
  const project = smallProject('Text.\n');
  const site = String(project['content/site.yaml']).replace('language: en', 'language: fi');
  const root = tempProject({ ...project, 'content/site.yaml': site });
  const { error } = await runCommand('/', 'check', '--nope', '--root', root);
  expect(error).toMatch(/^Tuntematon valitsin `--nope`/u);
});

test.each<[Record<string, string>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '3', NO_COLOR: '1', TERM: 'dumb' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
])('colours with %j, on a terminal: %s', (env, isTerminal, coloured) => {
  expect(wantsColour(env, isTerminal)).toBe(coloured);
});
