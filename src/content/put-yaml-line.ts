import { isMap, isPair, isScalar, type Pair, parseDocument } from 'yaml';
import { lineEndOf } from './part-front-matter.ts';

/**
 * YAML with lines that give a key its value: in the place of those that it has, or else below the line of another key, whose value is
 * a scalar, or at the top. All else stays as it is. `undefined` where the YAML is no mapping with keys of its own lines.
 */
export function putYamlLine(
  yaml: string,
  key: string,
  lines: string,
  below: string,
): string | undefined {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  if (!isMap(contents) || contents.flow) return undefined;
  const pairs = contents.items.filter(isPair);
  const own = pairs.find((pair) => keyOf(pair) === key);
  const after = own ?? pairs.find((pair) => keyOf(pair) === below);
  const [from, to] = rangeOf(after);
  const end = from + yaml.slice(from, to).trimEnd().length;
  if (own) return yaml.slice(0, from) + lines + yaml.slice(end);
  const rest = yaml.slice(end);
  const eol = /\r?\n/u.exec(rest);
  const at = after ? end + (eol ? eol.index + eol[0].length : rest.length) : 0;
  return `${yaml.slice(0, at)}${lines}${eol?.[0] ?? lineEndOf(yaml)}${yaml.slice(at)}`;
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** From a key to the end of its value; the beginning where there is none. */
function rangeOf(pair: Pair | undefined): [from: number, to: number] {
  const { key, value } = pair ?? {};
  if (!isScalar(key) || !isNodeWithRange(value)) return [0, 0];
  return [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
}

function isNodeWithRange(value: unknown): value is { range?: [number, number, number] | null } {
  return typeof value === 'object' && value !== null && 'range' in value;
}
