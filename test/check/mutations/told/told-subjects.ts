import { parse } from 'yaml';
import type { ContentLanguage } from '../../../../schema/languages.ts';
import { splitFrontMatter } from '../../../../src/content/front-matter.ts';
import { loadDraft } from '../../../../src/content/load-draft.ts';
import { loadProject } from '../../../../src/content/load-project.ts';
import type { Notice, Section } from '../../../../src/content/notice.ts';
import { handOf } from '../../../../src/content/told/print/hand.ts';
import { untoldUnits } from '../../../../src/content/told/print/print-facts.ts';
import { printSource } from '../../../../src/content/told/print/print-source.ts';
import { writeFacts } from '../../../../src/content/told/print/write-facts.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import type { Contents } from '../../complete-notice.ts';
import { type Front, sectionFile, type Value } from '../fields.ts';
import type { Subject } from '../subjects.ts';

/** A complete notice whose facts stand in its text. */
export type ToldSubject = Subject & { readonly locale: ContentLanguage };

/** The notice with every fact in its text that a text can tell. */
export function inTextForm({ name, contents }: Subject): ToldSubject {
  const files = filesFrom(contents);
  const [folder] = loadProject(files).notices;
  const state = folder && loadDraft(files, folder);
  const [notice] = state?.notices ?? [];
  if (!folder || !notice) throw new Error(`Cannot read ${name}.`);
  const manifestPath = `${folder.folder}/notice.yaml`;
  const manifest = parse(contents[manifestPath] ?? '') as Record<string, unknown>;
  const told: Contents = {
    ...contents,
    [manifestPath]: JSON.stringify({ ...manifest, facts: 'text/1' }),
  };
  for (const section of notice.sections)
    told[section.file] = toldSection(notice, section, contents[section.file] ?? '');
  return { name, locale: notice.locale, contents: told };
}

function toldSection(notice: Notice, section: Section, written: string): string {
  const { yaml, body } = splitFrontMatter(written);
  const value = parse(yaml ?? '', { schema: 'failsafe' }) as Front['value'];
  const { blocks, left, ids } = printSource(notice, section);
  const hand = handOf(notice, 'source');
  const units = hand ? untoldUnits(hand, { notice, section }, new Set()) : [];
  const moved = units.map(({ key }) => key).filter((key) => !left.includes(key));
  const kept = moved.reduce(withoutKey, value);
  const front = { ...kept, ...(Object.keys(ids).length > 0 && { ids: ids as Value }) };
  return sectionFile({ value: front, body: `${body.trimEnd()}\n\n${writeFacts(blocks)}` });
}

/** Front matter without a kind, or without an entry of it. */
function withoutKey(value: Front['value'], key: string): Front['value'] {
  const [kind = '', id] = key.split('.');
  const { [kind]: there, ...others } = value;
  if (id === undefined || there === undefined || typeof there === 'string') return others;
  const rest = Array.isArray(there)
    ? there.filter((one) => typeof one === 'string' || Array.isArray(one) || one['id'] !== id)
    : Object.fromEntries(Object.entries(there).filter(([name]) => name !== id));
  return Object.keys(rest).length === 0 ? others : { ...value, [kind]: rest };
}
