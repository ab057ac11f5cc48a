import { canonicalJson, isList, type Plain, withoutKeys } from './canonical-json.ts';
import type { RevisionContent } from './version-4/read-content.ts';

/** The parts of a record that say what the notice is called and how it is put together. */
export type Frame = { title: Plain; language: Plain; languages: Plain; sections: Plain };

/** Keys at any depth of front matter that tie facts to sentences and translations to sources, and say nothing. */
const annotations = ['translates', 'seen', 'note'];

/** One text for each thing that two states can say: equal texts, same facts and same words. */
export function meaningOf(
  { title, language, languages, sections }: Frame,
  content: RevisionContent,
) {
  return canonicalJson({
    frame: { title, language, languages, sections },
    sections: eachOf(content.sections, (texts) =>
      eachOf(texts, ({ frontMatter, body }) => ({
        frontMatter: withoutKeys(withoutAnnotations(frontMatter), ['ids']),
        body,
      })),
    ),
    figures: content.figures,
    facts: content.facts ?? {},
    shared: content.shared ?? {},
  });
}

function eachOf<T>(all: Readonly<Record<string, T>>, ask: (one: T) => Plain): Plain {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, ask(one)]));
}

function withoutAnnotations(value: Plain): Plain {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(withoutAnnotations);
  const kept = Object.entries(withoutKeys(value, annotations));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutAnnotations(member)]));
}
