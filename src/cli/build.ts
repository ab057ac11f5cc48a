import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import { buildSite } from '../../site/run.ts';
import { onOneLine } from '../escape/unseen.ts';
import { readOnce } from '../files/read-once.ts';
import { say } from '../locale/say.ts';
import { loadSiteData } from '../publish/load-site-data.ts';
import { verifyProject } from '../revise/verify.ts';
import { againstSite } from './against-site.ts';
import { CannotDo, cannot, inEach } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, openSite } from './project.ts';
import { readSiteList } from './site-list.ts';
import { tellSiteProblems } from './site-problems.ts';
import { reportDamage } from './verify.ts';

type BuildOptions = CommonOptions & { out: string; againstSite?: string; first?: boolean };

/** `build`: the site of the released revisions. */
export function addBuild(program: Command, run: Run): void {
  const command = program
    .command('build')
    .summary('build the site of the released revisions')
    .description(
      'Verifies the released revisions, stops where one is not as it was released, or would not stay as it is public, and builds the site.',
    )
    .option('--out <folder>', 'the folder to write to; an earlier build in it is replaced', 'dist')
    .option(
      '--against-site <path>',
      'refuse where a revision that a published site lists is gone or differs: its folder or its versions.json',
    )
    .option('--first', 'with --against-site: the site has not been published before');
  withCommonOptions(command).action((options: BuildOptions) =>
    run((io) => buildReleased(options, io)),
  );
}

async function buildReleased(options: BuildOptions, io: Io): Promise<ExitStatus> {
  const workspace = openSite(options, io);
  const { now, speak } = workspace;
  const listed = listOf(options, speak, io);
  // What was verified is what is built: each file is read once.
  const files = readOnce(workspace.files);
  const damage = verifyProject(files);
  if (damage.length > 0) {
    io.out(reportDamage(workspace, damage));
    return 1;
  }
  const out = resolve(io.cwd, options.out);
  refuseToOverwrite(out, workspace.root);
  if (await tellSiteProblems(workspace, files, io)) return 1;
  try {
    const site = loadSiteData(files, now, { speak });
    const breaches = listed ? againstSite(listed, site, files, speak) : [];
    if (breaches.length > 0) {
      io.out(`${breaches.join('\n')}\n`);
      io.error(`${say('commands.site-differs', speak)}\n`);
      return 1;
    }
    await buildSite({ root: workspace.root, out, now, loaded: { site, files } });
  } catch (error) {
    throw new CannotDo(inEach(() => (error instanceof Error ? error.message : String(error))));
  }
  const { notices } = workspace.project;
  if (notices.every(({ revisions }) => revisions.length === 0)) {
    io.error(`${nothingReleased[speak]}: ${io.call} release ${onOneLine(notices[0]?.id ?? '')}\n`);
  }
  io.error(`${onOneLine(options.out)}\n`);
  return 0;
}

function listOf({ againstSite: source, first = false }: BuildOptions, speak: Locale, io: Io) {
  return source === undefined ? undefined : readSiteList(source, { first, speak }, io);
}

const nothingReleased: Readonly<Record<Locale, string>> = {
  fi: 'Yhtään selostetta ei ole vielä julkaistu, joten sivustolla ei ole niitä. Julkaise ensin yksi',
  sv: 'Ingen beskrivning har publicerats än, så webbplatsen visar ingen. Publicera först en',
  en: 'No notice has been released yet: the site shows none. Release one first',
};

/** Building empties the folder first: it must be empty, new, or an earlier build. */
function refuseToOverwrite(out: string, root: string): void {
  const path = existsSync(out) ? realpathSync(out) : out;
  const content = realpathSync(join(root, 'content'));
  const isAbove = content === path || content.startsWith(path + sep);
  if (isAbove || path.startsWith(content + sep)) {
    throw cannot('out-around-content', { out });
  }
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    throw cannot('out-is-file', { out });
  }
  const isBuilt = existsSync(join(path, '404.html')) && existsSync(join(path, '_astro'));
  if (isBuilt || readdirSync(path).length === 0) return;
  throw cannot('out-not-empty', { out });
}
