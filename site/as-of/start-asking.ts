import type { Locale } from '../../schema/languages.ts';
import { printDate } from '../../src/locale/dates.ts';
import type { Part, Sentence } from '../../src/locale/say.ts';
import {
  type AsOfAnswer,
  askedDay,
  isDay,
  pickAnswer,
} from '../../src/publish/history/as-of-answer.ts';
import { element, fill, pageElement, sentenceNodes } from '../elements.ts';

/**
 * Answers for the day in the address: `?on=2025-03-01` which version applied, `?since=2025-03-01` first what
 * has changed since then. The answers stand in the page (HistoryView.astro); nothing is stored.
 */
export function startAsking(): void {
  const form = pageElement('page-as-of', HTMLFormElement);
  const field = pageElement('page-day', HTMLInputElement);
  const place = pageElement('page-answer', HTMLElement);
  const answers: readonly AsOfAnswer[] = JSON.parse(form.dataset['answers'] ?? '[]');

  const show = (): void => {
    const asked = new URLSearchParams(location.search);
    const since = asked.get('since');
    const day = since ?? asked.get('on');
    place.replaceChildren();
    if (day === null || day === '') return;
    if (!isDay(day)) {
      place.append(element('p', {}, fill(form.dataset['noDay'] ?? '', { x: day })));
      return;
    }
    field.value = day;
    const answer = pickAnswer(answers, day);
    if (!answer) return;
    const told = answer.told.map((sentence) => paragraph(sentence, day));
    const links = answer.since.map((link) => paragraph(asLink(link), day));
    place.append(...(since === null ? [...told, ...links] : [...links, ...told]));
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams({ on: field.value })}`);
    show();
  });
  addEventListener('popstate', show);
  show();
}

function paragraph(sentence: Sentence, day: string): HTMLElement {
  const printed = printDate(day, document.documentElement.lang as Locale);
  const filled = sentence.map(
    (part): Part => (part.text === askedDay ? { text: printed, day } : part),
  );
  return element('p', {}, ...sentenceNodes(filled));
}

/** A sentence that is a link as a whole. */
function asLink({ href, text }: AsOfAnswer['since'][number]): Sentence {
  return [{ href, text: text.map((part) => part.text).join('') }];
}
