import { readYaml } from '../../content/read-yaml.ts';
import { toValue } from '../../content/yaml.ts';
import type { Files } from '../../files/files.ts';
import { isList, type Plain } from '../canonical-json.ts';
import { decodeText } from '../version-1/decode-text.ts';
import { type Known, nothingKnown } from '../version-1/read-content.ts';
import {
  type RevisionContent as ContentWithFacts,
  type Outline,
  readContent as readTexts,
} from '../version-3/read-content.ts';

/** What a state says, with the shared entries that it takes; earlier versions have none. */
export type RevisionContent = ContentWithFacts & { readonly shared?: Plain };

/**
 * Reads what is below `folder` as version 3 does, and the shared entries that were frozen beside it, where there are any; `undefined`
 * where one of them cannot be read. `known` holds, and gets, what was read of them.
 */
export function readContent(
  files: Files,
  folder: string,
  outline: Outline,
  known: Known = nothingKnown(),
): RevisionContent | undefined {
  const shared = readShared(files, folder, known);
  if (shared === undefined) return undefined;
  const texts = readTexts(files, folder, outline, known);
  return texts && { ...texts, shared };
}

/** The whole of shared.yaml. */
function readShared(files: Files, folder: string, { heads }: Known): Plain | undefined {
  const read = files.read(`${folder}/shared.yaml`);
  if (!read.ok) return read.reason === 'missing' ? {} : undefined;
  const text = decodeText(read.bytes);
  if (text === undefined) return undefined;
  const whole = heads.get(text) ?? plainValue(text);
  if (whole === undefined || typeof whole === 'string' || isList(whole)) return undefined;
  heads.set(text, whole);
  return whole;
}

function plainValue(yaml: string): Plain | undefined {
  const { root, problems } = readYaml(yaml, '');
  return root && problems.length === 0 ? (toValue(root) as Plain) : undefined;
}
