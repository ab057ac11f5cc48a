import { decodePercents } from '../../escape/percents.ts';
import type { Files } from '../../files/files.ts';
import { type AddressUse, addressesIn } from '../../markdown/addresses.ts';
import { figureAt } from '../../markdown/figure-address.ts';
import { type Outline, outlineOf } from '../../markdown/outline.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Notice, Section } from '../notice.ts';
import type { Problem } from '../problem.ts';
import { placeInBody } from '../read-section.ts';
import type { TextNode, YamlNode } from '../yaml.ts';
import { isEmptyAddress } from './empty-address.ts';
import { idsOfPage } from './places-of-notice.ts';
import {
  homeOf,
  isOfSite,
  type NoticeOutline,
  type PageOfNotice,
  pageOfNotice,
  type SitePages,
  withinSite,
} from './site-pages.ts';

/** What links of a draft are held against. */
export type LinkScope = {
  readonly files: Files;
  /** The pages of the site and the notice among them; `null` where they are not known. */
  readonly site: { readonly pages: SitePages; readonly own: NoticeOutline } | null;
  /** The ids that the headings of a section had in the last revision, where the draft keeps them. */
  readonly keptIds: (section: Section, outline: Outline) => readonly string[];
  /** The ids of the page of a notice, or of a revision of it; `undefined` where it cannot be read. */
  readonly placesOn: (page: PageOfNotice) => readonly string[] | undefined;
};

/** So many places are compared with one that is not there. */
const mostCompared = 200;

type Fault = Pick<Problem, 'code' | 'advice'>;

/** Links of a notice that lead to no place in it, to no page of the site, or to a Markdown file. */
export function linkProblems(notice: Notice, scope: LinkScope): Problem[] {
  const anchors = anchorsOf(notice, scope);
  const inText = notice.sections.filter(mayLink).flatMap((section) =>
    addressesIn(section.printed).flatMap((use): Problem[] => {
      const fault = use.isPicture ? undefined : faultOf(use, notice, section, scope, anchors);
      const data = { address: use.address || '()' };
      return fault ? [{ ...fault, at: placeInBody(section, use), data }] : [];
    }),
  );
  return [...inText, ...factProblems(notice, scope)];
}

function mayLink({ markdown }: Section): boolean {
  return /\[|<|:\/\/|www\./iu.test(markdown);
}

/** Addresses in facts are whole ones; of those only what lies within the site can be looked up, where the language says it itself. */
function factProblems({ locale, sections, tree }: Notice, { site, files }: LinkScope): Problem[] {
  if (!site) return [];
  const written = new Set(sections.map(({ file }) => file));
  const { pages, own } = site;
  const home = homeOf(pages, own, locale);
  return textsIn(tree).flatMap(({ value, place }): Problem[] => {
    const isOwn = /^https?:\/\//iu.test(value) && written.has(place.file);
    const url = isOwn ? withinSite(pages, value, home) : undefined;
    if (!url || isOfSite(files, pages, url.pathname)) return [];
    const advice = { example: new URL(home, pages.baseUrl).href };
    return [{ code: 'link-page-missing', at: place, data: { address: value }, advice }];
  });
}

function textsIn(node: YamlNode): TextNode[] {
  if (node.kind === 'text') return [node];
  const inner =
    node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return inner.flatMap(textsIn);
}

function faultOf(
  { address }: AddressUse,
  notice: Notice,
  section: Section,
  { files, site, placesOn }: LinkScope,
  anchors: Anchors,
): Fault | undefined {
  // A placeholder that prints nothing is told by itself.
  if (address.includes('{{') || figureAt(address)) return undefined;
  if (address.startsWith('#')) return anchorFault(address, section, anchors);
  if (isEmptyAddress(address)) return { code: 'link-address-empty' };
  if (/^(?!https?:|\/\/)[a-z][a-z\d+.-]*:/iu.test(address)) return undefined;
  const isRelative = !/^(?:https?:|\/)/iu.test(address);
  if (!site)
    return isRelative && /\.md(?:$|[?#])/iu.test(address) ? toMarkdown(address, notice) : undefined;
  const home = homeOf(site.pages, site.own, notice.locale);
  const url = withinSite(site.pages, address, home);
  // What lies beside the site on its host is not known here.
  if (!url) return undefined;
  if (/\.md$/iu.test(url.pathname)) return toMarkdown(address, notice);
  if (address === '' || !isOfSite(files, site.pages, url.pathname)) return leadsNowhere(home);
  const isHere = url.pathname.replace(/\/?$/u, '/') === home;
  if (isHere && url.hash !== '') return anchorFault(url.hash, section, anchors);
  const page = url.hash === '' ? undefined : pageOfNotice(files, site.pages, url.pathname);
  const places = page && placesOn(page);
  return places ? placeFault(address, url.hash, places) : undefined;
}

/** A place on the page of another notice, whose ids are those that readers find there. */
function placeFault(address: string, hash: string, places: readonly string[]): Fault | undefined {
  const id = decodePercents(hash.slice(1));
  if (isTop(id) || places.includes(id)) return undefined;
  const meant =
    places.find((one) => one.endsWith(`--${id}`)) ?? nearestWord(id, places.slice(0, mostCompared));
  const page = address.slice(0, address.indexOf('#'));
  return { code: 'link-anchor-missing', advice: { list: `${page}#${meant ?? places[0] ?? ''}` } };
}

/** The top of a page, by the HTML standard. */
function isTop(id: string): boolean {
  return id === '' || /^top$/iu.test(id);
}

function leadsNowhere(home: string): Fault {
  return { code: 'link-page-missing', advice: { example: home } };
}

/** The section that a link to a file was meant for. */
function toMarkdown(address: string, { sections }: Notice): Fault {
  const name = /([^/]+)\.md(?:$|[?#])/iu.exec(address)?.[1] ?? '';
  const meant = sections.find(({ id }) => id === name) ?? sections[0];
  return { code: 'link-to-markdown', advice: { example: `#${meant?.id ?? ''}` } };
}

type Anchors = {
  /** By section. */
  readonly own: ReadonlyMap<string, () => ReadonlySet<string>>;
  readonly sections: readonly string[];
  readonly page: readonly string[];
};

/** The ids of each section, looked up where a link asks for them. */
function anchorsOf(notice: Notice, { keptIds }: LinkScope): Anchors {
  const { sections } = notice;
  const own = sections.map((section) => {
    let ids: ReadonlySet<string> | undefined;
    const find = () => {
      if (ids) return ids;
      const outline = outlineOf(section.printed);
      const words = outline.headings.map(({ ofWords }) => ofWords);
      ids = new Set([...outline.ids, ...words, ...keptIds(section, outline)]);
      return ids;
    };
    return [section.id, find] as const;
  });
  const ids = sections.map(({ id }) => id);
  return { own: new Map(own), sections: ids, page: idsOfPage(notice) };
}

function anchorFault(hash: string, section: Section, anchors: Anchors): Fault | undefined {
  const id = decodePercents(hash.slice(1));
  if (isTop(id) || anchors.sections.includes(id)) return undefined;
  if (anchors.page.includes(id)) return undefined;
  const near = anchors.own.get(section.id)?.();
  if (near?.has(id)) return undefined;
  const [, before = '', after = ''] = /^([a-z\d-]+?)--(.+)$/u.exec(id) ?? [];
  if (anchors.own.get(before)?.().has(after)) return undefined;
  const all = [...anchors.own.values()].flatMap((find) => [...find()]);
  if (all.includes(id)) return undefined;
  const known = [...new Set([...anchors.sections, ...all])].filter(
    (one) => !one.startsWith('user-content-'),
  );
  const meant = nearestWord(id, known.slice(0, mostCompared)) ?? anchors.sections[0] ?? '';
  return { code: 'link-anchor-missing', advice: { list: `#${meant}` } };
}
