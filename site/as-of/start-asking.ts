import { pickAnswer, readDay } from '../../src/publish/pages/history/as-of-answer.ts';
import { domElement, fillTemplate, pageElement, showAddress } from '../elements.ts';
import { keepDay, printedDay } from './asked-day.ts';

/**
 * Answers for the day in the address: `?on=2025-03-01` which version applied, `?since=2025-03-01` first what
 * has changed since then. The answers stand in the page (AsOfAnswers.astro); nothing is stored.
 */
export function startAsking(): void {
  const form = pageElement('page-as-of', HTMLFormElement);
  const field = pageElement('page-day', HTMLInputElement);
  const place = pageElement('page-answer', HTMLElement);
  const beforeFirst = document.getElementById('page-before-first');
  const answers = findAnswers();
  let search = '';

  const show = (): void => {
    search = location.search;
    const asked = new URLSearchParams(search);
    const since = asked.get('since');
    const written = since ?? asked.get('on');
    place.replaceChildren();
    beforeFirst?.toggleAttribute('hidden', false);
    showAddress();
    if (written === null || written === '') return;
    const day = readDay(written);
    field.value = written;
    if (day === null) {
      place.append(domElement('p', {}, fillTemplate(form.dataset['noDay'] ?? '', { x: written })));
      return;
    }
    const answer = pickAnswer(answers, day);
    if (!answer) return;
    // The answer for a day before the first version says the same.
    beforeFirst?.toggleAttribute('hidden', answer.from === null);
    const [told, links] = answerParts(answer.template, day);
    keepDay([...told, ...links], day);
    place.append(...(since === null ? [...told, ...links] : [...links, ...told]));
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(
      null,
      '',
      `?${new URLSearchParams({ on: readDay(field.value) ?? field.value })}`,
    );
    show();
  });
  addEventListener('popstate', () => {
    // Links within the page change no more than the end of the address.
    if (location.search !== search) show();
  });
  show();
}

function findAnswers(): { from: string | null; template: HTMLTemplateElement }[] {
  return [...document.querySelectorAll<HTMLTemplateElement>('.as-of-answer')].map((template) => ({
    from: template.dataset['from'] ?? null,
    template,
  }));
}

/** The paragraphs of an answer, with the day that was asked for: what is told, and the links to what changed. */
function answerParts({ content }: HTMLTemplateElement, day: string): [Element[], Element[]] {
  const answer = document.importNode(content, true);
  const form = pageElement('page-as-of', HTMLFormElement);
  for (const asked of answer.querySelectorAll('.asked')) asked.replaceWith(printedDay(form, day));
  const [told, links] = answer.children;
  return [[...(told?.children ?? [])], [...(links?.children ?? [])]];
}
