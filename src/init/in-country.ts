import type { Locale } from '../../schema/languages.ts';
import type { Files } from '../files/files.ts';
import { decodeText } from '../files/text.ts';
import { readTemplateTree } from './read-template.ts';
import { branchAt } from './tree.ts';

/**
 * What a list may hold: `words` that the language uses otherwise in the country, a matter of that language alone, and
 * what the `law` or usage of the country makes otherwise, which each language that has a list of the country says.
 */
export const partsOfList = ['words', 'law'] as const;
/** The lists of countries themselves stay as they are. */
const isList = /\/[A-Z]{2}\.yaml$/u;

type PartOfList = (typeof partsOfList)[number];

/**
 * The templates of a language as they are written in a country: `sv/SE.yaml` names what Swedish in Sweden calls
 * otherwise than the templates, which speak the Swedish of Finland. Texts are replaced where they stand whole, the
 * longer ones first; a file that has none of them, and a country without a list, is as it was.
 */
export function inCountry(
  templates: Files,
  locale: Locale,
  country: string,
  parts: readonly PartOfList[] = partsOfList,
): Files {
  const path = `${locale}/${country}.yaml`;
  if (!templates.read(`templates/${path}`).ok) return templates;
  const list = readTemplateTree(templates, path);
  const words = parts
    .flatMap((part) => Object.entries(branchAt(list, part)))
    .map(([from, to]) => [from, String(to)] as const)
    .sort(([a], [b]) => b.length - a.length);
  return {
    ...templates,
    read(file) {
      const read = templates.read(file);
      const isText = file.startsWith(`templates/${locale}/`) && !isList.test(file);
      if (!read.ok || !isText) return read;
      const decoded = decodeText(read.bytes);
      if (!decoded.ok) return read;
      const text = words.reduce((text, [from, to]) => replaceWords(text, from, to), decoded.text);
      return { ok: true, bytes: new TextEncoder().encode(text) };
    },
  };
}

/** What the labels of facts are called in a country, each as it stands in a text. */
export function labelsInCountry(
  templates: Files,
  locale: Locale,
  country: string,
): ReadonlyMap<string, string> {
  const path = `${locale}/${country}.yaml`;
  if (!templates.read(`templates/${path}`).ok) return new Map();
  const labels = Object.entries(branchAt(readTemplateTree(templates, path), 'labels'));
  return new Map(labels.map(([from, to]) => [`**${from}:**`, `**${String(to)}:**`]));
}

function replaceWords(text: string, from: string, to: string): string {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}-])${escaped}(?!\\p{L})`, 'gu'), () => to);
}
