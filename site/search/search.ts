import { domElement, fillTemplate } from '../elements.ts';
import { contentWords } from './content-words.ts';
import { findPlaces, type Place } from './find-places.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { placeItem, type TextMarks } from './show-results.ts';

/** How many places are shown at once. */
const shownAtOnce = 10;
/** How many places of old versions are shown below those of the notices in force. */
const olderShown = 3;

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
      const sought = contentWords(words, asked.dataset['asking'] ?? '');
      const { places, older } = await findPlaces(search, sought, question.has('old'));
      // What stood only in old versions is told of, rather than that there is nothing.
      const isOldOnly = places.length === 0;
      const shown = isOldOnly ? older : places;
      const counted = tellCount(asked, shown.length, isOldOnly ? 'oldOnly' : 'found');
      const items = await loadItems(asked, shown.slice(0, shownAtOnce));
      const beside = isOldOnly ? [] : await olderItems(asked, older);
      // Another question was asked meanwhile: its answer is the one to show.
      if (latest !== question) return;
      told.textContent = counted;
      results.replaceChildren(...beside, ...items, ...moreItem({ asked, told, counted }, shown));
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

function tellCount(
  { dataset }: HTMLFormElement,
  count: number,
  words: 'found' | 'oldOnly',
): string {
  if (count === 0) return dataset['nothing'] ?? '';
  return fillTemplate(dataset[words] ?? '', { n: String(count) });
}

function loadItems(asked: HTMLFormElement, places: readonly Place[]): Promise<HTMLLIElement[]> {
  const text = textMarks(asked);
  return Promise.all(places.map((place) => placeItem(place, text)));
}

function textMarks({ dataset: { textLang: lang, textDir: dir } }: HTMLFormElement): TextMarks {
  return { ...(lang && { lang }), ...(dir && { dir }) };
}

/** What old versions hold of the question that no notice in force does, in an item of its own. */
async function olderItems(
  asked: HTMLFormElement,
  older: readonly Place[],
): Promise<HTMLLIElement[]> {
  if (older.length === 0) return [];
  const items = await loadItems(asked, older.slice(0, olderShown));
  const told = domElement('p', {}, asked.dataset['older'] ?? '');
  return [domElement('li', { class: 'search-older' }, told, domElement('ol', {}, ...items))];
}

type Answered = {
  readonly asked: HTMLFormElement;
  readonly told: HTMLElement;
  readonly counted: string;
};

/** While there are more places than are shown: an item that puts the next ones in its place when asked. */
function moreItem(answered: Answered, results: readonly Place[]): HTMLLIElement[] {
  const rest = results.slice(shownAtOnce);
  if (rest.length === 0) return [];
  const { asked, told, counted } = answered;
  const button = domElement('button', { type: 'button' }, asked.dataset['more'] ?? '');
  const item = domElement('li', {}, button);
  button.addEventListener('click', async () => {
    try {
      const items = await loadItems(asked, rest.slice(0, shownAtOnce));
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
