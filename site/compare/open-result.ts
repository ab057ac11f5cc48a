import { fillTemplate, showAddress } from '../elements.ts';
import type { Choice, View } from './choice.ts';
import { type MarkedText, openMarkedView } from './marked-view.ts';
import { type Compare, openWorker } from './open-worker.ts';
import type { Parts } from './page-parts.ts';
import { parseFragment, showComparison } from './show-comparison.ts';

type Asked = Choice & { asks: 'comparison' };

/** A comparison that was asked for, with what its versions are called: the lists may say others by now. */
type Named = Asked & {
  readonly names: MarkedText['names'];
  /** Why facts are not compared, should one of the two versions be archived. */
  readonly note: string;
};

/** What stands below the form. */
type Result = {
  /** Shows what a choice asks for; `isAsked` where the reader just did. The last one that was asked stays. */
  readonly show: (choice: Choice, isAsked: boolean) => Promise<void>;
  /** Shows the last comparison in another view, and gives what it now is; `null` where there is none. */
  readonly layOut: (view: View) => Asked | null;
};

/** Takes over the part of the page that is empty until two versions are compared. */
export function openResult(parts: Parts): Result {
  const { word } = parts;
  const showMarked = openMarkedView(parts.marked);
  const usualSubject = parts.subject.textContent;
  let compare: Compare | undefined;
  let last: Named | null = null;
  let nodes: readonly Node[] | null = null;
  let asked = 0;

  const layOut = (view: View): Asked | null => {
    if (!last) return null;
    last = { ...last, view };
    if (nodes) showMarked({ nodes, view, names: last.names });
    return last;
  };

  const show = async (choice: Choice, isAsked: boolean): Promise<void> => {
    asked += 1;
    const mine = asked;
    last = null;
    nodes = null;
    parts.result.hidden = true;
    parts.status.textContent = firstWords(parts, choice);
    parts.subject.textContent = usualSubject;
    if (choice.asks !== 'comparison') return;
    choose(parts, choice);
    last = nameVersions(parts, choice);
    try {
      compare ??= openWorker(new URL(word('history'), location.href).href);
      const comparison = await compare(choice.from, choice.to);
      if (mine !== asked || !last) return;
      nodes = parseFragment(comparison.html);
      showComparison(comparison, { note: last.note, less: word('less'), change: word('change') });
      layOut(last.view);
      parts.status.textContent = fillTemplate(word('counted'), {
        n: String(comparison.entries.length),
      });
      reveal(parts, last, isAsked);
    } catch {
      if (mine !== asked) return;
      last = null;
      parts.status.textContent = word('failed');
    }
  };
  return { show, layOut };
}

function firstWords({ word }: Parts, choice: Choice): string {
  switch (choice.asks) {
    case 'nothing':
      return '';
    case 'unknown':
      return fillTemplate(word('unknown'), { x: choice.version });
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

function nameOf(option?: HTMLOptionElement): string {
  return option?.dataset['name'] ?? '';
}

/** Reads the lists, right after they were set to what is asked for. */
function nameVersions({ from, to }: Parts, choice: Asked): Named {
  const [old, young] = [from.selectedOptions[0], to.selectedOptions[0]];
  const archived = [old, young].find((option) => option?.dataset['archived']);
  return {
    ...choice,
    names: [nameOf(old), nameOf(young)],
    note: archived?.dataset['archived'] ?? '',
  };
}

/** Shows the result; a reader who asked is taken to its title, one who came by a link to what it names. */
function reveal(
  { result, title, subject, word }: Parts,
  { names: [a, b] }: Named,
  isAsked: boolean,
): void {
  title.textContent = fillTemplate(word('title'), { a, b });
  subject.textContent = title.textContent;
  showAddress();
  result.hidden = false;
  if (isAsked) title.focus();
  else if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
