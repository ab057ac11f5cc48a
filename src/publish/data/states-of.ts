import { hrefOf } from '../addresses/addresses.ts';
import { flowFigure } from '../flow/flow-figure.ts';
import { once, sharedBy } from '../once.ts';
import { placeAll } from '../places/heading-history.ts';
import { anchorsOf } from '../prose/page-anchors.ts';
import { answersSection } from './answers-section.ts';
import { baseOf } from './base-of.ts';
import { findTextChanges } from './find-text-changes.ts';
import type { Edition } from './site-data.ts';
import type { State } from './state.ts';
import { sectionsOfStates } from './state-sections.ts';
import { textsOf } from './texts-of.ts';

/** An edition before its states are known. */
export type EditionToBe = Pick<Edition, 'locale'> & {
  readonly data: Pick<Edition['data'], 'site'>;
  readonly notice: Omit<Edition['notice'], 'states'>;
};

/**
 * The states of a notice in a language by their revisions, the oldest first and the draft (`null`) last. What takes long
 * is made when a page asks for it, and once for all pages.
 */
export function statesOf(edition: EditionToBe): ReadonlyMap<string | null, State> {
  const { notice, locale } = edition;
  const texts = textsOf(notice, locale);
  const flows = sharedBy(
    texts,
    ({ text }) => text.facts,
    ({ text }) => flowFigure(text),
  );
  const anchored = withAnchors(edition, texts);
  const sections = sectionsOfStates(anchored, edition);
  const states = new Map<string | null, State>();
  for (const [index, state] of anchored.entries()) {
    const base = baseOf(state.revision, notice.history, notice.current, locale);
    const before = base && states.get(base.id);
    const ofState = sections.get(state) ?? [];
    const own = { sections: ofState, compared: [...answersSection(state.text), ...ofState] };
    states.set(state.revision, {
      ...state,
      ...own,
      base,
      comparison: once(() => before && findTextChanges(before, own)),
      flow: flows[index] ?? (() => null),
    });
  }
  return states;
}

function withAnchors(edition: EditionToBe, texts: ReturnType<typeof textsOf>) {
  const { baseUrl } = edition.data.site;
  const home = hrefOf(edition, { page: 'notice' });
  const placed = once(() => placeAll(texts));
  return texts.map((text) => ({
    ...text,
    anchors: once(() => anchorsOf({ ...text, places: placed().get(text.revision), home, baseUrl })),
  }));
}
