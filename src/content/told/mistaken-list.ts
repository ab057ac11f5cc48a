import type { List } from 'mdast';
import type { ToldList } from '../../words/told-words.ts';
import { nearestWord } from '../nearest-word.ts';
import { kindOfList } from './fields.ts';
import { type Label, labelOfItem, paragraphOf } from './label.ts';
import { listedAbsence } from './listed-absence.ts';
import { lostLabel } from './lost-label.ts';
import { type Above, type OutlinedList, underHeading } from './outlined-list.ts';
import { looksLike } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet } from './written.ts';

/** A list whose first label names no kind, though it was probably meant to. */
export function mistakenList(
  node: List,
  labels: readonly (Label | undefined)[],
  above: Above,
  sheet: Sheet,
  vocabulary: Vocabulary,
): OutlinedList {
  const [first] = labels;
  if (!first) return lostList(node, sheet, vocabulary);
  const absence = listedAbsence(labels, vocabulary);
  if (absence) return absence;
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
  const headless =
    above.heading &&
    [...underHeading].find((list) => labels.length >= 2 && known(list) === labels.length);
  if (headless) {
    const [nearest = ''] = [...vocabulary.lists].find(([, one]) => one === headless) ?? [];
    const data = { found: first.label.text, reason: 'lead' };
    const problem = toldProblem('told-kind-unknown', first.label.place, data, { nearest });
    return { problems: [problem], broken: kindOfList(headless) };
  }
  for (const list of new Set(vocabulary.lists.values())) {
    const words = [...vocabulary.lists].filter(([, one]) => one === list).map(([word]) => word);
    const isLater = labels.slice(1).some((label) => label && words.includes(label.word));
    const nearest = isLater ? words[0] : nearestWord(first.word, words);
    const least = underHeading.has(list) || known(list) === labels.length - 1 ? 1 : 2;
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
    (one, index) => labelOfItem(one, sheet)?.word ?? lost[index]?.word ?? '',
  );
  if (!labels.slice(1).some((word) => vocabulary.labels[list].has(word))) return { problems: [] };
  const at = placeOfNodes(paragraph.children, paragraph, sheet);
  const line = `- **${first.label}:** ${first.rest}`.trim();
  return {
    problems: [toldProblem('told-label-form', at, { found: first.word }, { line })],
    broken: kindOfList(list),
  };
}
