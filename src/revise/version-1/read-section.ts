import { readYaml } from '../../content/read-yaml.ts';
import { toValue } from '../../content/yaml.ts';
import type { Plain } from '../canonical-json.ts';
import { decodeText } from './decode-text.ts';
import { type BodiesRead, type BodyReader, readParts } from './read-parts.ts';

/** What a section says: its front matter, every scalar a string, and its canonical body. */
export type SectionContent = { frontMatter: Plain; body: readonly Plain[] };

/** What was read of other sections: most of a section outlives a change of it. */
export type PartsRead = {
  /** By the text of the front matter. */
  readonly heads: Map<string, Plain>;
  readonly bodies: BodiesRead;
};

/** A section whose body is not read yet, but parted. */
export type OpenSection = { frontMatter: Plain; parts: readonly string[] };

/** Reads the bytes of a section; `undefined` where they are no text with YAML that can be read. */
export function readSection(
  bytes: Uint8Array,
  known: PartsRead,
  reader: BodyReader,
): SectionContent | undefined {
  const opened = openSection(bytes, known, reader);
  if (!opened) return undefined;
  readParts(opened.parts, known.bodies, reader);
  return closeSection(opened, known);
}

/** What `readSection` does before it reads the parts of the body, so that those of several sections can be read in one go. */
export function openSection(
  bytes: Uint8Array,
  { heads, bodies }: PartsRead,
  reader: BodyReader,
): OpenSection | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const { yaml, body } = splitFrontMatter(text);
  const frontMatter = yaml === null ? {} : (heads.get(yaml) ?? plainValues(yaml));
  const parts = reader.split(body);
  // Parts end with empty lines, after which the counts begin anew.
  const isTooMuch = parts.some((part) => !bodies.has(part) && reader.isTooMuch(part));
  if (frontMatter === undefined || isTooMuch) return undefined;
  if (yaml !== null) heads.set(yaml, frontMatter);
  return { frontMatter, parts };
}

/** The section, once its parts are read. */
export function closeSection(
  { frontMatter, parts }: OpenSection,
  { bodies }: PartsRead,
): SectionContent {
  return { frontMatter, body: parts.flatMap((part) => bodies.get(part) ?? []) };
}

/** Front matter is fenced by `---` lines, the first of them on line 1; `...` may close it too. */
function splitFrontMatter(text: string): { yaml: string | null; body: string } {
  const lines = text.split('\n');
  if (!/^---[ \t]*$/u.test(lines[0] ?? '')) return { yaml: null, body: text };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(line));
  if (end < 0) return { yaml: null, body: text };
  return { yaml: `${lines.slice(1, end).join('\n')}\n`, body: lines.slice(end + 1).join('\n') };
}

/** A map of YAML's failsafe schema, empty where nothing is written. */
function plainValues(yaml: string): Plain | undefined {
  const { root, problems } = readYaml(yaml, '');
  if (problems.length > 0) return undefined;
  if (root === null) return {};
  return root.kind === 'map' ? (toValue(root) as Plain) : undefined;
}
