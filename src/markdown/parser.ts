import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

/** Parts of GFM that a text may do without. */
export type GfmParts = {
  /** Addresses that are links without brackets: `https://shop.example`, `www.` and e-mail. */
  autolinks: boolean;
  tables: boolean;
};

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Syntax['text']>;

/** The constructs of micromark's GFM that recognise autolinks and tables. */
const constructs: Readonly<Record<keyof GfmParts, readonly string[]>> = {
  autolinks: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'],
  tables: ['table'],
};

/** A parser of CommonMark with GFM, less the parts that are not asked for. */
export function parserOf({ autolinks, tables }: GfmParts): (markdown: string) => Root {
  const unwanted = [
    ...(autolinks ? [] : constructs.autolinks),
    ...(tables ? [] : constructs.tables),
  ];
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(leaveOut, unwanted, autolinks)
    .freeze();
  return (markdown) => parser.parse(markdown);
}

/** A plugin that takes constructs out, and the search for autolinks in what was parsed. */
function leaveOut(this: Processor, unwanted: readonly string[], autolinks: boolean): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((syntax) => ({
    ...syntax,
    flow: without(syntax.flow ?? {}, unwanted),
    text: without(syntax.text ?? {}, unwanted),
  }));
  if (autolinks) return;
  // Of GFM, autolinks alone are looked for once more in the finished tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}

function without(record: Constructs, unwanted: readonly string[]): Constructs {
  const entries = Object.entries(record).map(([code, found]) => {
    const all = found === undefined || Array.isArray(found) ? (found ?? []) : [found];
    return [code, all.filter(({ name = '' }) => !unwanted.includes(name))] as const;
  });
  return Object.fromEntries(entries.filter(([, left]) => left.length > 0));
}
