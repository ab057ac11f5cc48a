import { domElement } from '../elements.ts';
import type { View } from './choice.ts';
import { sideBySide } from './side-by-side.ts';

/** A marked text, how it is to be shown, and what its two sides are called. */
export type MarkedText = {
  readonly nodes: readonly Node[];
  readonly view: View;
  readonly names: readonly [old: string, young: string];
};

/**
 * Shows a marked text in `place`: in two columns where that is asked for and the window is wide
 * enough, else, and on paper, as one text.
 */
export function openMarkedView(place: HTMLElement): (text: MarkedText) => void {
  const wide = matchMedia('(min-width: 60rem)');
  let shown: MarkedText | undefined;
  const layOut = (isPaper: boolean): void => {
    if (!shown) return;
    const whole = domElement('div', {});
    whole.append(...shown.nodes.map((node) => document.importNode(node, true)));
    const hasSides = shown.view === 'sides' && wide.matches && !isPaper;
    place.classList.toggle('sides', hasSides);
    place.replaceChildren(
      ...(hasSides ? [heads(shown.names), ...sideBySide(whole)] : whole.childNodes),
    );
  };
  wide.addEventListener('change', () => layOut(false));
  addEventListener('beforeprint', () => layOut(true));
  addEventListener('afterprint', () => layOut(false));
  return (text) => {
    shown = text;
    layOut(false);
  };
}

function heads(names: MarkedText['names']): HTMLElement {
  return domElement(
    'div',
    { class: 'sides-row heads' },
    ...names.map((name) => domElement('p', {}, name)),
  );
}
