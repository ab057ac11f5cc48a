import type { ContentLanguage } from '../../schema/languages.ts';
import { splitSentences } from '../locale/split-sentences.ts';
import { htmlTexts } from '../markdown/html-texts.ts';
import { printPlaceholders } from '../markdown/placeholders.ts';
import { plainText } from '../markdown/plain-text.ts';
import { runningText } from '../markdown/running-text.ts';
import { holdsHtml } from '../markdown/to-hast.ts';
import { isTaught } from '../words/speech.ts';
import { idOf } from './merge.ts';
import type { Broken, Section } from './notice.ts';
import { isFact, printNamedFact } from './print-fact.ts';
import type { Problem } from './problem.ts';
import { placeInBody, type SectionSource } from './read-section.ts';
import { withoutTold } from './told/without-told.ts';
import type { MapNode } from './yaml.ts';

/** What placeholders print from: the facts, and all that was written, right or wrong. */
export type PrintedFacts = { tree: MapNode; written: MapNode; broken: Pick<Broken, 'paths'> };

/** A section with its placeholders printed, and a problem for each that names no fact, or one that the language has no words for. */
export function printSection(
  source: SectionSource,
  facts: PrintedFacts,
  locale: ContentLanguage,
): { section: Section; problems: Problem[] } {
  const hasPlaceholders = holdsPlaceholders(source);
  const printed = hasPlaceholders ? structuredClone(source.tree) : source.tree;
  const unknown = hasPlaceholders
    ? printPlaceholders(printed, source.body, (path) => printNamedFact(facts.tree, path, locale))
    : [];
  const prose = withoutTold(printed, source.told, source.bodyLine);
  const html = holdsHtml(prose) ? htmlTexts(prose) : undefined;
  const section: Section = {
    id: source.id,
    title: source.title,
    file: source.file,
    titlePlace: source.titlePlace,
    translates: source.translates,
    written: source.written,
    bodyLine: source.bodyLine,
    markdown: source.body,
    source: source.tree,
    printed,
    prose,
    text: html ? html.join(' ') : plainText(prose),
    sentences: (html ?? runningText(prose)).flatMap((text) => splitSentences(text, locale)),
    isUnfilled: unknown.length > 0,
    discloses: disclosuresIn(source.disclosures),
    told: source.told,
  };
  const problems = unknown.flatMap(({ path, ...use }): Problem[] => {
    const at = placeInBody(source, use);
    if (!isTaught(locale) && isFact(facts.tree, path))
      return [{ code: 'placeholder-unsayable', at, data: { path, language: locale } }];
    if (isExplained(path, facts)) return [];
    const advice = { example: exampleOf(facts.tree) };
    return [{ code: 'placeholder-unknown', at, data: { path }, advice }];
  });
  return { section, problems };
}

/** Whether what a section prints may depend on the facts. */
export function holdsPlaceholders({ body }: SectionSource): boolean {
  return body.includes('{{');
}

/** Whether a placeholder names what is there but broken: the problem of the fact explains it. */
function isExplained(path: string, { written, broken }: PrintedFacts): boolean {
  const kind = `${path.split('.')[0]}.`;
  const leadsTo = `${path.replace(/\.genitive$/u, '')}.`;
  return (
    isFact(written, path) ||
    broken.paths.some(
      (fault) =>
        leadsTo.startsWith(`${fault}.`) ||
        `${fault}.`.startsWith(leadsTo) ||
        (fault.startsWith(kind) && fault.endsWith('.id')),
    )
  );
}

/** A placeholder that prints something in this notice. */
function exampleOf({ entries }: MapNode): string {
  const retention = entries.get('retention')?.value;
  const periods = retention?.kind === 'list' ? retention.items : [];
  for (const item of periods) {
    const id = idOf(item);
    if (id && item.kind === 'map' && item.entries.has('period')) return `retention.${id}.period`;
  }
  for (const [kind, { value }] of entries) {
    const fields = value.kind === 'map' ? [...value.entries] : [];
    const text = fields.find(([, entry]) => entry.value.kind === 'text');
    if (text) return `${kind}.${text[0]}`;
  }
  return 'controller.name';
}

function disclosuresIn(root: MapNode): Section['discloses'] {
  return [...root.entries].map(([kind, { value }]) => ({
    kind,
    ids: value.kind === 'list' ? value.items.flatMap((item) => idOf(item) ?? []) : [],
  }));
}
