import { formDate } from '../../src/locale/form-date.ts';
import { domElement } from '../elements.ts';

/** The day as the reader writes it, by the form that an element of the page gives (`data-day-form`, `data-months`). */
export function printedDay({ dataset }: HTMLElement, day: string): HTMLElement {
  const { dayForm = '', months = '{}' } = dataset;
  return domElement('time', { datetime: day }, formDate(day, dayForm, JSON.parse(months)));
}

/** Lets links to versions and their changes carry the day that was asked for, so that the pages they lead to tell it. */
export function keepDay(places: Iterable<ParentNode>, day: string): void {
  for (const place of places) {
    for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const address = new URL(link.href);
      if (!/\/\d{4}-\d\d-\d\d(?:\.\d+)?\/(?:changes\/|since\/)?$/u.test(address.pathname)) continue;
      if (address.origin !== location.origin || address.pathname === location.pathname) continue;
      address.searchParams.set('on', day);
      link.setAttribute('href', address.pathname + address.search + address.hash);
    }
  }
}
