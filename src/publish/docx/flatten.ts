import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';
import { flattenList } from './flatten-list.ts';
import { flattenTable } from './flatten-table.ts';
import { findNotes, joinNotes } from './notes.ts';
import type { Place } from './place.ts';
import { plainParagraph, runsOf } from './runs.ts';
import { sharedTrack, trackOf } from './tracks.ts';
import type { Paragraph, ParagraphStyle, WordBlock } from './word-blocks.ts';

const blocks = new Set(
  `address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main
  nav ol p pre section summary table ul`.split(/\s+/u),
);

/**
 * The marked tree of the redline as Word's row of paragraphs and tables.
 *
 * 1. `<p>kept <del>six</del><ins>ten</ins></p>` is a paragraph that is kept, with three runs.
 * 2. `<p data-diff="ins">` is a paragraph whose end is inserted with its words: rejected, nothing of it is left.
 * 3. A moved block is deleted at the old place and inserted at the new one; what was edited on the way shows as new.
 * 4. An item or a table that Word cannot show as kept (another first paragraph, other columns) is deleted and inserted whole.
 */
export function flattenMarked(nodes: readonly MarkedNode[], rise: number): WordBlock[] {
  let lists = 0;
  const place: Place = {
    track: 'kept',
    level: 0,
    quoted: 0,
    style: 'Normal',
    rise,
    notes: () => null,
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
  return flatten(nodes, { ...place, notes: findNotes(nodes, place, flatten) });
}

function flatten(nodes: readonly MarkedNode[], place: Place): WordBlock[] {
  const out: WordBlock[] = [];
  let phrasing: MarkedNode[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && (blocks.has(node.tag) || holdsBlock(node))) {
      out.push(...bareParagraph(phrasing, place), ...flattenBlock(node, place));
      phrasing = [];
    } else {
      phrasing.push(node);
    }
  }
  return [...out, ...bareParagraph(phrasing, place)];
}

/** Whether blocks stand in phrasing, as in `<b>` that is never closed: they are paragraphs of their own before it has a look. */
function holdsBlock({ children }: MarkedElement): boolean {
  return children.some(
    (child) => child.type === 'element' && (blocks.has(child.tag) || holdsBlock(child)),
  );
}

/** Phrasing without tags of its own came or went whole where all its runs did. */
function bareParagraph(nodes: readonly MarkedNode[], place: Place): Paragraph[] {
  const written = paragraph(place.style, nodes, place);
  if (written.runs.length === 0) return [];
  return [{ ...written, track: place.track === 'kept' ? sharedTrack(written.runs) : place.track }];
}

function flattenBlock(element: MarkedElement, outer: Place): WordBlock[] {
  const { tag, attributes, children } = element;
  const track = trackOf(element, outer.track);
  if (track === null) return [];
  const place = { ...outer, track };
  switch (tag) {
    case 'p':
      return [
        {
          ...paragraph(styleNamed(attributes['class']) ?? place.style, children, place),
          clause: clauseLevel(attributes['class']),
        },
      ];
    case 'pre':
      return [withoutLastBreak(paragraph('Code', children, place))];
    case 'hr':
      return [paragraph('Rule', [], place)];
    case 'ul':
    case 'ol':
      return flattenList(element, place, flatten);
    case 'table':
      return [...captionOf(element, place), ...flattenTable(element, place, flatten)];
    case 'blockquote':
      return flatten(children, { ...place, style: 'Quote', quoted: place.quoted + 1 });
    case 'section':
      return flattenSection(element, place);
    default:
      return /^h[1-6]$/u.test(tag)
        ? [paragraph(headingStyle(element, place.rise), children, place)]
        : flatten(children, place);
  }
}

/** Word has no captions of tables: it stands above, as on a page. */
function captionOf({ children }: MarkedElement, place: Place): WordBlock[] {
  return flatten(
    children.filter((child) => child.type === 'element' && child.tag === 'caption'),
    place,
  );
}

/** The line break that ends a block of code is no empty line. */
function withoutLastBreak(code: Paragraph): Paragraph {
  const last = code.runs.at(-1);
  const isKept = last?.kind === 'break' && last.track === code.track;
  return isKept ? { ...code, runs: code.runs.slice(0, -1) } : code;
}

/** Footnotes stand at the foot of Word's pages; a section of the notice can be linked to. */
function flattenSection({ attributes, children }: MarkedElement, place: Place): WordBlock[] {
  if (attributes['data-footnotes'] !== undefined) return [];
  const id = attributes['data-section'];
  const notes = findNotes(children, place, flatten);
  const [first, ...rest] = flatten(children, { ...place, notes });
  if (!first) return [];
  if (!id || place.track === 'del' || first.kind === 'table') return [first, ...rest];
  return [{ ...first, anchor: id }, ...rest];
}

function paragraph(style: ParagraphStyle, nodes: readonly MarkedNode[], place: Place): Paragraph {
  const { track, level, quoted, notes } = place;
  const isVerbatim = style === 'Code';
  const runs = joinNotes(runsOf(nodes, { track, looks: [], href: null, isVerbatim, notes }));
  return { ...plainParagraph(style, runs), track, level, quoted };
}

/** The classes of paragraphs that are made here and not from Markdown. */
const styles: Readonly<Record<string, ParagraphStyle>> = {
  banner: 'Banner',
  stamp: 'Stamp',
  fact: 'Fact',
};

function styleNamed(name: string | undefined): ParagraphStyle | undefined {
  return name === undefined ? undefined : styles[name];
}

function clauseLevel(name: string | undefined): number {
  return Number(/^clause clause-(\d)$/u.exec(name ?? '')?.[1] ?? 0);
}

function headingStyle({ tag, attributes }: MarkedElement, rise: number): ParagraphStyle {
  if (attributes['class'] === 'title') return 'Title';
  const level = Math.max(1, Number(tag.slice(1)) - rise);
  return `Heading${level}` as ParagraphStyle;
}
