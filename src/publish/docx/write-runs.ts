import {
  BuilderElement,
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import { letterFromTheRight } from '../../locale/language-marks.ts';
import { blankPng } from './blank-png.ts';
import { bookmarkOf, linkTargetOf } from './links.ts';
import { type Picture, readPicture } from './picture.ts';
import type { NoteRun, PictureRun, Run, Track } from './word-blocks.ts';
import { changeBy, type Writing } from './writing.ts';

/** The largest picture, in pixels at 96 to an inch: the width of the text, and two thirds of its height. */
const largest = { width: 600, height: 620 };

/** The runs of a paragraph; neighbours with one address are one link. */
export function writeRuns(runs: readonly Run[], writing: Writing): ParagraphChild[] {
  const out: ParagraphChild[] = [];
  for (let at = 0; at < runs.length; ) {
    const href = hrefOf(runs[at]);
    let end = at + 1;
    while (href !== null && end < runs.length && hrefOf(runs[end]) === href) end += 1;
    out.push(...writeLink(href, runs.slice(at, end), writing));
    at = end;
  }
  return out;
}

function hrefOf(run: Run | undefined): string | null {
  return run?.kind === 'text' ? run.href : null;
}

function writeLink(href: string | null, runs: readonly Run[], writing: Writing): ParagraphChild[] {
  const target = href === null ? null : linkTargetOf(href, writing);
  const children = runs.flatMap((run) => writeRun(run, target !== null, writing));
  if (target === null) return children;
  return 'anchor' in target
    ? [new InternalHyperlink({ anchor: bookmarkOf(target.anchor), children })]
    : [new ExternalHyperlink({ link: target.link, children })];
}

function writeRun(run: Run, isLink: boolean, writing: Writing): ParagraphChild[] {
  switch (run.kind) {
    case 'text': {
      const { looks, text } = run;
      const style = isLink ? { style: 'Hyperlink' } : {};
      // Word asks of each run whether it is written from right to left.
      const turned = letterFromTheRight.test(text) ? { rightToLeft: true } : {};
      return [writeText({ ...style, ...lookOf(looks), ...turned, text }, run.track, writing)];
    }
    case 'break':
      return [writeText({ break: 1 }, run.track, writing)];
    case 'picture':
      return writePicture(run, writing);
    case 'note':
      return [writeNote(run, writing)];
  }
}

function writeText(options: IRunOptions, track: Track, writing: Writing): ParagraphChild {
  if (track === 'kept') return new TextRun(options);
  const change = changeBy(writing);
  return track === 'ins'
    ? new InsertedTextRun({ ...options, ...change })
    : new DeletedTextRun({ ...options, ...change });
}

function lookOf(looks: readonly string[]): IRunOptions {
  return {
    ...(looks.includes('strong') ? { bold: true } : {}),
    ...(looks.includes('em') ? { italics: true } : {}),
    ...(looks.includes('s') ? { strike: true } : {}),
    ...(looks.includes('code') ? { font: 'Courier New' } : {}),
    ...(looks.includes('sup') ? { superScript: true } : {}),
    ...(looks.includes('sub') ? { subScript: true } : {}),
  };
}

/** A picture that is not at hand is its alternative text in brackets. */
function writePicture(run: PictureRun, writing: Writing): ParagraphChild[] {
  const { before, after } = writing.figures;
  const old = run.track === 'ins' ? undefined : readFrom(before, run.source);
  const young = run.track === 'del' ? undefined : readFrom(after, run.source);
  if (run.track === 'kept' && old && young && !areEqual(old.bytes, young.bytes)) {
    return [
      ...writePicture({ ...run, track: 'del' }, writing),
      ...writePicture({ ...run, track: 'ins' }, writing),
    ];
  }
  const picture = young ?? old;
  if (!picture) return [writeText({ text: `[${run.alt}]`, italics: true }, run.track, writing)];
  return [drawPicture(picture, run, writing)];
}

function readFrom(find: (source: string) => Uint8Array | undefined, source: string) {
  const bytes = find(source);
  return bytes && readPicture(bytes);
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function drawPicture(picture: Picture, { alt, track }: PictureRun, writing: Writing): ImageRun {
  const { width, height, type, bytes } = picture;
  const scale = Math.min(1, largest.width / width, largest.height / height);
  const id = writing.nextId();
  const shared = {
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: `${id}`, name: `figure-${id}`, description: alt },
    ...(track === 'ins' ? { insertion: changeBy(writing) } : {}),
    ...(track === 'del' ? { deletion: changeBy(writing) } : {}),
  };
  if (type !== 'svg') return new ImageRun({ ...shared, type, data: bytes });
  return new ImageRun({
    ...shared,
    type,
    data: bytes,
    fallback: { type: 'png', data: blankPng() },
  });
}

function writeNote({ paragraphs, track }: NoteRun, writing: Writing): ParagraphChild {
  writing.notes.push(paragraphs);
  const reference = new FootnoteReferenceRun(writing.notes.length);
  if (track === 'kept') return reference;
  const { id, author, date } = changeBy(writing);
  const change = new BuilderElement<{ id: number; author: string; date: string }>({
    name: `w:${track}`,
    attributes: {
      id: { key: 'w:id', value: id },
      author: { key: 'w:author', value: author },
      date: { key: 'w:date', value: date },
    },
    children: [reference],
  });
  return asChild(change);
}

/** What a paragraph may hold by the format (ISO/IEC 29500-1, 17.3.1.22) but not by the library's types. */
export function asChild(component: XmlComponent): ParagraphChild {
  return component as unknown as ParagraphChild;
}
