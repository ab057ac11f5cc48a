import { canonicalJson, type Plain, withoutKeys } from '../canonical-json.ts';
import { type Digest, digestValue } from '../digest.ts';
import { noTexts, type TextsRead } from '../version-1/texts-read.ts';
import type { RevisionContent } from './read-content.ts';

const encoder = new TextEncoder();

/**
 * The digest of a revision, version 4: SHA-256 of the canonical JSON of
 *
 *     {"version": "4",
 *      "record":   revision.yaml without `files` and `digest`, every scalar a string,
 *      "sections": {locale: {section: {"frontMatter": .., "body": canonical body}}},
 *      "figures":  {file name: digest of its bytes},
 *      "facts":    {locale: {section: the facts that were read from its text}},
 *      "shared":   the shared entries that it takes}
 *
 * All else is as in version 3. The entries are those of shared.yaml, every scalar a string. The last argument holds, and gets, the JSON of what
 * other revisions share.
 */
export function digestRevision(
  record: Plain,
  { sections, figures, facts = {}, shared = {} }: RevisionContent,
  { parts, sections: texts }: TextsRead = noTexts(),
): Digest {
  for (const section of Object.values(sections).flatMap((all) => Object.values(all))) {
    if (texts.has(section)) continue;
    for (const part of [section.frontMatter, ...section.body]) {
      if (typeof part !== 'string' && !parts.has(part)) parts.set(part, canonicalJson(part));
    }
    texts.set(section, encoder.encode(canonicalJson(section, parts)));
  }
  if (!texts.has(facts)) texts.set(facts, encoder.encode(canonicalJson(facts)));
  const value = {
    version: '4',
    record: withoutKeys(record, ['files', 'digest']),
    sections,
    figures,
    facts,
    shared,
  };
  return digestValue(value, texts);
}
