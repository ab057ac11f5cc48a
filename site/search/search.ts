import { domElement, fillTemplate } from '../elements.ts';
import { contentWords } from './content-words.ts';
import { isAnswer } from './is-answer.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { pageItem } from './show-results.ts';

/** How many pages are shown at once. */
const shownAtOnce = 10;

const form = document.querySelector<HTMLFormElement>('form.search');
const status = document.querySelector<HTMLElement>('.search-status');
const list = document.querySelector<HTMLOListElement>('.search-results');
if (form && status && list) startSearch(form, status, list);

/** The address keeps the question (`?q=`), so that an answer can be sent to somebody. */
function startSearch(asked: HTMLFormElement, told: HTMLElement, results: HTMLOListElement): void {
  let loading: Promise<Pagefind> | undefined;
  let latest: FormData | undefined;
  const pagefind = () => (loading ??= loadPagefind(asked.dataset['index'] ?? ''));
  const answer = async () => {
    const question = new FormData(asked);
    latest = question;
    const words = String(question.get('q') ?? '').trim();
    results.replaceChildren();
    told.textContent = '';
    if (words === '') return;
    try {
      const { search } = await pagefind();
      const isOldToo = question.has('old');
      const sought = contentWords(words, asked.dataset['asking'] ?? '');
      const inForce = isOldToo ? [] : await findPages(search, sought, { state: 'current' });
      // What stood only in old versions is told of, rather than that there is nothing.
      const pages = inForce.length > 0 ? inForce : await findPages(search, sought, {});
      const isOldOnly = !isOldToo && inForce.length === 0;
      const counted = tellCount(asked, pages.length, isOldOnly);
      const items = await loadItems(pages);
      // Another question was asked meanwhile: its answer is the one to show.
      if (latest !== question) return;
      told.textContent = counted;
      results.replaceChildren(...items, ...moreItem({ asked, told, counted }, pages));
    } catch {
      if (latest !== question) return;
      loading = undefined;
      told.textContent = asked.dataset['failed'] ?? '';
    }
  };
  asked.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', addressOf(asked));
    void answer();
  });
  asked.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') asked.requestSubmit();
  });
  readAddress(asked);
  asked.hidden = false;
  void answer();
}

/** The pages that have the words. The best one tells of all: what is found instead of the words is found on every page. */
async function findPages(
  search: Pagefind['search'],
  words: string,
  filters: Readonly<Record<string, string>>,
): Promise<readonly PagefindResult[]> {
  const { results } = await search(words, { filters });
  const best = await results[0]?.data();
  return best && isAnswer(best, words) ? results : [];
}

function tellCount({ dataset }: HTMLFormElement, count: number, isOldOnly: boolean): string {
  if (count === 0) return dataset['nothing'] ?? '';
  const words = dataset[isOldOnly ? 'oldOnly' : 'found'];
  return fillTemplate(words ?? '', { n: String(count) });
}

/** The next pages, as items of the list. */
async function loadItems(results: readonly PagefindResult[]): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(results.slice(0, shownAtOnce).map(({ data }) => data()));
  return pages.map(pageItem);
}

type Answered = {
  readonly asked: HTMLFormElement;
  readonly told: HTMLElement;
  readonly counted: string;
};

/** While there are more pages than are shown: an item that puts the next ones in its place when asked. */
function moreItem(answered: Answered, results: readonly PagefindResult[]): HTMLLIElement[] {
  const rest = results.slice(shownAtOnce);
  if (rest.length === 0) return [];
  const { asked, told, counted } = answered;
  const button = domElement('button', { type: 'button' }, asked.dataset['more'] ?? '');
  const item = domElement('li', {}, button);
  button.addEventListener('click', async () => {
    try {
      const items = await loadItems(rest);
      // Pressed twice, or another question was asked meanwhile.
      if (!item.isConnected) return;
      told.textContent = counted;
      item.replaceWith(...items, ...moreItem(answered, rest));
      items[0]?.querySelector('a')?.focus();
    } catch {
      if (item.isConnected) told.textContent = asked.dataset['failed'] ?? '';
    }
  });
  return [item];
}

function addressOf(form: HTMLFormElement): string {
  const question = new URLSearchParams();
  for (const [name, value] of new FormData(form)) question.set(name, String(value));
  return `?${question}`;
}

function readAddress(form: HTMLFormElement): void {
  const question = new URLSearchParams(location.search);
  const words = form.elements.namedItem('q');
  const old = form.elements.namedItem('old');
  if (words instanceof HTMLInputElement) words.value = question.get('q') ?? '';
  if (old instanceof HTMLInputElement) old.checked = question.has('old');
}
