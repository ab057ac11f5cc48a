import type { Facts } from '../../../schema/disclosures/index.ts';
import { readYaml } from '../../content/read-yaml.ts';
import { isDenial } from '../../content/told/denial.ts';
import { synonymsIn } from '../../content/told/plain-word.ts';
import type { Vocabulary } from '../../content/told/vocabulary.ts';
import { type MapNode, toValue, type YamlNode } from '../../content/yaml.ts';
import { capitalise } from '../../locale/capitalise.ts';

/** Fields in flow style (`basis: consent, data: [contact]`) as a map; `undefined` where that is no YAML. */
export function mapIn(yaml: string, file: string): MapNode | undefined {
  const { root } = readYaml(`{${yaml}}`, file);
  return root?.kind === 'map' ? root : undefined;
}

/** Whether a value is a disclosure, which holds fields; a list of ids is a field that has the name of one. */
export function holdsFields(node: YamlNode): boolean {
  return node.kind === 'map' || (node.kind === 'list' && node.items.some(holdsFields));
}

/**
 * The values as schemas read them, though some that are required may be missing: yes and no are that, and what tells that there is
 * none begins with a word that denies, as it must in a text.
 */
export function factsIn(node: MapNode, vocabulary: Vocabulary): Facts {
  return asRead(toValue(node), vocabulary) as Facts;
}

function asRead(value: unknown, vocabulary: Vocabulary): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (Array.isArray(value)) return value.map((one) => asRead(one, vocabulary));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => {
    const isAbsence = key === 'none' && typeof one === 'string';
    return [key, isAbsence ? withDenial(one, vocabulary) : asRead(one, vocabulary)];
  });
  return Object.fromEntries(entries);
}

function withDenial(text: string, vocabulary: Vocabulary): string {
  const [none = ''] = synonymsIn(vocabulary.words.phrases.none);
  return isDenial(text, vocabulary) ? text : `${capitalise(none)}. ${text}`;
}
