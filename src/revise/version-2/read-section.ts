import { readYaml } from '../../content/read-yaml.ts';
import { toValue } from '../../content/yaml.ts';
import type { Plain } from '../canonical-json.ts';
import { decodeText } from '../version-1/decode-text.ts';
import type { SectionContent } from '../version-1/read-section.ts';
import { canonicalBody } from './canonical-body.ts';
import { findExcess } from './find-excess.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { toTree } from './to-tree.ts';

/** Reads the bytes of a section; `undefined` where they are no text with YAML that can be read. */
export function readSection(bytes: Uint8Array): SectionContent | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const { yaml, body } = splitFrontMatter(text);
  const frontMatter = yaml === null ? {} : plainValues(yaml);
  if (frontMatter === undefined || findExcess(body) !== undefined) return undefined;
  return { frontMatter, body: canonicalBody(toTree(parseMarkdown(body))) };
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
