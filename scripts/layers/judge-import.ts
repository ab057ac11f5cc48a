import { dirname, join } from 'node:path/posix';
import { type Layer, layers } from './table.ts';

/** The layer that a file belongs to: the last of the table that its path begins with. */
function layerOf(file: string): Layer | undefined {
  return layers.findLast(({ layer }) => isWithin(file, layer));
}

/** Why a file may not import `target`, written as it stands there; `undefined` where it may. */
export function refusalOf(file: string, target: string): string | undefined {
  const layer = layerOf(file);
  if (!layer) return undefined;
  const isAllowed = target.startsWith('.')
    ? mayImport(layer, join(dirname(file), target))
    : isNamed(isOfNode(target) ? layer.node : layer.packages, target);
  return isAllowed ? undefined : `${layer.layer} may not import ${target}. ${layer.why}`;
}

function mayImport({ layer, may }: Layer, target: string): boolean {
  const other = layerOf(target)?.layer ?? '';
  const isOfSource = may.includes('src') && other.startsWith('src/');
  return other === layer || may.includes(other) || may.includes(target) || isOfSource;
}

/** Whether a file stands in a folder, or among the files whose names begin so. */
function isWithin(file: string, layer: string): boolean {
  return (
    file === layer ||
    file.startsWith(`${layer}/`) ||
    file.startsWith(`${layer}-`) ||
    file === `${layer}.ts`
  );
}

function isOfNode(target: string): boolean {
  return /^(?:node:|astro(?:$|[:/]))/u.test(target);
}

function isNamed(names: 'all' | readonly string[], target: string): boolean {
  return names === 'all' || names.includes(target);
}
