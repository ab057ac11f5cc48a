import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Rights } from '../../../schema/disclosures/rights.ts';
import { isNone } from '../../../schema/values.ts';
import { entryAnchor, fileOfEntry } from '../../content/facts-here.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { printFacts } from '../../content/told/print/print-facts.ts';
import { say } from '../../locale/say.ts';
import { absolute, figuresHref, hrefOf } from '../addresses/addresses.ts';
import type { Shown } from '../data/site-data.ts';
import type { StateSection } from '../data/state.ts';
import { bodyHtml } from '../prose/body.ts';
import { tellingsOf } from '../prose/tellings.ts';
import { belowHeading } from './below-heading.ts';
import {
  aroundText,
  articleOf,
  fragmentElement,
  fragmentParagraph,
  printElements,
} from './elements.ts';
import { embeddable, ownName } from './embed.ts';
import { sampleNote } from './notice-fragment.ts';

/**
 * What a notice tells of one purpose, to stand beside the form that asks for the data: who is responsible, the purpose in the
 * words of the notice, the rights that go with its legal bases, and where to read all of it.
 */
export function purposeFragment(shown: Shown, purpose: Purpose): string {
  const { data, notice, locale, text } = shown;
  const home = hrefOf(shown, { page: 'notice' });
  const { controller } = text.facts;
  const head = printElements(
    ...aroundText(locale, sampleNote(shown)),
    fragmentElement('h1', {}, purpose.name),
    ...aroundText(
      locale,
      controller
        ? [fragmentParagraph(null, [{ text: say('answers.who', locale, { x: controller.name }) }])]
        : [],
    ),
  );
  const foot = printElements(
    ...rightsOf(purpose, text.facts.rights).map((sentence) => fragmentElement('p', {}, sentence)),
    fragmentParagraph(null, [{ text: text.title, href: home }]),
  );
  const article = articleOf(locale, head, tellingOf(shown, purpose), foot);
  return embeddable(article, {
    prefix: `${ownName}-${notice.id}-${purpose.id}-`,
    page: absolute(data.site, home),
  });
}

/** What stands below the heading of a purpose; of one that has none, its facts. */
function tellingOf(shown: Shown, purpose: Purpose): string {
  const { text } = shown;
  const index = (text.facts.purposes ?? []).findIndex(({ id }) => id === purpose.id);
  const file = fileOfEntry(text, 'purposes', index);
  const place = shown.sections.find(({ section }) => section.file === file);
  if (!place) return '';
  const anchor = entryAnchor('purposes', purpose.id);
  return belowHeading(place.html(), anchor) ?? factsOf(shown, place, purpose);
}

/** The facts of a purpose as they are printed where no text tells of them. */
function factsOf(
  { locale, revision, text, anchors, ...edition }: Shown,
  { section }: StateSection,
  purpose: Purpose,
): string {
  const { blocks } = printFacts(withoutQuote(text, purpose), section, {
    has: (key) => key !== `purposes.${purpose.id}`,
  });
  const alone: Section = { ...section, printed: { type: 'root', children: [] } };
  const html = bodyHtml(
    { section: alone, whole: { type: 'root', children: blocks }, tellings: tellingsOf(text) },
    locale,
    figuresHref({ ...edition, locale }, revision),
    { ids: [], former: [], taken: [], lead: anchors().of(section).lead },
  );
  return belowHeading(html, entryAnchor('purposes', purpose.id)) ?? '';
}

function withoutQuote(notice: Notice, { id }: Purpose): Notice {
  const purposes = (notice.facts.purposes ?? []).map((purpose) => {
    if (purpose.id !== id) return purpose;
    const { seen: _, ...rest } = purpose;
    return rest;
  });
  return { ...notice, facts: { ...notice.facts, purposes } };
}

/** What somebody who gives data for this purpose must know at once: how to take it back, or to object. */
function rightsOf(purpose: Purpose, rights: Rights | undefined): string[] {
  const bases = new Set((purpose.bases ?? []).map(({ basis }) => basis));
  // To marketing people object without any ground: that they need one would contradict it.
  const objection = (purpose.marketing && rights?.directMarketing) ?? rights?.objection;
  const isOpenToObjection = bases.has('legitimate-interests') || bases.has('public-task');
  const asked = [
    bases.has('consent') && rights?.withdrawal,
    (isOpenToObjection || purpose.marketing) && objection,
  ];
  return asked.flatMap((right) => {
    if (!right || isNone(right) || !binds(right, purpose)) return [];
    return [right.text];
  });
}

/** A right that names purposes is one of these alone. */
function binds(right: object, { id }: Purpose): boolean {
  const named: unknown = Reflect.get(right, 'purposes');
  return !Array.isArray(named) || named.includes(id);
}
