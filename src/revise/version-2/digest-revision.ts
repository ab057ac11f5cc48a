import { canonicalJson, type Plain, withoutKeys } from '../canonical-json.ts';
import { type Digest, digestValue } from '../digest.ts';
import type { RevisionContent } from '../version-1/read-content.ts';
import { noTexts, type TextsRead } from '../version-1/texts-read.ts';

const encoder = new TextEncoder();

/**
 * The digest of a revision, version 2: SHA-256 of the canonical JSON of
 *
 *     {"version": "2",
 *      "record":   revision.yaml without `files` and `digest`, every scalar a string,
 *      "sections": {locale: {section: {"frontMatter": .., "body": canonical body}}},
 *      "figures":  {file name: digest of its bytes}}
 *
 * The front matter is as parsed, every scalar a string; the body is that of `canonicalBody`, HTML in it
 * read as browsers read it, before placeholders are printed. Line endings, the order of keys, comments and quotes in YAML, and white
 * space that Markdown ignores do not count. `files` is left out because it follows the line
 * endings; a figure in SVG is hashed with `\n` for the same reason. The last argument holds, and gets, the
 * JSON of what other revisions share.
 */
export function digestRevision(
  record: Plain,
  content: RevisionContent,
  { parts, sections: texts }: TextsRead = noTexts(),
): Digest {
  const sections = Object.values(content.sections).flatMap((texts) => Object.values(texts));
  for (const section of sections) {
    if (texts.has(section)) continue;
    for (const part of [section.frontMatter, ...section.body]) {
      if (typeof part !== 'string' && !parts.has(part)) parts.set(part, canonicalJson(part));
    }
    texts.set(section, encoder.encode(canonicalJson(section, parts)));
  }
  const value = {
    version: '2',
    record: withoutKeys(record, ['files', 'digest']),
    sections: content.sections,
    figures: content.figures,
  };
  return digestValue(value, texts);
}
