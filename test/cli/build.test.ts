import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const files = smallProject('---\ntitle: All\n---\nText.\n');
const broken = { ...files, 'content/site.yaml': 'title: {en: Privacy\nbaseUrl: a\n' };

test.each(['build', 'dev', 'preview'])('%s says what is wrong in site.yaml', async (command) => {
  expect(await runCommand(tempProject(broken), command)).toEqual({
    status: 2,
    out: '',
    error: `Cannot be published: content/site.yaml.
content/site.yaml:1:8 A bracket opens here and never closes. Put the bracket at the end of the value too: [one, two].
`,
  });
});

test('build says what is wrong in a manifest, in the language that is asked for', async () => {
  const manifest = { 'content/notices/shop/notice.yaml': 'title: {en: Privacy notice}\npat: {}\n' };
  const root = tempProject({ ...files, ...manifest });
  const { status, error } = await runCommand(root, 'build', '--lang', 'fi');
  expect(status).toBe(2);
  expect(error.split('\n').slice(0, 2)).toEqual([
    'Ei voi julkaista: content/notices/shop.',
    'content/notices/shop/notice.yaml:1:1 `path` puuttuu. Lisää rivi path: …',
  ]);
});

test('where no language is known of the site, that of a notice is spoken', async () => {
  const manifest =
    'title: {fi: A}\npath: {fi: a}\nlanguage: fi\nlanguages: [fi]\nsections: [all]\n';
  const root = tempProject({ ...broken, 'content/notices/shop/notice.yaml': manifest });
  expect((await runCommand(root, 'build')).error).toContain('Ei voi julkaista');
});

test('preview says how to build the site that is not there', async () => {
  expect(await runCommand(tempProject(files), 'preview')).toEqual({
    status: 2,
    out: '',
    error: 'No site in dist. Build it first: npx seloste build.\n',
  });
});
