import { Document } from 'yaml';
import type { ToldFacts } from '../content/told/told-facts.ts';
import { toldEntries } from '../content/told/told-in-section.ts';
import { type MapNode, toValue } from '../content/yaml.ts';
import { plainOf } from './canonical-json.ts';

/** `facts.yaml` of a revision: by language and section what the text told, and the line on which each entry begins. */
export function printFrozenFacts(told: ReadonlyMap<string, ToldFacts>): string {
  const document = new Document(
    {
      schemaVersion: '1',
      facts: ofEach(told, toValue),
      lines: ofEach(told, (part) => plainOf(Object.fromEntries(toldEntries(part).entries))),
    },
    { schema: 'failsafe' },
  );
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
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
