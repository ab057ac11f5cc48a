import { resolve } from 'node:path';
import type { Command } from 'commander';
import { inEachLocale, type Locale } from '../../schema/languages.ts';
import { buildSite } from '../../site/run.ts';
import { UnlistableFolder } from '../files/files.ts';
import { readOnce } from '../files/read-once.ts';
import { say } from '../locale/say.ts';
import { loadSiteData } from '../publish/data/load-site-data.ts';
import { verifyProject } from '../revise/verify.ts';
import { againstSite } from './against-site.ts';
import { CannotDo, cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { needSite } from './need-packages.ts';
import { type CommonOptions, openSite } from './project.ts';
import { replaceSite } from './replace-site.ts';
import { sayBuilt } from './say-built.ts';
import { readSiteList } from './site-list.ts';
import { findPlace, refuseToOverwrite } from './site-place.ts';
import { tellSiteProblems } from './site-problems.ts';
import { reportDamage } from './verify.ts';

type BuildOptions = CommonOptions & { out: string; againstSite?: string; first?: boolean };

/** `build`: the site of the released revisions. */
export function addBuild(command: Command, run: Run): void {
  command
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
  needSite();
  const { now, speak } = workspace;
  const listed = listOf(options, speak, io);
  // What was verified is what is built: each file is read once.
  const files = readOnce(workspace.files);
  const damage = verifyProject(files);
  if (damage.length > 0) {
    io.out(reportDamage(workspace, damage));
    return 1;
  }
  const hindered = await tellSiteProblems(workspace, files, io);
  if (hindered > 0) return hindered;
  const named = resolve(io.cwd, options.out);
  try {
    const out = findPlace(named, workspace.root);
    const site = loadSiteData(files, now, { speak });
    const breaches = listed ? againstSite(listed, site, files, speak) : [];
    if (breaches.length > 0) {
      io.out(`${breaches.join('\n')}\n`);
      io.error(`${say('commands.site-differs', speak)}\n`);
      return 1;
    }
    const make = (folder: string) =>
      buildSite({ root: workspace.root, out: folder, now, loaded: { site, files } });
    await replaceSite({ out, cwd: io.cwd, judge: () => refuseToOverwrite(out), make });
    io.error(sayBuilt({ folder: out, out: options.out, site }, speak, io));
  } catch (error) {
    throw failureOf(error, named);
  }
  return 0;
}

function listOf({ againstSite: source, first = false }: BuildOptions, speak: Locale, io: Io) {
  return source === undefined ? undefined : readSiteList(source, { first, speak }, io);
}

/** Why there is no new site: a failure of a command as it is, the system's with the place, others in their own words. */
function failureOf(error: unknown, out: string): Error {
  if (error instanceof CannotDo || error instanceof UnlistableFolder) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'syscall' in error)
    return cannot('site-unwritable', { out, reason });
  return new CannotDo(inEachLocale(() => reason));
}
