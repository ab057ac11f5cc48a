import { noticesFolder, siteFile } from '../content/load-project.ts';
import { escapeOwnMarkdown } from '../escape/markdown.ts';
import type { Files } from '../files/files.ts';
import type { Answers } from './answers.ts';
import { type CiPlace, ciFiles } from './ci-files.ts';
import { inCountry } from './in-country.ts';
import { noticeFiles } from './notice-files.ts';
import { type Manifest, printManifest } from './package-file.ts';
import { printTree } from './print-template.ts';
import { readTemplate, readTemplateTree } from './read-template.ts';
import { timeZoneOf } from './time-zones.ts';
import type { Branch } from './tree.ts';

/** What stands or falls together: a file, or the folder of a notice with all files in it. */
export type Unit = { readonly path: string; readonly files: ReadonlyMap<string, string> };

/** What a project begins with, on which day, and where its CI finds it. */
export type Beginning = { answers: Answers; manifest: Manifest; day: string; ci: CiPlace };

/** Files that are the same whatever the answers, by what they are made from. */
const plainFiles = {
  '.editorconfig': 'editorconfig',
  '.gitattributes': 'gitattributes',
  '.gitignore': 'gitignore',
  '.vscode/settings.json': 'vscode-settings.json',
} as const;

/** All that a new project consists of, by the paths from its root. */
export function projectUnits({ answers, manifest, day, ci }: Beginning, files: Files): Unit[] {
  const { languages, country } = answers;
  const house = languages.reduce((read, locale) => inCountry(read, locale, country), files);
  const notices = answers.notices.map((kind) => ({
    path: `${noticesFolder}/${kind}`,
    files: new Map(noticeFiles(kind, answers, day, house)),
  }));
  const plain = Object.entries(plainFiles).map(([path, name]) =>
    single(path, readTemplate(house, `templates/files/${name}`)),
  );
  return [
    single(siteFile, printTree(siteOf(answers, house))),
    ...notices,
    single('package.json', printManifest(manifest)),
    single('.nvmrc', '24\n'),
    single('README.md', readmeOf(answers, house)),
    ...plain,
    ...ciFiles(ci, house).map(([path, text]) => single(path, text)),
  ];
}

function single(path: string, text: string): Unit {
  return { path, files: new Map([[path, text]]) };
}

function siteOf({ languages, notices, siteTitle, ...answers }: Answers, house: Files): Branch {
  const gaps = languages.map(
    (locale) => [locale, readTemplateTree(house, `${locale}/gaps.yaml`)] as const,
  );
  const [first] = gaps;
  return {
    title: Object.fromEntries(
      gaps.map(([locale, own]) => [locale, siteTitle ?? own['siteTitle'] ?? '']),
    ),
    baseUrl: answers.baseUrl ?? first?.[1]['baseUrl'] ?? '',
    language: first?.[0] ?? '',
    timeZone: answers.timeZone ?? timeZoneOf(answers.country),
    sample: 'false',
    notices,
  };
}

function readmeOf({ languages, notices, company }: Answers, house: Files): string {
  const text = readTemplate(house, `templates/${languages[0]}/README.md`);
  return put(text, { company: escapeOwnMarkdown(company), notice: notices[0] ?? '' });
}

/** A text with values in the place of their names; other braces stay. */
function put(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/(?<![${])\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
