import { engine, enginePattern, isNewer } from '../../schema/engine.ts';
import { formatVersion, newestDigestVersion } from '../../schema/format.ts';
import type { Problem } from './problem.ts';
import { nodeAt, type YamlNode } from './yaml.ts';

/**
 * That a file was written by a newer Seloste in a format that this one does not know. Nothing else is said of it then: what
 * is not known is not judged. A record tells the version that wrote it, which is then the one that is needed.
 */
export function newerFormat(root: YamlNode): Problem | undefined {
  const format = newerThan(root, ['schemaVersion'], formatVersion);
  const found = format ?? newerThan(root, ['digest', 'version'], newestDigestVersion);
  if (!found) return undefined;
  const writer = nodeAt(root, ['engine']);
  const told = writer?.kind === 'text' && enginePattern.test(writer.value) ? writer.value : '';
  const needed = told !== '' && isNewer(told, engine) ? told : '';
  return { code: 'format-newer', at: found.place, data: { found: found.value, engine, needed } };
}

function newerThan(root: YamlNode, path: readonly string[], known: number) {
  const node = nodeAt(root, path);
  if (node?.kind !== 'text' || !/^[1-9]\d{0,8}$/u.test(node.value)) return undefined;
  return Number(node.value) > known ? node : undefined;
}
