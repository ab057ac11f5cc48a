import type { Heading, List, ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { findMalformedIds } from '../../markdown/malformed-ids.ts';
import type { Labelled, ToldList } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { Item, ListBlock } from './block.ts';
import { kindOfList } from './fields.ts';
import { flatLabels } from './flat-labels.ts';
import { joinedItem } from './joined-item.ts';
import { type Label, labelOfItem, paragraphOf } from './label.ts';
import { listedAbsence } from './listed-absence.ts';
import { isMeantAsFacts } from './meant-as-facts.ts';
import { mistakenList } from './mistaken-list.ts';
import { type Above, type OutlinedList, underHeading } from './outlined-list.ts';
import { type OwnBeginning, ownBeginning } from './own-beginning.ts';
import { toldProblem } from './told-problem.ts';
import { unknownLabel } from './unknown-label.ts';
import { unlabelledItem } from './unlabelled-item.ts';
import type { Dictionary, Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet, writtenIn } from './written.ts';

/** Whose labels may stand one level below a label. */
export const labelsBelow: Readonly<Record<string, Labelled>> = {
  'purposes/': 'bases',
  'purposes/providing': 'providing',
  'providing/': 'providing',
  'jointControllers/': 'parties',
};

/** A list of facts: its first label names the kind. Other lists are left alone. */
export function outlineList(
  node: List,
  above: Above,
  sheet: Sheet,
  vocabulary: Vocabulary,
): OutlinedList {
  const labels = node.children.map((item) => labelOfItem(item, sheet));
  const first = labels[0];
  const list = first && vocabulary.lists.get(first.word);
  if (!first || !list) return mistakenList(node, labels, above, sheet, vocabulary);
  const isAnswer = list === 'children' && labels.length > 1;
  const absence = isAnswer ? undefined : listedAbsence(labels.slice(0, 1), vocabulary);
  if (absence) return absence;
  const own = vocabulary.labels[list];
  const isSecond = labels.slice(1).some((label) => label && own.has(label.word));
  if (!isMeantAsFacts(node, labels, list, own)) return { problems: [] };
  const other = ownBeginning(labels, list, vocabulary);
  if (other) return readBefore(other, list, node, above, sheet, vocabulary);
  const place = placeOfNodes([node], node, sheet);
  const broken = kindOfList(list);
  const isMore = labels.slice(1).some((label) => vocabulary.lists.get(label?.word ?? '') === list);
  if (!underHeading.has(list) && labels.length > 1 && !isSecond && !isMore) {
    // Definitions begin with the name of a kind too: one label that is known tells too little.
    return { problems: strangers(node, labels, own, sheet), broken };
  }
  if (underHeading.has(list) && !above.heading) {
    return {
      problems: [
        toldProblem('told-heading-missing', first.label.place, { found: first.label.text }),
      ],
      broken,
    };
  }
  if (underHeading.has(list) && above.before) {
    return {
      problems: [toldProblem('told-list-second', first.label.place, { found: first.label.text })],
      broken,
    };
  }
  // The heading is told of by its own rule; braces in it are no part of a name.
  if (underHeading.has(list) && above.heading && hasMalformedId(above.heading, sheet))
    return { problems: [], broken };
  const problems: Problem[] = [];
  const scope = { list, naming: first.word, sheet, vocabulary, problems };
  const flat = list === 'purposes' ? flatLabels(labels, vocabulary) : new Set<number>();
  problems.push(...[...flat].flatMap((index) => flatProblem(labels[index])));
  const items = node.children.flatMap((item, index) =>
    flat.has(index) ? [] : outlineItem(item, labels[index], scope),
  );
  const heading = underHeading.has(list) ? above.heading : undefined;
  const name = heading && writtenIn(heading.children, heading, sheet);
  const block: ListBlock = {
    form: 'list',
    node,
    list,
    heading,
    name,
    description: above.description,
    items,
    place,
  };
  return { block, problems, ...(problems.length > 0 && { broken }) };
}

/** What stands before the beginning of another list; one label alone tells too little to be sure of its kind. */
function readBefore(
  { index, label, list: other }: OwnBeginning,
  list: ToldList,
  node: List,
  above: Above,
  sheet: Sheet,
  vocabulary: Vocabulary,
): OutlinedList {
  const joined = toldProblem('told-list-joined', label.label.place, { found: label.label.text });
  const kinds = [kindOfList(list), kindOfList(other)];
  if (index === 1) return { problems: [joined], broken: kinds };
  const before = { ...node, children: node.children.slice(0, index) };
  const { block, problems } = outlineList(before, above, sheet, vocabulary);
  return {
    ...(block && { block: { ...block, node } }),
    problems: [...problems, joined],
    broken: block && problems.length === 0 ? kinds.slice(1) : kinds,
  };
}

function hasMalformedId(heading: Heading, { body }: Sheet): boolean {
  return (
    textOf(heading).includes('#') &&
    findMalformedIds(body, { type: 'root', children: [heading] }).length > 0
  );
}

/** What stands below the first label, of which nothing is known. */
function strangers(
  { children }: List,
  labels: readonly (Label | undefined)[],
  own: Dictionary,
  sheet: Sheet,
): Problem[] {
  return children.slice(1).map((item, index) => {
    const label = labels[index + 1];
    if (label) return unknownLabel(label.label, own);
    return unlabelledItem(item, own, placeOfNodes([item], item, sheet));
  });
}

/** The problem of an item that belongs below a legal basis, with the line as it should be. */
function flatProblem(label: Label | undefined): Problem[] {
  if (!label) return [];
  const { text, place } = label.label;
  const line = `- **${text}** ${label.value.text}`.trim();
  return [toldProblem('told-basis-flat', place, { found: text }, { line })];
}

type Scope = {
  list: ToldList;
  /** The label that names the kind: it may stand again, for a further entry. */
  naming: string;
  sheet: Sheet;
  vocabulary: Vocabulary;
  problems: Problem[];
};

function outlineItem(item: ListItem, label: Label | undefined, scope: Scope): Item[] {
  const { list, sheet, vocabulary, problems } = scope;
  const place = placeOfNodes([item], item, sheet);
  const paragraph = paragraphOf(item);
  if (!label || !paragraph) {
    problems.push(unlabelledItem(item, vocabulary.labels[list], place));
    return [];
  }
  const joined = joinedItem(paragraph, label, place, { sheet, sign: '- ' });
  if (joined) {
    problems.push(joined);
    return [];
  }
  const labels = vocabulary.labels[list];
  const isNaming = vocabulary.lists.get(label.word) === list && !labels.has(label.word);
  const way = isNaming ? '' : labels.get(label.word);
  if (way === undefined) {
    problems.push(unknownLabel(label.label, labels));
    return [];
  }
  const inner = nestedIn(item, labelsBelow[`${list}/${way}`], scope);
  return inner ? [{ label: way, written: label.value, place, ...inner }] : [];
}

/** What stands below an item: labels where its label may have some, else a plain list; none where it is something else. */
function nestedIn(
  { children }: ListItem,
  labelled: Labelled | undefined,
  { sheet, vocabulary, problems }: Scope,
): Pick<Item, 'nested' | 'listed'> | undefined {
  const [, list, ...more] = children;
  if (!list) return { nested: [], listed: [] };
  if (list.type !== 'list' || more.length > 0) {
    problems.push(toldProblem('told-item-shape', placeOfNodes([list], list, sheet)));
    return undefined;
  }
  const labels = list.children.map((item) => labelOfItem(item, sheet));
  if (labels.every((label) => label === undefined)) {
    const plain = list.children.map((item) => paragraphOf(item));
    if (plain.some((one, index) => !one || list.children[index]?.children.length !== 1)) {
      problems.push(toldProblem('told-item-shape', placeOfNodes([list], list, sheet)));
      return undefined;
    }
    const lost = labelled ? lostBelow(list, vocabulary.labels[labelled], sheet) : [];
    problems.push(...lost);
    if (lost.length > 0) return undefined;
    const listed = plain.flatMap((one) => (one ? [writtenIn(one.children, one, sheet)] : []));
    return { nested: [], listed };
  }
  if (!labelled) {
    problems.push(toldProblem('told-nested', placeOfNodes([list], list, sheet)));
    return undefined;
  }
  const count = problems.length;
  const nested = list.children.flatMap((item, index) =>
    nestedItem(item, labels[index], vocabulary.labels[labelled], sheet, problems),
  );
  return problems.length > count ? undefined : { nested, listed: [] };
}

/** Items below a label that may have labels below it, and whose own have lost their signs. */
function lostBelow({ children }: List, labels: Dictionary, sheet: Sheet): Problem[] {
  return children.flatMap((item) => {
    const problem = unlabelledItem(item, labels, placeOfNodes([item], item, sheet));
    return problem.code === 'told-label-form' ? [problem] : [];
  });
}

function nestedItem(
  item: ListItem,
  label: Label | undefined,
  labels: Dictionary,
  sheet: Sheet,
  problems: Problem[],
): Item[] {
  const place = placeOfNodes([item], item, sheet);
  const paragraph = paragraphOf(item);
  const joined = label && paragraph && joinedItem(paragraph, label, place, { sheet, sign: '- ' });
  if (!label) problems.push(unlabelledItem(item, labels, place));
  else if (joined) problems.push(joined);
  else if (item.children.length > 1) problems.push(toldProblem('told-nested', place));
  else {
    const way = labels.get(label.word);
    if (way !== undefined)
      return [{ label: way, written: label.value, place, nested: [], listed: [] }];
    problems.push(unknownLabel(label.label, labels));
  }
  return [];
}
