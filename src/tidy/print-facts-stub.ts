import type { RootContent } from 'mdast';
import type { Notice, Section } from '../content/notice.ts';
import { every } from '../words/every.ts';

const first = (w: string) => w.split('|')[0] ?? '';
export function printFacts(
  notice: Notice,
  section: Section,
): { blocks: RootContent[]; ids: Record<string, Record<string, string>> } {
  const words = every[notice.locale].told as any;
  const here = (kind: string) => section.discloses.some((d) => d.kind === kind);
  const blocks: any[] = [];
  const ids: any = {};
  const text = (value: string) => ({ type: 'text', value });
  const f = notice.facts as any;
  for (const kind of [
    'recipients',
    'transfers',
    'automatedDecisions',
    'jointControllers',
    'dataProtectionOfficer',
  ])
    if (here(kind) && f[kind]?.none && !f[kind].seen)
      blocks.push({
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text(first(words.kinds.lines[kind]) + ':')] },
          text(' ' + f[kind].none),
        ],
      });
  if (here('dataCategories') && Array.isArray(f.dataCategories)) {
    const l = words.labels.dataCategories;
    const row = (...c: string[]) => ({
      type: 'tableRow',
      children: c.map((v) => ({ type: 'tableCell', children: [text(v)] })),
    });
    const all = f.dataCategories.filter(
      (d: any) => d.items,
    );
    if (all.length) {
      blocks.push({
        type: 'table',
        align: [],
        children: [
          row(first(words.kinds.tables.dataCategories), first(l.items)),
          ...all.map((d: any) => row(d.name, d.items.join('; '))),
        ],
      });
      if (notice.locale === notice.sourceLocale)
        ids.dataCategories = Object.fromEntries(all.map((d: any) => [d.id, d.name]));
    }
  }
  return { blocks, ids };
}
