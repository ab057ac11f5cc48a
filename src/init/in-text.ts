import { parseDocument } from 'yaml';
import { loadDraft } from '../content/load-draft.ts';
import { loadProject } from '../content/load-project.ts';
import { partFrontMatter } from '../content/part-front-matter.ts';
import { stampTranslation } from '../content/stamp-translation.ts';
import { filesInMemory } from '../files/memory.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { digestBytes } from '../revise/digest.ts';
import { alignTables } from '../tidy/align-tables.ts';
import { joinSectionText } from '../tidy/section-text.ts';
import { tellInText } from '../tidy/tell-in-text.ts';
import type { Replacements } from './stand-ins.ts';

type Texts = ReadonlyMap<string, string>;

/** The files of a new notice with its facts in the text, by their paths. */
export function inText(made: Texts): Texts {
  const encoder = new TextEncoder();
  const bytes = [...made].map(([path, text]) => [path, encoder.encode(text)] as const);
  const files = filesInMemory(new Map(bytes));
  const [notice] = loadProject(files).notices;
  const state = notice && loadDraft(files, notice);
  return new Map([...made, ...tellInText(files, state?.notices ?? [])]);
}

/**
 * A section with gaps in the place of what stood for them, the columns of its tables even. Names that are still to be written get
 * no ids: those of a new notice follow from its names.
 */
export function withGaps(text: string, gaps: Replacements): string {
  const filled = [...gaps].reduce((all, [shown, gap]) => all.replaceAll(shown, () => gap), text);
  const parts = partFrontMatter(filled);
  if (!parts) return filled;
  const yaml = withoutYamlKey(parts.yaml, 'ids');
  const { children } = parseMarkdown(parts.body);
  return joinSectionText(alignTables({ file: '', ...parts, yaml }, children));
}

/** A translation that follows a source; of one that is still to be written it is said when it has been. */
export function withStamp(text: string, source: string): string {
  if (source.includes('[')) return text;
  return stampTranslation(text, digestBytes(new TextEncoder().encode(source))) ?? text;
}

function withoutYamlKey(yaml: string, key: string): string {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  document.delete(key);
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}
