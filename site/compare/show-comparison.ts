import type { ChangeEntry } from '../../src/publish/changes/change-list.ts';
import type { ChangedFact } from '../../src/publish/changes/group-facts.ts';
import type { ToldMeaning } from '../../src/publish/changes/join-meanings.ts';
import type { Comparison } from '../../src/publish/packed/compare-packed-history.ts';
import { domElement, pageElement, sentenceNodes } from '../elements.ts';

/** How many changes the list shows before the rest is asked for; the styles count them too. */
const shownAtOnce = 10;

/** Words about the facts: why none are compared, what one is called that protects people less, and a change by its number. */
type FactWords = { readonly note: string; readonly less: string; readonly change: string };

/** Puts the facts and the list of changes into their places; styles show what is not empty. */
export function showComparison(
  { entries, facts, meanings }: Comparison,
  { note, ...said }: FactWords,
): void {
  pageElement('page-facts-note', HTMLElement).textContent = facts === null ? note : '';
  fill('page-facts', (facts ?? []).map(factItem));
  fill(
    'page-meanings',
    meanings.map((meaning, index) => meaningItem(meaning, index, said)),
  );
  fill('page-first', entries.map(entryItem));
  const rest = pageElement('page-rest', HTMLDetailsElement);
  rest.open = false;
  const words = (rest.dataset['words'] ?? '').replace('{n}', `${entries.length - shownAtOnce}`);
  pageElement('page-rest-words', HTMLElement).textContent = words;
}

/** The nodes of the marked text. A document made so loads nothing and runs nothing. */
export function parseFragment(html: string): ChildNode[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

function fill(id: string, items: readonly Node[]): void {
  pageElement(id, HTMLElement).replaceChildren(...items);
}

/** As ChangedFacts.astro prints it. */
function factItem({ subject, sentences }: ChangedFact): HTMLLIElement {
  const told = sentences.map((sentence) => domElement('p', {}, sentence));
  return domElement('li', {}, domElement('strong', {}, subject), ...told);
}

/** As Meanings.astro prints it. */
function meaningItem(
  { text, isLess, isClaim, changes: [n] }: ToldMeaning,
  index: number,
  { less, change }: Omit<FactWords, 'note'>,
): HTMLLIElement {
  const link = n
    ? [' ', domElement('a', { href: `#change-${n}` }, change.replace('{n}', `${n}`))]
    : [];
  const label = isLess ? [domElement('p', { class: 'less' }, less)] : [];
  return domElement(
    'li',
    { id: `page-meaning-${index + 1}`, class: isClaim ? 'claim' : '' },
    text,
    ...link,
    ...label,
  );
}

/** As ChangeList.astro prints it, without the marks of languages. */
function entryItem({ id, number, href, section, sentences, context }: ChangeEntry): HTMLLIElement {
  const paragraphs = sentences.map((sentence, index) => {
    const nodes = sentenceNodes(sentence);
    const isLink = section === '' && index === 0 && sentence.every(({ href: own }) => !own);
    return isLink
      ? domElement('p', {}, domElement('a', { href }, ...nodes))
      : domElement('p', {}, ...nodes);
  });
  return domElement(
    'li',
    { id, value: `${number}` },
    ...(section === '' ? [] : [domElement('a', { href }, section)]),
    ...paragraphs,
    ...(context === null ? [] : [domElement('p', { class: 'context' }, context)]),
  );
}
