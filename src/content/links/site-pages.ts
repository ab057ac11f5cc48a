import { type ContentLanguage, isLanguage } from '../../../schema/languages.ts';
import { RevisionRecordSchema } from '../../../schema/revision.ts';
import { decodePercents } from '../../escape/percents.ts';
import type { Files } from '../../files/files.ts';
import { readYamlFile } from '../read-yaml-file.ts';

/** A notice as far as the addresses of its pages depend on it. */
export type NoticeOutline = {
  readonly id: string;
  readonly folder: string;
  readonly path: Readonly<Partial<Record<ContentLanguage, string>>>;
  readonly revisions: readonly string[];
};

/** What the addresses of a site follow from. */
export type SitePages = {
  readonly baseUrl: string;
  readonly notices: readonly NoticeOutline[];
  /** Stands in for `noticeAt` where somebody wants to know what was asked of the other notices. */
  readonly find?: typeof noticeAt;
};

/** Files and pages beside the notices, below the site's own address. */
const common: ReadonlySet<string> = new Set(
  ' 404 404.html index.html sitemap.xml robots.txt versions.json in-force.json'.split(' '),
);

/** Pages and files below a notice's own address. */
const ofNotice: ReadonlySet<string> = new Set(
  ' history compare articles feed.xml feed.json history.json'.split(' '),
);

/** The address of a notice's page on its host: `/en/customers/`. */
export function homeOf(
  { baseUrl }: SitePages,
  notice: NoticeOutline,
  locale: ContentLanguage,
): string {
  return `${basePathOf(baseUrl)}${locale}/${notice.path[locale] ?? notice.id}/`;
}

function basePathOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/*$/u, '/');
}

/** The address as browsers follow it from a page, where it leads to a place within the site; else `undefined`. */
export function withinSite({ baseUrl }: SitePages, address: string, page: string): URL | undefined {
  if (!URL.canParse(address, new URL(page, baseUrl))) return undefined;
  const url = new URL(address, new URL(page, baseUrl));
  const isOfHost = url.host === new URL(baseUrl).host && /^https?:$/u.test(url.protocol);
  const isBelow = `${url.pathname}/`.startsWith(basePathOf(baseUrl));
  return isOfHost && isBelow ? url : undefined;
}

/** Whether a site has, or will have with the next release, something at a path within it. */
export function isOfSite(files: Files, site: SitePages, pathname: string): boolean {
  const parts = partsOf(site, pathname);
  if (common.has(parts.join('/'))) return true;
  const [first = '', part = '', ...rest] = parts;
  if (first === 'theme') return rest.length === 0 && isListed(files, 'content/theme', part);
  if (!isLanguage(first)) return false;
  if (part === 'search' && rest.length === 0) return true;
  const notice = find(files, site, first, part);
  return notice !== undefined && isOfNotice(files, notice, rest);
}

function isListed(files: Files, folder: string, name: string): boolean {
  return files.list(folder).some((entry) => entry.name === name);
}

function find(
  files: Files,
  site: SitePages,
  locale: ContentLanguage,
  part: string,
): NoticeOutline | undefined {
  return (site.find ?? noticeAt)(files, site, locale, part);
}

/** The notice that stands at an address, or that stood there and leads on. */
export function noticeAt(
  files: Files,
  { notices }: Pick<SitePages, 'notices'>,
  locale: ContentLanguage,
  part: string,
): NoticeOutline | undefined {
  const named = notices.find(({ id, path }) => (path[locale] ?? id) === part);
  return named ?? notices.find((notice) => stoodAt(files, notice, locale, part));
}

function stoodAt(
  files: Files,
  notice: NoticeOutline,
  locale: ContentLanguage,
  part: string,
): boolean {
  return notice.revisions.some((revision) => {
    const file = `${notice.folder}/revisions/${revision}/revision.yaml`;
    const { value } = readYamlFile(files, file, RevisionRecordSchema);
    return value !== undefined && (value.path?.[locale] ?? notice.id) === part;
  });
}

/** A page that shows a text: that of a notice, or of one of its revisions. */
export type PageOfNotice = {
  readonly notice: string;
  readonly locale: ContentLanguage;
  readonly revision: string | null;
};

/** The text that stands at a path within a site; `undefined` where there is none. */
export function pageOfNotice(
  files: Files,
  site: SitePages,
  pathname: string,
): PageOfNotice | undefined {
  const [locale = '', part = '', page = '', ...more] = partsOf(site, pathname);
  if (!isLanguage(locale)) return undefined;
  const notice = find(files, site, locale, part);
  if (!notice || more.length > 0) return undefined;
  if (page !== '' && !notice.revisions.includes(page)) return undefined;
  return { notice: notice.id, locale, revision: page === '' ? null : page };
}

/** The parts of a path below the site's own. */
function partsOf({ baseUrl }: SitePages, pathname: string): string[] {
  const below = decodePercents(pathname).slice(basePathOf(baseUrl).length);
  return below
    .replace(/(?:^|(?<=\/))index\.html$/u, '')
    .replace(/\/$/u, '')
    .split('/');
}

function isOfNotice(files: Files, notice: NoticeOutline, rest: readonly string[]): boolean {
  const [first = '', page = '', ...more] = rest;
  if (rest.length < 2 && ofNotice.has(first)) return true;
  const place = notice.revisions.indexOf(first);
  if (place < 0) return false;
  if (page === 'figures') {
    return isListed(files, `${notice.folder}/revisions/${first}/figures`, more.join('/'));
  }
  if (more.length > 0) return false;
  return page === '' || page === 'since' || (page === 'changes' && place > 0);
}
