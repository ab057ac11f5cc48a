import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listTracked, root } from './tracked-files.ts';

const topLevel = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.pre-commit-hooks.yaml',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'action.yml',
  'astro.config.mjs',
  'bin',
  'biome.json',
  'content',
  'docs',
  'knip.json',
  'package-lock.json',
  'package.json',
  'schema',
  'scripts',
  'site',
  'src',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];

// Put together here, so that this file does not hold what it looks for.
const hosts = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['deb', 'debian', 'org'],
  ['archive', 'ubuntu', 'com'],
].map((labels) => labels.join('.'));
const machinePaths = /(?<![\w.-])\/(?:home|Users|root|work)\/[\w.]/;

test('the top level holds what the design names and nothing else', () => {
  const found = new Set(listTracked().map((file) => file.split('/')[0] ?? file));
  expect([...found].filter((name) => !topLevel.includes(name))).toEqual([]);
});

test('no committed file names a package registry or a path of one machine', () => {
  const telling = listTracked().filter((file) => {
    const path = join(root, file);
    if (!existsSync(path)) return false;
    const text = readFileSync(path, 'latin1');
    return hosts.some((host) => text.includes(host)) || machinePaths.test(text);
  });
  expect(telling).toEqual([]);
});

test('every committed text file has LF line endings', () => {
  const wrong = listTracked('--eol').filter((entry) => {
    const [index = '', , ...attributes] = (entry.split('\t')[0] ?? '').trim().split(/\s+/);
    return !['i/lf', 'i/none'].includes(index) && !attributes.includes('attr/-text');
  });
  expect(wrong).toEqual([]);
});
