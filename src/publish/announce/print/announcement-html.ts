import type { Locale } from '../../../../schema/languages.ts';
import { partsAtJoints } from '../../../escape/joints.ts';
import {
  type LanguageMarks,
  marksOfPage,
  marksOfText,
  marksOfWords,
} from '../../../locale/language-marks.ts';
import type { Part as Stretch } from '../../../locale/say.ts';
import {
  type MarkedElement,
  type MarkedNode,
  serialise,
} from '../../../redline/render/serialise.ts';
import { markedElement } from '../../changes/marked-element.ts';
import {
  type Announcement,
  announcedParts,
  type Block,
  type Line,
  type Part,
} from '../announcement.ts';

/**
 * The message as a page of its own, for mail programs: headings, paragraphs and lists without styles, pictures, scripts or
 * anything that is fetched, so that it reads the same where those are not shown and tells nobody that it was read.
 */
export function announcementHtml({ language, subject, opening, parts }: Announcement): string {
  const body = [
    markedElement('h1', {}, subject),
    ...opening.map((line) => lineHtml('p', line, language)),
    ...announcedParts.flatMap((name) => sectionHtml(parts[name], language)),
  ];
  const lines = [
    '<!doctype html>',
    openTag('html', marksOfPage(language)),
    '<head>',
    '<meta charset="utf-8">',
    serialise([markedElement('title', {}, subject)]),
    '</head>',
    openTag('body', marksOfWords(language)),
    ...body.map((element) => serialise([element])),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function openTag(name: string, marks: LanguageMarks): string {
  const told = Object.entries(marks).map(([mark, value]) => ` ${mark}="${value}"`);
  return `<${name}${told.join('')}>`;
}

function sectionHtml({ heading, blocks }: Part, language: Locale): MarkedElement[] {
  return [markedElement('h2', {}, heading), ...blocks.map((block) => blockHtml(block, language))];
}

function blockHtml(block: Block, language: Locale): MarkedElement {
  if ('line' in block) return lineHtml('p', block.line, language);
  return markedElement('ul', {}, ...block.items.map((item) => lineHtml('li', item, language)));
}

function lineHtml(tag: string, line: Line, language: Locale): MarkedElement {
  const isSaid = line.language === language && !line.isWritten;
  const marks = isSaid ? {} : marksOfText(line.language, language);
  return markedElement(tag, { ...marks }, ...line.parts.map(stretchHtml));
}

function stretchHtml({ text, href }: Stretch): MarkedNode | string {
  return href === undefined ? text : markedElement('a', { href }, ...breakable(text));
}

/** An address may go on on the next line after each part of it: without styles nothing else breaks it on a phone. */
function breakable(address: string): (MarkedNode | string)[] {
  return partsAtJoints(address).flatMap((part, at) =>
    at === 0 ? [part] : [markedElement('wbr', {}), part],
  );
}
