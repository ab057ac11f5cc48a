import { type Locale, pickLanguage } from '../../../../schema/languages.ts';
import type { OwnLink } from '../../../../schema/site.ts';
import { ownName } from '../../../locale/language-names.ts';
import { phrase, type Sentence } from '../../../locale/say.ts';
import { absolute, basePath, searchHref } from '../../addresses/addresses.ts';
import { type SiteData, searchLanguages, siteLanguages } from '../../data/site-data.ts';

/** A link of the page's head (RFC 8288), its relation in the words of RFC 5829 and HTML. */
export type HeadLink = {
  readonly rel: string;
  readonly href: string;
  readonly hreflang?: Locale;
  readonly type?: string;
  readonly title?: string;
};

/** A language of the switch; `href` is `null` for the page's own. */
export type LanguageLink = {
  readonly locale: Locale;
  readonly name: string;
  readonly href: string | null;
};

/**
 * A page that the search finds: a notice in force, or an old version, and which one it is. `sections` are those
 * that are searched; `null` for all of the page. `asked` is what people call the things that each section tells of.
 */
export type Findable = {
  readonly state: 'current' | 'old';
  readonly title: string;
  readonly version: string;
  readonly sections: ReadonlySet<string> | null;
  readonly asked: ReadonlyMap<string, string>;
};

/** A link to a page of the controller elsewhere; `lang` is that of its words. */
export type OutwardLink = {
  readonly href: string;
  readonly text: string;
  readonly lang: Locale;
};

/** What every page has around its own content. */
export type Frame = {
  readonly locale: Locale;
  readonly siteTitle: string;
  readonly siteTitleLanguage: Locale;
  readonly homeHref: string;
  /** The controller's stylesheet and logo; `null` for none. */
  readonly themeHref: string | null;
  readonly logoHref: string | null;
  /** Where the logo leads, if not to the front page. */
  readonly logoLink: OutwardLink | null;
  /** The controller's own links, in the foot. */
  readonly footLinks: readonly OutwardLink[];
  /** Whether a text ends in a place to sign when it is printed. */
  readonly hasSignature: boolean;
  readonly pageTitle: string;
  /** What search engines show below the title; `null` for none. */
  readonly description: string | null;
  /** Absolute. */
  readonly canonical: string | null;
  readonly noindex: boolean;
  readonly links: readonly HeadLink[];
  readonly languages: readonly LanguageLink[];
  /** The search in this language; `null` where no notice is in it. */
  readonly searchHref: string | null;
  /** How the search finds the page; `null` where it does not. */
  readonly findable: Findable | null;
  /** What machines are told of the page, as JSON-LD; `null` for none. */
  readonly jsonLd: string | null;
  /** The address that a page of before leads on to; `null` for any other. */
  readonly leadsTo: string | null;
  /** Where the page of a version leads back to, whose address tells the day that was asked for; `null` for any other. */
  readonly askedAt: string | null;
  /** Tells that what the page shows is a sample; `null` where it is not. */
  readonly sample: Sentence | null;
};

export type FrameParts = {
  readonly title: string;
  readonly locale: Locale;
  readonly canonical: string | null;
  readonly noindex?: boolean;
  /** Whether it shows a revision that was released as a sample. */
  readonly sample?: boolean;
  readonly leadsTo?: string;
  readonly askedAt?: string;
  readonly links?: readonly HeadLink[];
  readonly description?: string;
  readonly jsonLd?: string | null;
  readonly findable?: Findable | null;
  /** The same page in other languages: addresses by language, its own among them. */
  readonly languages?: ReadonlyMap<Locale, string>;
  /** Pages that show it openly in another language: in the switch, and no alternates. */
  readonly fallbacks?: ReadonlyMap<Locale, string>;
};

/** The frame of a page. Samples are never indexed and say what they are on every page. */
export function frameOf(data: SiteData, parts: FrameParts): Frame {
  const { site } = data;
  const { locale } = parts;
  const isSample = site.sample || (parts.sample ?? false);
  const siteTitleLanguage = pickLanguage(site.title, locale, site.language) ?? locale;
  const siteTitle = site.title[siteTitleLanguage] ?? '';
  const languages = [...(parts.languages ?? [])];
  const alternates = languages.length > 1 ? languages : [];
  return {
    locale,
    siteTitle,
    siteTitleLanguage,
    homeHref: basePath(site),
    themeHref: data.theme.hasStyles ? `${basePath(site)}theme.css` : null,
    logoHref: data.theme.logo && `${basePath(site)}theme/${data.theme.logo}`,
    logoLink: site.logoLink ? outward(site.logoLink, locale, site.language) : null,
    footLinks: (site.footLinks ?? []).map((link) => outward(link, locale, site.language)),
    hasSignature: site.signOnPaper ?? false,
    pageTitle: parts.title === siteTitle ? siteTitle : `${parts.title} – ${siteTitle}`,
    description: parts.description || null,
    canonical: parts.canonical && absolute(site, parts.canonical),
    noindex: isSample || (parts.noindex ?? false),
    links: [
      ...(parts.links ?? []),
      ...alternates.map(([hreflang, href]) => ({
        rel: 'alternate',
        href: absolute(site, href),
        hreflang,
      })),
    ],
    languages: inSiteOrder(data, [...languages, ...(parts.fallbacks ?? [])]).map(
      ([language, href]) => ({
        locale: language,
        name: ownName(language),
        href: language === locale ? null : href,
      }),
    ),
    searchHref: searchLanguages(data).includes(locale) ? searchHref(site, locale) : null,
    findable: parts.findable ?? null,
    jsonLd: parts.jsonLd ?? null,
    leadsTo: parts.leadsTo ?? null,
    askedAt: parts.askedAt ?? null,
    sample: isSample ? phrase('sample', locale) : null,
  };
}

function outward({ href, text }: OwnLink, locale: Locale, fallback: Locale): OutwardLink {
  const lang = pickLanguage(text, locale, fallback) ?? locale;
  return { href, text: text[lang] ?? '', lang };
}

/** A switch that keeps its order from page to page; languages that the site has left come last. */
function inSiteOrder<Link>(
  data: SiteData,
  links: readonly (readonly [Locale, Link])[],
): (readonly [Locale, Link])[] {
  const order = siteLanguages(data);
  const places = (locale: Locale) =>
    order.includes(locale) ? order.indexOf(locale) : order.length;
  return links.toSorted(([a], [b]) => places(a) - places(b));
}
