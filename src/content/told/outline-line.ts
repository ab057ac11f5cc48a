import type { Paragraph, RootContent } from 'mdast';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import type { LineBlock } from './block.ts';
import { beginsWithDenial } from './denial.ts';
import { kindOfLine, kindOfList } from './fields.ts';
import { joinedItem } from './joined-item.ts';
import { boldLabel, type Label, paragraphOf } from './label.ts';
import { lostLabel } from './lost-label.ts';
import { underHeading } from './outlined-list.ts';
import { looksLike } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet, type Written, writtenIn } from './written.ts';

export type OutlinedLine = {
  readonly block?: LineBlock;
  readonly problems: readonly Problem[];
  readonly broken?: string;
};

/** A labelled line: an absence, or the lead of a list of measures. Other paragraphs are left alone. */
export function outlineLine(
  node: Paragraph,
  next: RootContent | undefined,
  sheet: Sheet,
  vocabulary: Vocabulary,
): OutlinedLine {
  const label = boldLabel(node, sheet);
  if (!label) return lostLine(node, sheet, vocabulary);
  const line = vocabulary.lines.get(label.word);
  if (line === undefined) return otherLine(label, vocabulary);
  const broken = kindOfLine(line);
  const place = placeOfNodes(node.children, node, sheet);
  const joined =
    line === 'security' ? undefined : joinedItem(node, label, place, { sheet, sign: '' });
  if (joined) return { problems: [joined], broken };
  const measures = line === 'security' ? measuresIn(label.value, next, sheet) : [];
  if (line === 'security' && measures.length === 0)
    return leadsOn(label.value)
      ? {
          problems: [toldProblem('told-measures-missing', place, { found: label.label.text })],
          broken,
        }
      : { problems: [] };
  const block: LineBlock = {
    form: 'line',
    node,
    line,
    item: itemOf(label, vocabulary),
    written: label.value,
    measures,
    place,
  };
  return { block, problems: [] };
}

function itemOf({ word, label, value }: Label, { lists }: Vocabulary): string | undefined {
  const list = lists.get(word);
  if (list === undefined || underHeading.has(list)) return undefined;
  return `- **${label.text}** ${value.text}`.trim();
}

/** The items of the plain list right behind an empty label, or behind a lead that ends in a colon. */
function measuresIn(value: Written, next: RootContent | undefined, sheet: Sheet): Written[] {
  if (!leadsOn(value) || next?.type !== 'list') return [];
  const paragraphs = next.children.map((item) =>
    item.children.length === 1 ? paragraphOf(item) : undefined,
  );
  if (paragraphs.some((one) => !one || boldLabel(one, sheet))) return [];
  return paragraphs.flatMap((one) => (one ? [writtenIn(one.children, one, sheet)] : []));
}

/** Whether something must follow: an empty label, or a lead that ends in a colon. */
function leadsOn({ text }: Written): boolean {
  return text === '' || text.endsWith(':');
}

/** A label that names no line: what belongs into a list, or a slip. */
function otherLine({ word, label, value }: Label, vocabulary: Vocabulary): OutlinedLine {
  const list = vocabulary.lists.get(word);
  if (list !== undefined) {
    const line = `- **${label.text}** ${value.text}`.trim();
    return {
      problems: [toldProblem('told-line-item', label.place, { found: label.text }, { line })],
      broken: kindOfList(list),
    };
  }
  const shown = looksLike(label.text);
  const alike = shown === undefined ? undefined : vocabulary.lines.get(shown);
  if (alike) {
    const problem = toldProblem(
      'told-characters',
      label.place,
      { found: label.text },
      { nearest: shown ?? '' },
    );
    return { problems: [problem], broken: kindOfLine(alike) };
  }
  const nearest = nearestWord(word, [...vocabulary.lines.keys()]);
  const meant = nearest === undefined ? undefined : vocabulary.lines.get(nearest);
  if (!nearest || !meant || !beginsWithDenial(value.text, vocabulary)) return { problems: [] };
  const problem = toldProblem('told-kind-unknown', label.place, { found: label.text }, { nearest });
  return { problems: [problem], broken: kindOfLine(meant) };
}

/** A line whose label has lost the signs around it. */
function lostLine(node: Paragraph, sheet: Sheet, vocabulary: Vocabulary): OutlinedLine {
  const lost = lostLabel(node);
  const line = lost && vocabulary.lines.get(lost.word);
  if (!lost || !line || line === 'security' || !beginsWithDenial(lost.rest, vocabulary))
    return { problems: [] };
  const advice = { line: `**${lost.label}:** ${lost.rest}` };
  const at = placeOfNodes(node.children, node, sheet);
  return {
    problems: [toldProblem('told-label-form', at, { found: lost.word }, advice)],
    broken: kindOfLine(line),
  };
}
