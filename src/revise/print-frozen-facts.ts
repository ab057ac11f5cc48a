import { Document, type Scalar, visit } from 'yaml';
import type { ToldFacts } from '../content/told/told-facts.ts';
import { toldEntries } from '../content/told/told-in-section.ts';
import { type MapNode, toValue } from '../content/yaml.ts';

/** `facts.yaml` of a revision: by language and section what the text told, and the line on which each entry begins. */
export function printFrozenFacts(told: ReadonlyMap<string, ToldFacts>): string {
  const document = new Document(
    {
      schemaVersion: 1,
      facts: ofEach(told, toValue),
      lines: ofEach(told, (part) => Object.fromEntries(toldEntries(part).entries)),
    },
    // What a reader of any version of YAML would take for another type stands in quotes.
    { schema: 'yaml-1.1' },
  );
  // Of a yes or no nobody takes anything else.
  visit(document, { Scalar: unquoteFlag });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function unquoteFlag(_key: unknown, scalar: Scalar): void {
  if (scalar.value === 'true' || scalar.value === 'false') scalar.value = scalar.value === 'true';
}

/** By language and section, where there is anything to tell. */
function ofEach(
  told: ReadonlyMap<string, ToldFacts>,
  print: (part: MapNode) => unknown,
): Record<string, unknown> {
  const languages = [...told].map(([locale, { parts }]) => {
    const sections = [...parts].filter(([, { entries }]) => entries.size > 0);
    return [locale, sections.map(([id, part]) => [id, print(part)] as const)] as const;
  });
  return Object.fromEntries(
    languages
      .filter(([, sections]) => sections.length > 0)
      .map(([locale, sections]) => [locale, Object.fromEntries(sections)]),
  );
}
