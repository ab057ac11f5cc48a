import type { Heading, List, ListItem } from 'mdast';
import type { Labelled, ToldList } from '../../words/told-words.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import type { Item, ListBlock } from './block.ts';
import { kindOfList } from './fields.ts';
import { boldLabel, holdsFurtherLabel, type Label, lostLabel, paragraphOf } from './label.ts';
import { unknownLabel } from './outline-table.ts';
import { looksLike } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import type { Dictionary, Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet, writtenIn } from './written.ts';

/** What a list stands below. */
export type Above = {
  readonly heading: Heading | undefined;
  readonly description: ListBlock['description'];
  /** The list of facts that stands under the same heading. */
  readonly before: ToldList | undefined;
};

export type OutlinedList = {
  readonly block?: ListBlock;
  readonly problems: readonly Problem[];
  readonly broken?: string;
};

/** Lists that tell of an entry whose name is the heading. */
const underHeading: ReadonlySet<ToldList> = new Set([
  'purposes',
  'automatedDecisions',
  'jointControllers',
]);
/** Lists of news and links begin with these words too. */
const needsSecond: ReadonlySet<ToldList> = new Set([
  'changes',
  'requests',
  'complaint',
  'cookieNotice',
  'children',
]);

/** Whose labels may stand one level below a label. */
const below: Readonly<Record<string, Labelled>> = {
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
  const labels = node.children.map((item) => labelIn(item, sheet));
  const first = labels[0];
  const list = first && vocabulary.lists.get(first.word);
  if (!first || !list) return mistakenList(node, labels, above, sheet, vocabulary);
  const own = vocabulary.labels[list];
  const isSecond = labels.slice(1).some((label) => label && own.has(label.word));
  if (needsSecond.has(list) && !isSecond) return { problems: [] };
  const place = placeOfNodes([node], node, sheet);
  const broken = kindOfList(list);
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
  const problems: Problem[] = [];
  const scope = { list, naming: first.word, sheet, vocabulary, problems };
  const items = node.children.flatMap((item, index) => outlineItem(item, labels[index], scope));
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

type Scope = {
  list: ToldList;
  /** The label that names the kind: it may stand again, for a further entry. */
  naming: string;
  sheet: Sheet;
  vocabulary: Vocabulary;
  problems: Problem[];
};

function labelIn(item: ListItem, sheet: Sheet): Label | undefined {
  const paragraph = paragraphOf(item);
  return paragraph && boldLabel(paragraph, sheet);
}

function outlineItem(item: ListItem, label: Label | undefined, scope: Scope): Item[] {
  const { list, sheet, vocabulary, problems } = scope;
  const place = placeOfNodes([item], item, sheet);
  const paragraph = paragraphOf(item);
  if (!label || !paragraph) {
    problems.push(toldProblem('told-item-unlabelled', place));
    return [];
  }
  if (holdsFurtherLabel(paragraph)) {
    problems.push(toldProblem('told-items-joined', place, { found: label.label.text }));
    return [];
  }
  const labels = vocabulary.labels[list];
  const isNaming = vocabulary.lists.get(label.word) === list && !labels.has(label.word);
  const way = isNaming ? '' : labels.get(label.word);
  if (way === undefined) {
    problems.push(unknownLabel(label.label, labels));
    return [];
  }
  const inner = nestedIn(item, below[`${list}/${way}`], scope);
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
  const labels = list.children.map((item) => labelIn(item, sheet));
  if (labels.every((label) => label === undefined)) {
    const plain = list.children.map((item) => paragraphOf(item));
    if (plain.some((one, index) => !one || list.children[index]?.children.length !== 1)) {
      problems.push(toldProblem('told-item-shape', placeOfNodes([list], list, sheet)));
      return undefined;
    }
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

function nestedItem(
  item: ListItem,
  label: Label | undefined,
  labels: Dictionary,
  sheet: Sheet,
  problems: Problem[],
): Item[] {
  const place = placeOfNodes([item], item, sheet);
  const paragraph = paragraphOf(item);
  if (!label || !paragraph) problems.push(toldProblem('told-item-unlabelled', place));
  else if (holdsFurtherLabel(paragraph)) {
    problems.push(toldProblem('told-items-joined', place, { found: label.label.text }));
  } else if (item.children.length > 1) problems.push(toldProblem('told-nested', place));
  else {
    const way = labels.get(label.word);
    if (way !== undefined)
      return [{ label: way, written: label.value, place, nested: [], listed: [] }];
    problems.push(unknownLabel(label.label, labels));
  }
  return [];
}

/** A list whose first label names no kind, though it was probably meant to. */
function mistakenList(
  node: List,
  labels: readonly (Label | undefined)[],
  above: Above,
  sheet: Sheet,
  vocabulary: Vocabulary,
): OutlinedList {
  const [first] = labels;
  if (!first) return lostList(node, sheet, vocabulary);
  const known = (list: ToldList) =>
    labels.filter((label) => label && vocabulary.labels[list].has(label.word)).length;
  const shown = looksLike(first.label.text);
  const alike = shown === undefined ? undefined : vocabulary.lists.get(shown);
  if (alike) {
    const problem = toldProblem(
      'told-characters',
      first.label.place,
      { found: first.label.text },
      { nearest: shown ?? '' },
    );
    return { problems: [problem], broken: kindOfList(alike) };
  }
  if (above.before && known(above.before) === labels.length) {
    const problem = toldProblem('told-list-split', first.label.place, { found: first.label.text });
    return { problems: [problem], broken: kindOfList(above.before) };
  }
  for (const list of new Set(vocabulary.lists.values())) {
    const words = [...vocabulary.lists].filter(([, one]) => one === list).map(([word]) => word);
    const isLater = labels.slice(1).some((label) => label && words.includes(label.word));
    const nearest = isLater ? words[0] : nearestWord(first.word, words);
    const least = underHeading.has(list) ? 1 : 2;
    if (nearest === undefined || known(list) < least) continue;
    const data = { found: first.label.text, ...(isLater && { reason: 'elsewhere' }) };
    return {
      problems: [toldProblem('told-kind-unknown', first.label.place, data, { nearest })],
      broken: kindOfList(list),
    };
  }
  return { problems: [] };
}

/** A list whose first item has lost the signs around its label. */
function lostList(node: List, sheet: Sheet, vocabulary: Vocabulary): OutlinedList {
  const lost = node.children.map((item) => {
    const paragraph = paragraphOf(item);
    return paragraph && lostLabel(paragraph);
  });
  const [first] = lost;
  const list = first && vocabulary.lists.get(first.word);
  const [item] = node.children;
  const paragraph = item && paragraphOf(item);
  if (!list || !paragraph) return { problems: [] };
  const labels = node.children.map(
    (one, index) => labelIn(one, sheet)?.word ?? lost[index]?.word ?? '',
  );
  if (!labels.slice(1).some((word) => vocabulary.labels[list].has(word))) return { problems: [] };
  const at = placeOfNodes(paragraph.children, paragraph, sheet);
  const line = `- **${firstWords(paragraph)}:** ${first.rest.split('\n')[0] ?? ''}`.trim();
  return {
    problems: [toldProblem('told-label-form', at, { found: first.word }, { line })],
    broken: kindOfList(list),
  };
}

function firstWords(paragraph: { children: readonly { type: string }[] }): string {
  const [first] = paragraph.children;
  const text = first && 'value' in first ? String(first.value) : '';
  return text.split(':')[0]?.replaceAll(/[*_]/gu, '').trim() ?? '';
}
