import type { Locale } from '../../../../schema/languages.ts';
import { onOneLine } from '../../../escape/unseen.ts';
import type { Part as Stretch } from '../../../locale/say.ts';
import {
  type Announcement,
  announcedParts,
  type Block,
  type Line,
  type Part,
} from '../announcement.ts';

/** The message as plain text, without its subject; its lines are as long as their sentences. */
export function announcementText({ opening, parts, language }: Announcement): string {
  const sections = announcedParts.map((name) => sectionText(parts[name], language));
  return `${[...opening.map(lineText), ...sections].join('\n\n')}\n`;
}

function sectionText({ heading, blocks }: Part, language: Locale): string {
  return [heading.toLocaleUpperCase(language), ...blocks.map(blockText)].join('\n');
}

function blockText(block: Block): string {
  if ('line' in block) return lineText(block.line);
  return block.items.map((item) => `* ${lineText(item)}`).join('\n');
}

/** A sentence on one line, with the addresses that its links lead to. */
export function lineText({ parts }: Line): string {
  const text = parts.map(stretchText).join('');
  return onOneLine(text.replace(/\s*[\t\n\r]\s*/gu, ' ')).trim();
}

/** An address that is not shown itself stands after its words; what a person can write or call by is there already. */
function stretchText({ text, href }: Stretch): string {
  const isShown = href === undefined || href === text || !/^https?:/u.test(href);
  return isShown ? text : `${text} (${href})`;
}
