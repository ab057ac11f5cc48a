import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

/** Parts of GFM that a text may do without. */
export type GfmParts = {
  /** The codes of the characters at which addresses may begin that are links without brackets. */
  autolinks: ReadonlySet<number>;
  tables: boolean;
};
type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Syntax['text']>;
type Construct = Exclude<NonNullable<Constructs[string]>, unknown[]>;

/** The constructs of micromark's GFM that recognise autolinks and tables. */
const autolinkNames: ReadonlySet<string> = new Set([
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
]);
const isAutolink = ({ name = '' }: Construct) => autolinkNames.has(name);
const isTable = ({ name }: Construct) => name === 'table';

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze().data();
const compilers = (whole.fromMarkdownExtensions ?? []).flat();
const compilersWithoutSearch = compilers.map(({ transforms: _, ...compiler }) => compiler);

/** Each syntax as it is, and less what recognises autolinks, with tables and without. */
const syntaxes = (whole.micromarkExtensions ?? []).map((syntax) => {
  const tables = { ...syntax, text: less(syntax.text, isAutolink) };
  return { whole: syntax, tables, neither: { ...tables, flow: less(syntax.flow, isTable) } };
});

/** A parser of CommonMark with GFM, less the parts that are not asked for. */
export function parserOf({ autolinks, tables }: GfmParts): (markdown: string) => Root {
  const reduced = syntaxes.map((syntax) => {
    const base = tables ? syntax.tables : syntax.neither;
    const found = [...autolinks].map((code) => [code, syntax.whole.text?.[code]]);
    return { ...base, text: { ...base.text, ...Object.fromEntries(found) } };
  });
  const parser = unified().use(remarkParse).use(extend, reduced).freeze();
  return (markdown) => parser.parse(markdown);
}

/** A plugin that recognises no more than `micromarkExtensions`; it leaves `findAddresses` to others. */
function extend(this: Processor, micromarkExtensions: readonly Syntax[]): void {
  const fromMarkdownExtensions = compilersWithoutSearch;
  Object.assign(this.data(), { micromarkExtensions, fromMarkdownExtensions });
}

/** Looks for addresses in the texts of a finished tree, as GFM does, and makes links of them. */
export function findAddresses(tree: Root): void {
  for (const { transforms } of compilers) for (const find of transforms ?? []) find(tree);
}

function less(
  record: Constructs | undefined,
  isUnwanted: (construct: Construct) => boolean,
): Constructs {
  const entries = Object.entries(record ?? {}).map(([code, found]) => {
    const all = found === undefined || Array.isArray(found) ? (found ?? []) : [found];
    return [code, all.filter((construct) => !isUnwanted(construct))] as const;
  });
  return Object.fromEntries(entries.filter(([, left]) => left.length > 0));
}
