import { readYaml } from '../../content/read-yaml.ts';
import { toValue } from '../../content/yaml.ts';
import type { Files } from '../../files/files.ts';
import { isList, type Plain } from '../canonical-json.ts';
import { decodeText } from '../version-1/decode-text.ts';
import {
  type Known,
  nothingKnown,
  type Outline as OutlineWithoutFacts,
  type RevisionContent as TextContent,
} from '../version-1/read-content.ts';
import { readContent as readTexts } from '../version-2/read-content.ts';

/** What a manifest or a record says of the content of a state, and whether facts of its text are frozen beside it. */
export type Outline = OutlineWithoutFacts & { readonly facts?: 'text/1' | undefined };

/** What a state says: its texts and figures, and the facts as they were read from the texts; earlier versions have none. */
export type RevisionContent = TextContent & { readonly facts?: Plain };

/**
 * Reads the sections and figures below `folder` as version 2 does, and the facts that were read from the sections; `undefined`
 * where one of them cannot be read. `known` holds, and gets, what was read of them.
 */
export function readContent(
  files: Files,
  folder: string,
  outline: Outline,
  known: Known = nothingKnown(),
): RevisionContent | undefined {
  const facts = outline.facts ? readFacts(files, folder, known) : {};
  if (facts === undefined) return undefined;
  const texts = readTexts(files, folder, outline, known);
  return texts && { ...texts, facts };
}

/** `facts` of facts.yaml; the lines beside them follow from the texts. */
function readFacts(files: Files, folder: string, { heads }: Known): Plain | undefined {
  const read = files.read(`${folder}/facts.yaml`);
  const text = read.ok ? decodeText(read.bytes) : undefined;
  if (text === undefined) return undefined;
  const whole = heads.get(text) ?? plainValue(text);
  if (whole === undefined || typeof whole === 'string' || isList(whole)) return undefined;
  heads.set(text, whole);
  return whole['facts'];
}

function plainValue(yaml: string): Plain | undefined {
  const { root, problems } = readYaml(yaml, '');
  return root && problems.length === 0 ? (toValue(root) as Plain) : undefined;
}
