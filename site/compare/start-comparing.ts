import { fill } from '../elements.ts';
import { type Choice, readChoice, type View, views, writeChoice } from './choice.ts';
import { openMarkedView } from './marked-view.ts';
import { type Compare, openWorker } from './open-worker.ts';
import { chosen, findParts, type Parts } from './page-parts.ts';
import { parseFragment, showComparison } from './show-comparison.ts';

/**
 * Makes the page compare what its address asks for. The address is the state: the form, the swap and
 * the choice of view write it, and going back reads it.
 */
export function startComparing(): void {
  const parts = findParts();
  const { form, from, to, word } = parts;
  const usual = { from: from.value, to: to.value };
  const versions = [...from.options].map(({ value }) => value);
  const layOut = openMarkedView(parts.marked);
  let compare: Compare | undefined;
  let nodes: readonly Node[] = [];
  let asked = 0;
  let search = '';

  const show = async (isAsked: boolean): Promise<void> => {
    asked += 1;
    const mine = asked;
    search = location.search;
    const choice = readChoice(search, versions, usual);
    parts.result.hidden = true;
    parts.status.textContent = firstWords(parts, choice);
    if (choice.asks !== 'comparison') return;
    choose(parts, choice);
    try {
      compare ??= openWorker(new URL(word('history'), location.href).href);
      const comparison = await compare(choice.from, choice.to);
      if (mine !== asked) return;
      nodes = parseFragment(comparison.html);
      showComparison(comparison, noteOf(parts));
      layOut({ nodes, view: choice.view, names: [chosen(from), chosen(to)] });
      const count = String(comparison.entries.length);
      parts.status.textContent = fill(word('counted'), { n: count });
      reveal(parts, isAsked);
    } catch {
      if (mine === asked) parts.status.textContent = word('failed');
    }
  };
  const go = (): void => {
    history.pushState(null, '', writeChoice(from.value, to.value, viewOf(form)));
    void show(true);
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  parts.swap.addEventListener('click', () => {
    [from.value, to.value] = [to.value, from.value];
    go();
  });
  form.addEventListener('change', ({ target }) => {
    if (parts.result.hidden || !(target instanceof HTMLInputElement)) return;
    const view = viewOf(form);
    search = writeChoice(from.value, to.value, view);
    history.replaceState(null, '', search);
    layOut({ nodes, view, names: [chosen(from), chosen(to)] });
  });
  addEventListener('popstate', () => {
    // Links within the page change no more than the end of the address.
    if (location.search !== search) void show(false);
  });
  void show(false);
}

function firstWords({ word }: Parts, choice: Choice): string {
  switch (choice.asks) {
    case 'nothing':
      return '';
    case 'unknown':
      return fill(word('unknown'), { x: choice.version });
    case 'comparison':
      return word('comparing');
  }
}

function choose({ from, to, form }: Parts, choice: Choice & { asks: 'comparison' }): void {
  from.value = choice.from;
  to.value = choice.to;
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="view"]')) {
    box.checked = box.value === choice.view;
  }
}

function viewOf(form: HTMLFormElement): View {
  const chosen = new FormData(form).get('view');
  return views.find((view) => view === chosen) ?? views[0];
}

/** Why facts are not compared: one of the two versions is archived. */
function noteOf({ from, to, word }: Parts): string {
  const archived = [from, to].find(({ selectedOptions: [option] }) => option?.dataset['archived']);
  return archived ? fill(word('note'), { v: chosen(archived) }) : '';
}

/** Shows the result; a reader who asked is taken to its title, one who came by a link to what it names. */
function reveal({ result, title, record, from, to, word }: Parts, isAsked: boolean): void {
  title.textContent = fill(word('title'), { a: chosen(from), b: chosen(to) });
  record.textContent = location.href;
  result.hidden = false;
  if (isAsked) title.focus();
  else if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
