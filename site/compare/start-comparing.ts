import { showAddress } from '../elements.ts';
import { readChoice, type View, views, writeChoice } from './choice.ts';
import { openResult } from './open-result.ts';
import { findParts } from './page-parts.ts';

/**
 * Makes the page compare what its address asks for. The address is the state: the form, the swap and
 * the choice of view write it, and going back reads it.
 */
export function startComparing(): void {
  const parts = findParts();
  const { form, from, to, swap } = parts;
  const usual = { from: from.value, to: to.value };
  const versions = [...from.options].map(({ value }) => value);
  const { show, layOut } = openResult(parts);
  let search = '';

  const read = (isAsked: boolean): void => {
    search = location.search;
    void show(readChoice(search, versions, usual), isAsked);
  };
  const go = (): void => {
    history.pushState(null, '', writeChoice(from.value, to.value, viewOf(form)));
    read(true);
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  swap.addEventListener('click', () => {
    [from.value, to.value] = [to.value, from.value];
    go();
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    // The lists may have been changed since: the address tells what is compared.
    const shown = layOut(viewOf(form));
    if (!shown) return;
    search = writeChoice(shown.from, shown.to, shown.view);
    history.replaceState(null, '', search);
    showAddress();
  });
  addEventListener('popstate', () => {
    // Links within the page change no more than the end of the address.
    if (location.search !== search) read(false);
  });
  read(false);
}

function viewOf(form: HTMLFormElement): View {
  const chosen = new FormData(form).get('view');
  return views.find((view) => view === chosen) ?? views[0];
}
