import { z } from 'zod';
import { jsonText } from '../escape/json.ts';
import type { Files } from '../files/files.ts';
import { readTemplate } from './read-template.ts';

/** What a new project takes from the package's own `package.json`. */
const ToolSchema = z.object({
  name: z.string(),
  version: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});
export type Tool = z.infer<typeof ToolSchema>;

/** Reads what a new project takes from this package. */
export function readTool(house: Files): Tool {
  return ToolSchema.parse(JSON.parse(readTemplate(house, 'package.json')));
}

const commands = ['check', 'explain', 'diff', 'release', 'verify', 'dev', 'build', 'preview'];

/** What a new project runs and installs. */
export type Manifest = {
  readonly name: string;
  readonly private: true;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

/** The manifest of a new project: a script a command, and the packages that they need, in ranges. */
export function manifestFor(company: string, own: Tool): Manifest {
  const tool = [own.name, `^${own.version}`] as const;
  const packages = [...Object.entries(peersOf(own)), tool].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: `${slugOf(company)}-privacy-notices`,
    private: true,
    scripts: Object.fromEntries(commands.map((name) => [name, `${own.name} ${name}`])),
    devDependencies: Object.fromEntries(packages),
    engines: own.engines,
  };
}

/** The same as the file that npm reads. */
export function printManifest(manifest: Manifest): string {
  return jsonText(manifest);
}

/** The packages that the one who installs the tool brings for building sites and Word files. */
function peersOf({ peerDependencies, dependencies }: Tool): Record<string, string> {
  if (peerDependencies) return peerDependencies;
  const ranges = Object.entries(dependencies).map(([name, version]) => [name, `^${version}`]);
  return Object.fromEntries(ranges);
}

/** A name that npm takes: Latin small letters, digits and hyphens. */
function slugOf(company: string): string {
  const plain = company.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/gu) ?? ['company'];
  return words.join('-').slice(0, 100).replace(/-$/u, '');
}
