import { Document, Packer } from 'docx';
import type { Locale } from '../../../schema/languages.ts';
import { directionOf } from '../../locale/language-marks.ts';
import { footerOf, headerOf, type Margins } from './margins.ts';
import { numberingOf } from './numbering.ts';
import { packReproducibly } from './pack-reproducibly.ts';
import { plainParagraph } from './runs.ts';
import { stylesFor } from './styles.ts';
import type { WordBlock } from './word-blocks.ts';
import { writeBlocks, writeParagraph } from './write-blocks.ts';
import type { Writing } from './writing.ts';

/** A document before it is written: its text, and what Word tells of it. */
export type WordText = {
  readonly blocks: readonly WordBlock[];
  readonly locale: Locale;
  readonly title: string;
  /** Who published it. */
  readonly creator: string;
  /** Who made the tracked changes: a revision, by what readers call it. */
  readonly author: string;
  /** The day of the document and of every change in it, `YYYY-MM-DD`. */
  readonly day: string;
  readonly margins: Margins;
  readonly figures: Writing['figures'];
  readonly base: string | null;
};

/** The bytes of a Word file. The same text gives the same bytes, anywhere. */
export async function writeDocument(text: WordText): Promise<Uint8Array<ArrayBuffer>> {
  const writing = beginWriting(text);
  const end = plainParagraph('DocumentEnd', []);
  const children = writeBlocks([...text.blocks, end], writing);
  const footnotes = writeNotes(writing);
  const file = new Document({
    title: text.title,
    creator: text.creator,
    lastModifiedBy: text.author,
    styles: stylesFor(text.locale),
    numbering: numberingOf(writing.numberings),
    footnotes,
    sections: [
      {
        headers: { default: headerOf(text.margins) },
        footers: { default: footerOf(text.margins) },
        children,
      },
    ],
  });
  return packReproducibly(new Uint8Array(await Packer.toArrayBuffer(file)), text.day);
}

function beginWriting({ blocks, locale, author, day, figures, base }: WordText): Writing {
  let last = 0;
  let turn = 0;
  const anchors = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.anchor !== null ? [block.anchor] : [],
  );
  return {
    by: { author, date: `${day}T00:00:00Z` },
    figures,
    base,
    isFromTheRight: directionOf(locale) === 'rtl',
    anchors: new Set(anchors),
    nextId: () => {
      last += 1;
      return last;
    },
    nextTurn: () => {
      turn = 1 - turn;
      return turn;
    },
    notes: [],
    numberings: new Map(),
  };
}

/** A note's own runs may add no note, so one pass is enough. */
function writeNotes(writing: Writing) {
  const written = writing.notes.map((paragraphs) =>
    paragraphs.map((paragraph) => writeParagraph(paragraph, writing)),
  );
  return Object.fromEntries(written.map((children, index) => [index + 1, { children }]));
}
