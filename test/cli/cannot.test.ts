import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inEachLocale } from '../../schema/languages.ts';
import { CannotDo, cannot } from '../../src/cli/cannot.ts';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

test('a failure is said in each language, with its values', () => {
  const words = inEachLocale((locale) => `in ${locale}, $& and {name}`);
  const failure = cannot('state-unreadable', { notice: 'shop', name: 'draft', problems: words });
  expect(failure).toBeInstanceOf(CannotDo);
  expect(failure.words).toEqual({
    fi: 'Selosteen `shop` tekstiä `draft` ei voi lukea:\nin fi, $& and {name}',
    sv: 'Texten `draft` av `shop` kan inte läsas:\nin sv, $& and {name}',
    en: 'Cannot read `draft` of `shop`:\nin en, $& and {name}',
    de: '`draft` von `shop` lässt sich nicht lesen:\nin de, $& and {name}',
  });
});

const english = smallProject('---\ntitle: All\n---\nText.\n');
const swedish = {
  'content/site.yaml':
    'title: {sv: A}\nbaseUrl: https://a.example/\nlanguage: sv\ntimeZone: Europe/Helsinki\nsample: true\n',
};

test.each([
  ['as the site does', swedish, [], 'I '],
  ['as it is asked to', swedish, ['--lang', 'fi'], 'Kansiossa '],
  ['as the site does, of a language nobody speaks', swedish, ['--lang', 'et'], 'I '],
  ['English where there is no site', {}, [], 'No notice found in '],
])('a command that fails speaks %s', async (_, files, options, expected) => {
  const { status, out, error } = await runCommand(tempProject(files), 'check', ...options);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.startsWith(expected)).toBe(true);
});

test('the language of another folder is that of --root', async () => {
  const root = tempProject({ 'other/content/site.yaml': swedish['content/site.yaml'] });
  expect((await runCommand(root, 'check', '--root', 'other')).error).toMatch(/^I /u);
});

test('below a project its language is spoken', async () => {
  const root = tempProject({ ...english, ...swedish });
  const { error } = await runCommand(join(root, 'content/notices'), 'check');
  expect(error).toMatch(/^I .* Pröva --root \.\.\/\.\.\n$/u);
});

test('a language that nobody speaks', async () => {
  expect(await runCommand(tempProject(english), 'check', '--lang', 'et')).toEqual({
    status: 2,
    out: '',
    error: 'Unexpected language `et`, expected fi, sv, en, de.\n',
  });
});
