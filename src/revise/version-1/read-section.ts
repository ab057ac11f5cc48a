import { readYaml } from '../../content/read-yaml.ts';
import { toValue } from '../../content/yaml.ts';
import type { Plain } from '../canonical-json.ts';
import { canonicalBody } from './canonical-body.ts';
import { decodeText } from './decode-text.ts';
import { findExcess } from './find-excess.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { splitBody } from './split-body.ts';
import { toTree } from './to-tree.ts';

/** What a section says: its front matter, every scalar a string, and its canonical body. */
export type SectionContent = { frontMatter: Plain; body: readonly Plain[] };

/** What was read of other sections: most of a section outlives a change of it. */
export type PartsRead = {
  /** By the text of the front matter. */
  readonly heads: Map<string, Plain>;
  /** By the text of a part of a body. */
  readonly bodies: Map<string, readonly Plain[]>;
};

/** Reads the bytes of a section; `undefined` where they are no text with YAML that can be read. `known` holds, and gets, its parts. */
export function readSection(bytes: Uint8Array, known: PartsRead): SectionContent | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const { yaml, body } = splitFrontMatter(text);
  const frontMatter = yaml === null ? {} : (known.heads.get(yaml) ?? plainValues(yaml));
  if (frontMatter === undefined || findExcess(body) !== undefined) return undefined;
  if (yaml !== null) known.heads.set(yaml, frontMatter);
  return { frontMatter, body: splitBody(body).flatMap((part) => readPart(part, known)) };
}

function readPart(part: string, { bodies }: PartsRead): readonly Plain[] {
  const before = bodies.get(part);
  if (before) return before;
  const text = plainParagraph(part);
  const body =
    text === undefined ? canonicalBody(toTree(parseMarkdown(part))) : [['p', {}, [text]]];
  bodies.set(part, body);
  return body;
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
