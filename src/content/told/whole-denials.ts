import type { Paragraph } from 'mdast';
import type { AbsentClaim } from '../../../schema/claim-absences.ts';
import { isHeadingOf } from '../../claims/absences/absence-words.ts';
import { type Absence, readAbsences } from '../../claims/absences/read-absences.ts';
import { claimLanguages } from '../../claims/claim-languages.ts';
import { kindsOf } from '../../claims/kinds-above.ts';
import type { ClaimLanguage } from '../../claims/language.ts';
import type { ClaimMemo } from '../../claims/read-claims.ts';
import type { Place } from '../place.ts';
import type { SectionSource } from '../read-section.ts';
import type { Homes } from './homes.ts';
import { isLabelled } from './label.ts';
import { writtenIn } from './written.ts';

/** A sentence that denies all there is of a kind, in the whole notice. */
export type Denial = {
  readonly kind: AbsentClaim;
  readonly section: string;
  readonly words: string;
  readonly place: Place;
};

/** The sentences of a section that deny all there is of a kind; none in a language whose prose is not read. */
export function wholeDenials(section: SectionSource, homes: Homes, memo: ClaimMemo): Denial[] {
  const { id, file, locale, title, tree, body, bodyLine } = section;
  const language = claimLanguages[locale];
  if (!language) return [];
  const around = { title, firstLine: bodyLine, memo };
  return readAbsences(tree, body, language, around)
    .filter((one) => isOfAll(one, id, homes, language) && isPlainText(one, section))
    .map(({ kind, claim: { quote, line, column, endLine, endColumn } }) => {
      return { kind, section: id, words: quote, place: { file, line, column, endLine, endColumn } };
    });
}

/**
 * Whether what it stands below speaks of the whole notice: the section, and each heading in it. A heading that names the kind does so
 * in any section that speaks of all processing.
 */
function isOfAll(
  { kind, context: { headings } }: Absence,
  section: string,
  homes: Homes,
  language: ClaimLanguage,
): boolean {
  const [title = '', ...inner] = headings;
  const isOf = (heading: string) => isHeadingOf(heading, kind, language);
  // A question may ask for less than its section tells.
  const isHome = !title.trimEnd().endsWith('?') && homes.isHome(kind, section);
  const isNamed = kindsOf(inner.at(-1), language).includes(kind) && homes.isOfAll(section);
  return inner.every(isOf) && (isOf(title) || isHome || isNamed);
}

/** Whether a sentence stands in a paragraph of the text itself that is no labelled line, with nothing in it that may strike it out. */
function isPlainText({ claim }: Absence, section: SectionSource): boolean {
  const line = claim.line - section.bodyLine + 1;
  const paragraph = section.tree.children.find(
    (node): node is Paragraph =>
      node.type === 'paragraph' &&
      node.position !== undefined &&
      node.position.start.line <= line &&
      line <= node.position.end.line,
  );
  if (!paragraph || isLabelled(paragraph)) return false;
  return writtenIn(paragraph.children, paragraph, section).fault?.code !== 'told-markup';
}
