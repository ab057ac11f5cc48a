import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { type Locale, locales } from '../../schema/languages.ts';
import { filesOnDisk } from '../files/disk.ts';
import { ownSource, readOwnPackage } from '../files/own-package.ts';
import { packageRoot } from '../files/package-root.ts';
import { readManifest } from '../files/read-manifest.ts';
import { noticeKinds } from '../init/answers.ts';
import { type Manifest, manifestFor } from '../init/package-file.ts';
import { projectUnits } from '../init/project-files.ts';
import { templateLanguages } from '../init/read-template.ts';
import { say } from '../locale/say.ts';
import { withAsking } from './ask-on-terminal.ts';
import { dayIn, parseDay } from './clock.ts';
import { collectAnswers, type GivenAnswers } from './collect-answers.ts';
import { type Run, withCommonOptions } from './common.ts';
import { defaultBranch } from './default-branch.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, parseLocale } from './project.ts';
import { refuseUnseen } from './refuse-unseen.ts';
import { type WrittenUnits, writeNewFiles } from './write-new-files.ts';

type InitOptions = CommonOptions & {
  company?: string;
  country?: string;
  language?: string[];
  notice?: string[];
  siteTitle?: string;
  baseUrl?: string;
  email?: string;
  timeZone?: string;
  branch?: string;
  image: string;
};

/** `init`: a project of one's own, with notices whose gaps `check` names. */
export function addInit(command: Command, run: Run): void {
  command
    .description(
      'Writes a project into the folder, with a small notice of each kind: what is still to be written stands in square brackets, and check names it. Nothing that is there is overwritten. Asks for what no option gives where there is a terminal. Exit status: 0 written, 1 something was there and was left, 2 the work could not be done.',
    )
    .option('--company <name>', 'the controller: a company, an association, an authority')
    .option('--country <code>', 'where it is established, such as FI')
    .option('--language <code...>', `the source language, then others: ${locales.join(', ')}`)
    .option('--notice <kind...>', noticeKinds.join(', '))
    .option('--site-title <text>', 'the title of the site (default: the usual word)')
    .option('--base-url <address>', 'where the site will be (default: to be filled in)')
    .option('--email <address>', 'for questions on data protection (default: to be filled in)')
    .option('--time-zone <zone>', 'which day it is there (default: that of the country, or UTC)')
    .option('--branch <name>', 'the branch that is published (default: that of the repository)')
    .option('--image <name>', 'the image of GitLab, with Node and Git', 'node:24');
  withCommonOptions(command).action((options: InitOptions) => run((io) => init(options, io)));
}

async function init(options: InitOptions, io: Io): Promise<ExitStatus> {
  const root = resolve(io.cwd, options.root ?? '.');
  const speak = languageToSpeak(options, io);
  const day = options.now === undefined ? dayIn('UTC', io.clock) : parseDay('--now', options.now);
  const house = filesOnDisk(join(packageRoot, 'src/init'));
  const languages = templateLanguages(house);
  const answers = await withAsking(process.stdin, process.stderr, (ask) =>
    collectAnswers(givenIn(options), { ask, speak, languages }),
  );
  refuseUnseen('--company', [answers.company]);
  refuseUnseen('--site-title', [answers.siteTitle ?? '']);
  refuseUnseen('--branch', [options.branch ?? '']);
  refuseUnseen('--image', [options.image]);
  const manifest = manifestFor(answers.company, readOwnPackage(), ownSource(root));
  const folder = wayInRepository(root);
  const branch = options.branch ?? defaultBranch(root);
  const ci = { folder, branch, image: options.image };
  const units = projectUnits({ answers, manifest, day, ci }, house);
  const result = writeNewFiles(root, units);
  io.out(tell(result, { root, folder, manifest, speak }));
  return result.left.length > 0 ? 1 : 0;
}

function givenIn({ language, notice, ...options }: InitOptions): GivenAnswers {
  const { company, country, siteTitle, baseUrl, email, timeZone } = options;
  const single = { company, country, 'site-title': siteTitle, 'base-url': baseUrl, email };
  const lists = { language, notice, 'time-zone': timeZone && [timeZone] };
  const words = Object.entries(single).map(([name, word]) => [
    name,
    word === undefined ? word : [word],
  ]);
  return { ...Object.fromEntries(words), ...lists };
}

/** As asked for, else the source language of the notices, else that of the terminal. */
function languageToSpeak({ lang, language }: InitOptions, { env }: Io): Locale {
  const terminal = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const wished = [language?.[0]?.split(/[\s,]/u)[0], terminal.slice(0, 2)];
  const found = wished.map((code) => locales.find((locale) => locale === code));
  return parseLocale(lang) ?? found.find(Boolean) ?? 'en';
}

/** The way from the top of the repository, which has a `.git`, down to a folder; `.` where it is the top, or in none. */
function wayInRepository(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return relative(above, folder).split(sep).join('/') || '.';
    if (dirname(above) === above) return '.';
  }
}

type Told = { root: string; folder: string; manifest: Manifest; speak: Locale };

function tell({ written, left }: WrittenUnits, { root, folder, manifest, speak }: Told): string {
  const listed = (paths: readonly string[]) => paths.map((path) => `  ${path}`);
  const added = additions(manifest, root);
  const lines = [
    ...(written.length > 0
      ? [say('init.written', speak, { folder: root }), ...listed(written)]
      : []),
    ...(left.length > 0 ? [say('init.left', speak), ...listed(left)] : []),
    ...(left.includes('package.json') && added.length > 0
      ? [say('init.add-scripts', speak), ...listed(added)]
      : []),
    ...(folder === '.' ? [] : [say('init.move-up', speak, { folder })]),
    say('init.next', speak),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * What adds to the package.json that was there what a new one would hold: packages that it names stay as they are, and a
 * script whose name is taken gets another.
 */
function additions({ scripts, devDependencies }: Manifest, root: string): string[] {
  const { packages, scripts: taken } = readManifest(join(root, 'package.json'));
  const set = Object.entries(scripts)
    .filter(([name, text]) => taken.get(name) !== text)
    .map(([name, text]) => `"scripts.${taken.has(name) ? `notices:${name}` : name}=${text}"`);
  const missing = Object.entries(devDependencies)
    .filter(([name]) => !packages.has(name))
    .map(([name, range]) => `"${name}@${range}"`);
  return [
    ...(set.length > 0 ? [`npm pkg set ${set.join(' ')}`] : []),
    ...(missing.length > 0 ? [`npm install --save-dev ${missing.join(' ')}`] : []),
  ];
}
