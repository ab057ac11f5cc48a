import { parse } from 'yaml';

type Value = string | null | readonly Value[] | { readonly [key: string]: Value };

/** A text of fewer words is a name or an id, not a sentence. */
const shortest = 4;

/**
 * The words of a section's facts as blocks of Markdown, near to how the site prints them: what has a name gets it as a
 * heading, sentences become paragraphs and lists of words become lists.
 */
export function factsAsText(yaml: string): string[] {
  const facts = parse(yaml, { schema: 'failsafe' }) as Value;
  if (!isMap(facts)) return [];
  const { title: _, ...disclosures } = facts;
  return Object.values(disclosures).flatMap(blocksFrom);
}

function blocksFrom(value: Value): string[] {
  if (Array.isArray(value)) return listFrom(value);
  if (!isMap(value)) return [];
  // What the body says too would stand there twice.
  const { name, seen: _, ...rest } = value;
  const texts = Object.values(rest).filter((field) => typeof field === 'string');
  const paragraph = texts.filter(isSentence).map(endSentence).join(' ');
  const inner = Object.values(rest).flatMap(blocksFrom);
  const blocks = [...(paragraph === '' ? [] : [paragraph]), ...inner];
  return typeof name === 'string' && blocks.length > 0 ? [`### ${name}`, ...blocks] : blocks;
}

function listFrom(values: readonly Value[]): string[] {
  const words = values.filter((value) => typeof value === 'string');
  // A list without a space in it holds ids or codes.
  if (words.some((word) => word.includes(' '))) {
    return [words.map((word) => `- ${fold(word)}`).join('\n')];
  }
  return values.flatMap(blocksFrom);
}

function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSentence(text: string): boolean {
  return fold(text).split(' ').length >= shortest;
}

function endSentence(text: string): string {
  const folded = fold(text);
  const first = folded.charAt(0).toUpperCase() + folded.slice(1);
  return /[.!?]$/u.test(first) ? first : `${first}.`;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
