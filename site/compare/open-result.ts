import { fill, showAddress } from '../elements.ts';
import type { Choice, View } from './choice.ts';
import { openMarkedView } from './marked-view.ts';
import { type Compare, openWorker } from './open-worker.ts';
import { chosen, type Parts } from './page-parts.ts';
import { parseFragment, showComparison } from './show-comparison.ts';

type Asked = Choice & { asks: 'comparison' };

/** What stands below the form. */
type Result = {
  /** Shows what a choice asks for; `isAsked` where the reader just did. The last one that was asked stays. */
  readonly show: (choice: Choice, isAsked: boolean) => Promise<void>;
  /** Shows the same comparison in another view. */
  readonly layOut: (view: View) => void;
};

/** Takes over the part of the page that is empty until two versions are compared. */
export function openResult(parts: Parts): Result {
  const { from, to, word } = parts;
  const showMarked = openMarkedView(parts.marked);
  const usualSubject = parts.subject.textContent;
  let compare: Compare | undefined;
  let nodes: readonly Node[] = [];
  let asked = 0;

  const layOut = (view: View): void =>
    showMarked({ nodes, view, names: [chosen(from), chosen(to)] });

  const show = async (choice: Choice, isAsked: boolean): Promise<void> => {
    asked += 1;
    const mine = asked;
    parts.result.hidden = true;
    parts.status.textContent = firstWords(parts, choice);
    parts.subject.textContent = usualSubject;
    if (choice.asks !== 'comparison') return;
    choose(parts, choice);
    try {
      compare ??= openWorker(new URL(word('history'), location.href).href);
      const comparison = await compare(choice.from, choice.to);
      if (mine !== asked) return;
      nodes = parseFragment(comparison.html);
      showComparison(comparison, noteOf(parts));
      layOut(choice.view);
      parts.status.textContent = fill(word('counted'), { n: String(comparison.entries.length) });
      reveal(parts, isAsked);
    } catch {
      if (mine === asked) parts.status.textContent = word('failed');
    }
  };
  return { show, layOut };
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

function choose({ from, to, form }: Parts, choice: Asked): void {
  from.value = choice.from;
  to.value = choice.to;
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="view"]')) {
    box.checked = box.value === choice.view;
  }
}

/** Why facts are not compared: one of the two versions is archived. */
function noteOf({ from, to, word }: Parts): string {
  const archived = [from, to].find(({ selectedOptions: [option] }) => option?.dataset['archived']);
  return archived ? fill(word('note'), { v: chosen(archived) }) : '';
}

/** Shows the result; a reader who asked is taken to its title, one who came by a link to what it names. */
function reveal({ result, title, subject, from, to, word }: Parts, isAsked: boolean): void {
  title.textContent = fill(word('title'), { a: chosen(from), b: chosen(to) });
  subject.textContent = title.textContent;
  showAddress();
  result.hidden = false;
  if (isAsked) title.focus();
  else if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
