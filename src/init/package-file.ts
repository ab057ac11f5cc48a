import { jsonText } from '../escape/json.ts';
import type { OwnPackage } from '../files/own-package.ts';

/** The tool, as npm and its scripts call it. */
const tool = 'seloste';
const commands = ['check', 'explain', 'diff', 'release', 'verify', 'dev', 'build', 'preview'];

/** What a new project runs and installs. */
export type Manifest = {
  readonly name: string;
  readonly private: true;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  /** The packages whose own scripts npm may run when it installs: what builds sites brings one. */
  readonly allowScripts: Readonly<Record<string, true>>;
};

/** The manifest of a new project: a script a command, and the packages that they need, in ranges; the tool from `source`. */
export function manifestFor(
  company: string,
  own: OwnPackage,
  source = `^${own.version}`,
): Manifest {
  const packages = { ...own.peerDependencies, [tool]: source };
  return {
    name: `${slugOf(company)}-privacy-notices`,
    private: true,
    scripts: Object.fromEntries(commands.map((name) => [name, `${tool} ${name}`])),
    devDependencies: Object.fromEntries(
      Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    engines: own.engines,
    allowScripts: { esbuild: true },
  };
}

/** The same as the file that npm reads. */
export function printManifest(manifest: Manifest): string {
  return jsonText(manifest);
}

/** A name that npm takes: Latin small letters, digits and hyphens. */
function slugOf(company: string): string {
  const plain = company.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/gu) ?? ['company'];
  return words.join('-').slice(0, 100).replace(/-$/u, '');
}
