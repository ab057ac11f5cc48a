import { strFromU8, unzipSync } from 'fflate';
import { allOf, elementAt, elementsIn, readXml, textIn, type XmlElement } from './read-xml.ts';

/** Which of the two texts of tracked changes is read; `both` shows the changes. */
export type Reading = 'accept' | 'reject' | 'both';

export type Parts = Readonly<Record<string, XmlElement>>;

/** The XML parts of a Word file; throws where one is not well-formed. */
export function partsOf(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  return Object.fromEntries(files.map(([name, file]) => [name, readXml(strFromU8(file))]));
}

export function partIn(parts: Parts, name: string): XmlElement {
  const part = parts[name];
  if (!part) throw new Error(`No part ${name}.`);
  return part;
}

/**
 * A Word file as text, a paragraph a line, by the format (ISO/IEC 29500-1, 17.13.5) alone: written apart from what
 * writes the files. A paragraph whose end does not stand in the text runs on into the next.
 */
export function readDocx(bytes: Uint8Array, reading: Reading): string[] {
  const parts = partsOf(bytes);
  const body = elementAt(partIn(parts, 'word/document.xml'), 'w:document', 'w:body');
  if (!body) throw new Error('No body.');
  return blockLines(body, { parts, reading, lists: new Map() });
}

/** The letters of the body alone: no styles, looks, links or footnotes. */
export function lettersIn(bytes: Uint8Array, reading: 'accept' | 'reject'): string {
  const document = partIn(partsOf(bytes), 'word/document.xml');
  const isGone = (element: XmlElement): boolean =>
    element.name === (reading === 'accept' ? 'w:del' : 'w:ins') ||
    (element.name === 'w:tr' &&
      !stands(elementAt(element, 'w:trPr'), { parts: {}, reading, lists: new Map() }));
  const letters = (element: XmlElement): string => {
    if (isGone(element)) return '';
    if (element.name === 'w:t' || element.name === 'w:delText') return textIn(element);
    return elementsIn(element).map(letters).join('');
  };
  return letters(document).replace(/\s/gu, '');
}

/**
 * The words of a file without changes, a paragraph or a cell a line, footnotes where they are referred to; lines without
 * words left out. LibreOffice puts a zero-width joiner into the empty cells of tracked rows: it is no word.
 */
export function readWords(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  // LibreOffice writes no part for footnotes where there are none.
  const part = parts['word/footnotes.xml'];
  const notes = part ? allOf(part, 'w:footnote') : [];
  const words = (element: XmlElement): string => {
    if (element.name === 'w:t') return textIn(element);
    if (element.name === 'w:br') return ' ';
    const note = notes.find(
      ({ attributes }) =>
        element.name === 'w:footnoteReference' && attributes['w:id'] === element.attributes['w:id'],
    );
    return note ? `[${words(note)}]` : elementsIn(element).map(words).join('');
  };
  return allOf(partIn(parts, 'word/document.xml'), 'w:p')
    .map((paragraph) =>
      words(paragraph)
        .replace(/\u200D/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

type Run = {
  readonly parts: Parts;
  readonly reading: Reading;
  /** The lists met so far, each with its place. */
  readonly lists: Map<string, number>;
};

/** Whether something inserted (`ins`) or deleted (`del`) stands in the text that is read. */
function stands(element: XmlElement | undefined, { reading }: Run): boolean {
  if (!element || reading === 'both') return true;
  const gone = reading === 'accept' ? 'w:del' : 'w:ins';
  return elementsIn(element, gone).length === 0;
}

function blockLines(parent: XmlElement, run: Run): string[] {
  const lines: string[] = [];
  let open = '';
  for (const block of elementsIn(parent)) {
    if (block.name === 'w:tbl') {
      lines.push(...tableLines(block, run));
    } else if (block.name === 'w:p') {
      const text = open + phrasing(block, run);
      const isClosed = stands(elementAt(block, 'w:pPr', 'w:rPr'), run);
      open = isClosed ? '' : text;
      if (isClosed) lines.push(`${mark(block, run)}${labelOf(block, run)}${tidy(text)}`);
    }
  }
  return open === '' ? lines : [...lines, `open: ${open}`];
}

function tableLines(table: XmlElement, run: Run): string[] {
  return elementsIn(table, 'w:tr')
    .filter((row) => stands(elementAt(row, 'w:trPr'), run))
    .map((row) => {
      const cells = elementsIn(row, 'w:tc').map((cell) => blockLines(cell, run).join(' / '));
      return `${mark(row, run)}| ${cells.join(' | ')} |`;
    });
}

/** `+` or `-` before what is marked, where both texts are read. */
function mark(block: XmlElement, { reading }: Run): string {
  if (reading !== 'both') return '';
  const properties =
    block.name === 'w:tr' ? elementAt(block, 'w:trPr') : elementAt(block, 'w:pPr', 'w:rPr');
  const changed = (name: string) => properties && elementsIn(properties, name).length > 0;
  if (changed('w:ins')) return '+ ';
  return changed('w:del') ? '- ' : '';
}

/** The style, and the list with its level. */
function labelOf(paragraph: XmlElement, run: Run): string {
  const style = elementAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
  const numbering = elementAt(paragraph, 'w:pPr', 'w:numPr');
  const label = numbering ? listLabel(numbering, run) : (style ?? '');
  const indent = elementAt(paragraph, 'w:pPr', 'w:ind')?.attributes['w:left'];
  return [label, indent && `>${indent}`]
    .filter(Boolean)
    .map((word) => `${word} `)
    .join('');
}

function listLabel(numbering: XmlElement, { parts, lists }: Run): string {
  const id = elementAt(numbering, 'w:numId')?.attributes['w:val'] ?? '';
  const level = elementAt(numbering, 'w:ilvl')?.attributes['w:val'] ?? '';
  const all = partIn(parts, 'word/numbering.xml');
  const list = allOf(all, 'w:num').find((num) => num.attributes['w:numId'] === id);
  const abstract = list && elementAt(list, 'w:abstractNumId')?.attributes['w:val'];
  const definition = allOf(all, 'w:abstractNum').find(
    (known) => known.attributes['w:abstractNumId'] === abstract,
  );
  const at =
    definition && allOf(definition, 'w:lvl').find((lvl) => lvl.attributes['w:ilvl'] === level);
  const format = at && elementAt(at, 'w:numFmt')?.attributes['w:val'];
  if (format === 'bullet') return `•${level}`;
  const start = at && elementAt(at, 'w:start')?.attributes['w:val'];
  if (!lists.has(id)) lists.set(id, lists.size + 1);
  return `#${lists.get(id)}.${level}:${format}:${start}`;
}

function phrasing(parent: XmlElement, run: Run): string {
  return joinLooks(elementsIn(parent).flatMap((child) => pieces(child, run)));
}

type Piece = { readonly looks: string; readonly text: string };

function pieces(element: XmlElement, run: Run): Piece[] {
  const inner = (): Piece[] => elementsIn(element).flatMap((child) => pieces(child, run));
  switch (element.name) {
    case 'w:ins':
      if (run.reading === 'both') return around(inner(), '{+', '+}');
      return run.reading === 'accept' ? inner() : [];
    case 'w:del':
      if (run.reading === 'both') return around(inner(), '{-', '-}');
      return run.reading === 'reject' ? inner() : [];
    case 'w:hyperlink': {
      const text = inner();
      return text.length === 0 ? [] : around(text, '[', `](${targetOf(element, run)})`);
    }
    case 'w:r':
      return [{ looks: looksOf(element), text: runText(element, run) }];
    default:
      return [];
  }
}

function around(inside: readonly Piece[], start: string, end: string): Piece[] {
  return [{ looks: '', text: `${start}${joinLooks(inside)}${end}` }];
}

function runText(element: XmlElement, run: Run): string {
  return elementsIn(element)
    .map((child) => {
      switch (child.name) {
        case 'w:t':
        case 'w:delText':
          return textIn(child);
        case 'w:br':
          return '⏎';
        case 'w:footnoteReference':
          return `[^${noteText(child.attributes['w:id'] ?? '', run)}]`;
        case 'w:drawing':
        case 'mc:AlternateContent':
          return `![${allOf(child, 'wp:docPr')[0]?.attributes['descr'] ?? ''}]`;
        default:
          return '';
      }
    })
    .join('');
}

function noteText(id: string, run: Run): string {
  const notes = allOf(partIn(run.parts, 'word/footnotes.xml'), 'w:footnote');
  const note = notes.find((known) => known.attributes['w:id'] === id);
  return note ? blockLines(note, run).join(' / ') : 'missing';
}

function targetOf(link: XmlElement, { parts }: Run): string {
  const id = link.attributes['r:id'];
  const all = allOf(partIn(parts, 'word/_rels/document.xml.rels'), 'Relationship');
  const target = all.find((known) => known.attributes['Id'] === id)?.attributes['Target'] ?? '';
  const anchor = link.attributes['w:anchor'];
  return anchor === undefined ? target : `${target}#${anchor}`;
}

const lookMarks = { 'w:b': '**', 'w:i': '_', 'w:strike': '~', 'w:rFonts': '`' } as const;

function looksOf(run: XmlElement): string {
  const properties = elementAt(run, 'w:rPr');
  if (!properties) return '';
  const marks = Object.entries(lookMarks).flatMap(([name, sign]) =>
    elementsIn(properties, name).length > 0 ? [sign] : [],
  );
  const raised = elementAt(properties, 'w:vertAlign')?.attributes['w:val'];
  return [...marks, raised === 'superscript' ? '^' : ''].join('');
}

/** Neighbours of one look are one. */
function joinLooks(all: readonly Piece[]): string {
  const joined: Piece[] = [];
  for (const piece of all) {
    const last = joined.at(-1);
    if (last && last.looks === piece.looks) {
      joined[joined.length - 1] = { looks: last.looks, text: last.text + piece.text };
    } else if (piece.text !== '') joined.push(piece);
  }
  return joined
    .map(({ looks, text }) => `${looks}${text}${[...looks].reverse().join('')}`)
    .join('');
}

/** White space at a paragraph's ends and around line breaks is nothing that a reader sees, nor is a last line break. */
function tidy(text: string): string {
  return text.replace(/ *⏎ */gu, '⏎').replace(/ +/gu, ' ').trim();
}
