import type { Element } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { marksWithin } from '../../locale/language-marks.ts';
import { phrase, wordOf } from '../../locale/say.ts';
import { absolute, hrefOf } from '../addresses/addresses.ts';
import { isSample } from '../data/sample.ts';
import type { Shown } from '../data/site-data.ts';
import { bannersOf, sourceLanguageNote } from '../pages/frame/banners.ts';
import { tellLeftOut } from '../pages/notice/left-out.ts';
import { objectionOf } from '../pages/notice/object.ts';
import { type PrintedSection, printSections } from '../pages/notice/printed-sections.ts';
import { revisionFooter } from '../pages/notice/revision-footer.ts';
import { effectiveLine } from '../record/effective-line.ts';
import { tell } from '../record/told.ts';
import {
  aroundText,
  articleOf,
  factList,
  fragmentElement,
  fragmentParagraph,
  printElements,
} from './elements.ts';
import { embeddable, ownName } from './embed.ts';

/**
 * The article of a notice to be put into a page elsewhere: what it is, its text, and its record. `isHome` is the one at
 * the notice's own address; an old version says that it is one, as its page does.
 */
export function noticeFragment(shown: Shown, isHome: boolean): string {
  const { data, notice, locale, revision, summary, text } = shown;
  const place = isHome ? ({ page: 'notice' } as const) : ({ page: 'revision', revision } as const);
  const notes = [
    ...(summary?.notes ?? []).flatMap((note) => tell(note, locale, text.sourceLocale)),
    ...tellLeftOut(shown),
  ];
  const head = [
    ...aroundText(locale, [
      ...sampleNote(shown),
      ...bannersOf(shown).map(({ sentences }) => fragmentParagraph('banner', ...sentences)),
    ]),
    fragmentElement('h1', {}, text.title),
    ...aroundText(locale, stampOf(shown)),
    ...notes.map((note) => fragmentElement('p', marksWithin(locale, note.locale), note.text)),
    ...aroundText(locale, objectionBox(shown)),
  ];
  const sections = printSections(shown).map((section) => sectionOf(section, locale));
  const article = articleOf(
    locale,
    printElements(...head),
    ...sections,
    printElements(...aroundText(locale, footOf(shown))),
  );
  const named = isHome ? notice.id : `${notice.id}-${revision ?? 'draft'}`;
  return embeddable(article, {
    prefix: `${ownName}-${named}-`,
    page: absolute(data.site, hrefOf(shown, place)),
  });
}

/** That it is a sample stands on every page of one, and in what is taken from it. */
export function sampleNote(shown: Shown): Element[] {
  const { data, locale } = shown;
  return data.site.sample || isSample(shown)
    ? [fragmentParagraph('sample', phrase('sample', locale))]
    : [];
}

function stampOf(shown: Shown): Element[] {
  const { locale, summary } = shown;
  const effective = effectiveLine(summary, locale);
  const original = sourceLanguageNote(shown);
  return [
    ...(summary
      ? [fragmentParagraph('stamp', phrase('stamp', locale, { d: { day: summary.published } }))]
      : []),
    ...(effective ? [fragmentParagraph('stamp', effective)] : []),
    ...(original ? [fragmentParagraph('original', original)] : []),
  ];
}

/** Apart from all else, as Article 21(4) asks, wherever the notice is read. */
function objectionBox({ summary, text }: Shown): Element[] {
  const objection = summary?.standing === 'archived' ? null : objectionOf(text);
  if (!objection) return [];
  const { heading, sentences, more } = objection;
  return [
    fragmentElement(
      'section',
      { className: ['objection'] },
      fragmentElement('h2', {}, heading),
      ...sentences.map((sentence) => fragmentElement('p', {}, sentence)),
      more && fragmentParagraph(null, [more]),
    ),
  ];
}

function sectionOf({ id, title, html, authority, stale }: PrintedSection, locale: Locale): string {
  const facts = factList(authority);
  const head = printElements(
    fragmentElement('h2', {}, title),
    ...(stale ? aroundText(locale, [fragmentParagraph('stale', stale)]) : []),
  );
  return `<section id="${id}">${head}${html}${printElements(...(facts ? aroundText(locale, [facts]) : []))}</section>`;
}

function footOf(shown: Shown): Element[] {
  const footer = revisionFooter(shown);
  if (!footer) return [];
  const { version, address } = footer;
  const history = hrefOf(shown, { page: 'history' });
  return [
    fragmentElement(
      'footer',
      {},
      fragmentParagraph(null, [{ text: `${version}. ` }, { text: address, href: address }]),
      fragmentParagraph(null, [{ text: wordOf('allVersions', shown.locale), href: history }]),
    ),
  ];
}
