import { isMap, isPair, isScalar, type Pair, parseDocument } from 'yaml';

/**
 * The text of a section with the digest of the text that it translates, in the place of the one that it names, or below
 * its title where it names none. All else stays as it is, line ends included. `undefined` where the front matter is no
 * mapping with keys of its own.
 */
export function stampTranslation(text: string, digest: string): string | undefined {
  const head = /^(?:\uFEFF)?---[ \t]*\r?\n/u.exec(text)?.[0];
  if (head === undefined) return undefined;
  const yaml = text.slice(head.length).split(/^(?:---|\.\.\.)[ \t]*$/mu, 1)[0] ?? '';
  const stamped = stampYaml(yaml, `translates: ${digest}`);
  return stamped && head + stamped + text.slice(head.length + yaml.length);
}

function stampYaml(yaml: string, line: string): string | undefined {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  if (!isMap(contents) || contents.flow) return undefined;
  const pairs = contents.items.filter(isPair);
  const own = pairs.find((pair) => keyOf(pair) === 'translates');
  const after = own ?? pairs.find((pair) => keyOf(pair) === 'title');
  const [from, to] = rangeOf(after);
  const end = from + yaml.slice(from, to).trimEnd().length;
  if (own) return yaml.slice(0, from) + line + yaml.slice(end);
  const rest = yaml.slice(end);
  const eol = /\r?\n/u.exec(rest);
  const below = after ? end + (eol ? eol.index + eol[0].length : rest.length) : 0;
  return `${yaml.slice(0, below)}${line}${eol?.[0] ?? '\n'}${yaml.slice(below)}`;
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** From a key to the end of its value; the beginning where there is none. */
function rangeOf(pair: Pair | undefined): [from: number, to: number] {
  const { key, value } = pair ?? {};
  if (!isScalar(key) || !isScalar(value)) return [0, 0];
  return [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
}
