import type { ChangeEntry } from '../../src/publish/changes/change-list.ts';
import type { ChangedFact } from '../../src/publish/changes/group-facts.ts';
import type { Comparison } from '../../src/publish/packed/compare-packed-history.ts';
import { domElement, fillTemplate, pageElement, sentenceNodes } from '../elements.ts';

/** How many changes the list shows before the rest is asked for. */
const shownAtOnce = 10;

/** Words about the facts: why none are compared, and what one is called that protects people less. */
type FactWords = { readonly note: string; readonly less: string };

/** Puts the facts and the list of changes into their places. */
export function showComparison(
  { entries, facts, claims }: Comparison,
  { note, less }: FactWords,
): void {
  const isUnchanged = entries.length === 0 && facts?.length === 0;
  toggle('page-same', isUnchanged);
  toggle('page-meaning', facts === null || facts.length + claims.length > 0);
  pageElement('page-facts-note', HTMLElement).textContent = facts === null ? note : '';
  showFacts('page-facts', facts ?? [], less);
  showFacts('page-claims', claims, less);
  toggle('page-claims-note', claims.length > 0);
  toggle('page-changes', entries.length > 0);
  toggle('page-tools', entries.length > 0);
  showEntries(entries);
}

function toggle(id: string, isShown: boolean): void {
  pageElement(id, HTMLElement).hidden = !isShown;
}

/** The nodes of the marked text. A document made so loads nothing and runs nothing. */
export function parseFragment(html: string): ChildNode[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

function showFacts(id: string, facts: readonly ChangedFact[], less: string): void {
  pageElement(id, HTMLElement).replaceChildren(...facts.map((fact) => factItem(fact, less)));
}

/** As ChangedFacts.astro prints it. */
function factItem({ subject, sentences, isLess }: ChangedFact, less: string): HTMLLIElement {
  const label = isLess ? [domElement('p', { class: 'less' }, less)] : [];
  const told = sentences.map((sentence) => domElement('p', {}, sentence));
  return domElement('li', {}, domElement('strong', {}, subject), ...label, ...told);
}

function showEntries(entries: readonly ChangeEntry[]): void {
  const rest = entries.slice(shownAtOnce);
  pageElement('page-first', HTMLElement).replaceChildren(
    ...entries.slice(0, shownAtOnce).map(entryItem),
  );
  const details = pageElement('page-rest', HTMLDetailsElement);
  details.hidden = rest.length === 0;
  details.open = false;
  pageElement('page-rest-words', HTMLElement).textContent = fillTemplate(
    details.dataset['words'] ?? '',
    {
      n: String(rest.length),
    },
  );
  const list = pageElement('page-rest-list', HTMLOListElement);
  list.start = shownAtOnce + 1;
  list.replaceChildren(...rest.map(entryItem));
}

/** As ChangeList.astro prints it. */
function entryItem({ id, href, section, sentences, context }: ChangeEntry): HTMLLIElement {
  const paragraphs = sentences.map((sentence, index) => {
    const nodes = sentenceNodes(sentence);
    const isLink = section === '' && index === 0 && sentence.every(({ href: own }) => !own);
    return isLink
      ? domElement('p', {}, domElement('a', { href }, ...nodes))
      : domElement('p', {}, ...nodes);
  });
  return domElement(
    'li',
    { id },
    ...(section === '' ? [] : [domElement('a', { href }, section)]),
    ...paragraphs,
    ...(context === null ? [] : [domElement('p', { class: 'context' }, context)]),
  );
}
