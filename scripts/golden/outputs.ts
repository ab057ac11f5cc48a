import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type RunCli, today } from './run-cli.ts';

/** What a checkout gives for a project: the name of each output to its text, or to a digest of its bytes. */
export type Outputs = Map<string, string>;

const locales = ['fi', 'sv', 'en'];
const reports = ['stylish', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'];
const redlines = ['text', 'html', 'json', 'markdown'];

/** Everything that people and programs are given: help, reports, rules, redlines, Word files and the pages of the site. */
export async function collectOutputs(
  run: RunCli,
  notices: ReadonlyMap<string, readonly string[]>,
  folder: string,
): Promise<Outputs> {
  mkdirSync(folder, { recursive: true });
  const outputs: Outputs = new Map();
  const ask = async (name: string, ...args: string[]): Promise<Answer> => {
    const answer = await run(args);
    const { status, stdout, stderr } = answer;
    outputs.set(name, `${status}\n${stdout}\n${stderr}`.replaceAll(folder, ''));
    return answer;
  };
  await addHelp(ask);
  for (const locale of locales) {
    const common = ['--lang', locale, '--now', today];
    const files = reports.flatMap((format) => [
      ...['--format', format, '--output', join(folder, format)],
    ]);
    await ask(`check ${locale}`, 'check', '--revisions', ...common, ...files);
    for (const format of reports) {
      outputs.set(`check ${locale} ${format}`, readFileSync(join(folder, format), 'utf8'));
    }
    await addRules(ask, locale, common);
    await addRedlines(ask, notices, folder, locale, outputs);
  }
  const site = join(folder, 'site');
  await ask('build', 'build', '--now', today, '--out', site);
  for (const [path, text] of pagesIn(site)) outputs.set(`site ${path}`, text);
  return outputs;
}

type Ask = (name: string, ...args: string[]) => Promise<Answer>;

async function addHelp(ask: Ask): Promise<void> {
  const { stdout } = await ask('help', '--help');
  const commands = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gmu);
  for (const [, command = ''] of commands) {
    if (command !== 'help') await ask(`help ${command}`, command, '--help');
  }
}

/** Each rule with its examples, whose messages `explain` prints. */
async function addRules(ask: Ask, locale: string, common: readonly string[]): Promise<void> {
  const { stdout } = await ask(`rules ${locale}`, 'rules', '--format', 'json', ...common);
  const { rules }: { rules: { name: string }[] } = JSON.parse(stdout);
  for (const { name } of rules) await ask(`explain ${name} ${locale}`, 'explain', name, ...common);
}

/** Each revision with the next one and the draft, in every form. */
async function addRedlines(
  ask: Ask,
  notices: ReadonlyMap<string, readonly string[]>,
  folder: string,
  locale: string,
  outputs: Outputs,
): Promise<void> {
  for (const [notice, revisions] of notices) {
    for (const [at, from] of revisions.entries()) {
      const pair = [notice, from, revisions[at + 1] ?? 'draft'];
      const common = ['--lang', locale, '--now', today];
      for (const format of redlines) {
        await ask(
          `diff ${pair.join(' ')} ${locale} ${format}`,
          'diff',
          ...pair,
          ...common,
          '--format',
          format,
        );
      }
      const word = join(folder, 'redline.docx');
      const name = `diff ${pair.join(' ')} ${locale} docx`;
      const args = [...pair, ...common, '--format', 'docx', '--output', word];
      const { status } = await ask(name, 'diff', ...args);
      if (status === 0) outputs.set(`${name} file`, digestOf(readFileSync(word)));
    }
  }
}

/** The files of a site. Scripts are left out, and the digests in the names of assets: what is compiled moves with the code. */
function pagesIn(site: string): [path: string, text: string][] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:js|mjs|pf_\w+|pagefind|br|gz)$/u.test(entry.name))
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name).slice(site.length + 1);
      const bytes = readFileSync(join(site, path));
      const isText = /\.(?:html|json|xml|css|txt|svg|md|toml)$|^_/u.test(entry.name);
      const text = isText ? withoutDigests(bytes.toString('utf8')) : digestOf(bytes);
      return [withoutDigests(path), text];
    });
}

function withoutDigests(text: string): string {
  return text
    .replace(/(_astro\/[\w.@-]+?)[.-][\w-]{8}\.(css|js|woff2|svg)/gu, '$1.$2')
    .replace(/'?sha256-[\w+/]{43}='?/gu, 'sha256');
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
