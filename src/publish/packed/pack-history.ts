import type { Root } from 'mdast';
import { figureOnPage } from '../../markdown/figure-address.ts';
import { packTexts } from '../../redline/history/pack-texts.ts';
import type { PackedNode, PackedProperties } from '../../redline/history/packed-texts.ts';
import { isPackedElement } from '../../redline/history/unpack-texts.ts';
import type { RedlineSection } from '../../redline/redline.ts';
import { voiceOf } from '../../words/speech.ts';
import { bodyOf, levelHeadings } from '../changes/compare-texts.ts';
import type { Edition } from '../data/site-data.ts';
import { stateIn } from '../data/site-data.ts';
import type { State } from '../data/state.ts';
import { comparableRevisions } from '../listing/list-comparisons.ts';
import { comparedWords } from './compared-words.ts';
import { labelledStep } from './labelled-step.ts';
import { packClaims } from './pack-claims.ts';
import { packFacts } from './pack-history-facts.ts';
import type { PackedHistory, PackedRevision } from './packed-history.ts';

/** Packs all revisions that a notice has in a language. The facts of archived ones are our annotation and stay out. */
export function packHistory(edition: Edition): PackedHistory {
  const { locale } = edition;
  const states = comparableRevisions(edition).flatMap(({ id }) => stateIn(edition, id) ?? []);
  const texts = packTexts(sectionsOf(states));
  const claims = states.map(({ compared }) => compared.map((section) => section.claims));
  return {
    // The browser has the words of one language, and borrows none.
    locale: voiceOf(locale),
    words: comparedWords(locale),
    revisions: packRevisions(states),
    texts,
    figures: figuresIn(texts.blocks),
    facts: packFacts(
      states.map(({ summary, text }) => (summary?.standing === 'archived' ? null : text)),
      locale,
    ),
    claims: packClaims(texts, claims, locale),
  };
}

/** Every address of a figure, with its name and what follows it. */
function figuresIn(nodes: readonly (PackedNode | PackedProperties)[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (isPackedElement(node)) Object.assign(found, figuresIn(node.slice(1)));
    else {
      for (const address of [node['src'], node['href']]) {
        const name = typeof address === 'string' ? figureOnPage(address, '') : address;
        if (typeof address === 'string' && name !== address) found[address] = String(name);
      }
    }
  }
  return found;
}

function packRevisions(states: readonly State[]): PackedRevision[] {
  return states.flatMap((state, place) => {
    const { base, summary } = state;
    if (!summary) return [];
    const { id, published, lessProtective } = summary;
    const basePlace = states.findIndex(({ revision }) => revision === base?.id);
    const step = lessProtective.length > 0 && labelledStep(states[basePlace], state);
    return {
      id,
      published,
      ...(basePlace === place - 1 ? {} : { base: basePlace }),
      ...(step && step.less.length > 0 ? { less: step.less } : {}),
    };
  });
}

/** The sections of each revision; those that are the same in several are one object. */
function sectionsOf(states: readonly State[]): RedlineSection[][] {
  const known = new Map<string, RedlineSection>();
  const keys = new Map<Root, string>();
  const all = states.map(({ compared, text: { locale } }) =>
    compared.map(({ section: { id, title }, whole }) => {
      const key = keys.get(whole()) ?? JSON.stringify([id, title, whole()]);
      keys.set(whole(), key);
      const body = known.get(key) ?? { id, title, body: bodyOf(whole(), locale) };
      known.set(key, body);
      return body;
    }),
  );
  for (const sections of Map.groupBy(known.values(), ({ id }) => id).values()) {
    levelHeadings(sections.map(({ body }) => body));
  }
  return all;
}
