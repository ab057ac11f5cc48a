import { partsAtJoints } from '../../escape/joints.ts';
import { decodePercents } from '../../escape/percents.ts';

/** Where a fragment comes from, and what makes its names its own. */
export type Origin = {
  /** What every id of it begins with. */
  readonly prefix: string;
  /** The whole address of the page that says the same. */
  readonly page: string;
};

/** What every class of a fragment begins with; its article has this alone. */
export const ownName = 'seloste';

/** Tags and attributes as `toHtml` writes them: every value in double quotes. */
const startTag = /<([a-z][a-z\d]*)((?: [^\s"=<>/]+(?:="[^"]*")?)+)>/gu;
const attribute = / ([^\s"=<>/]+)="([^"]*)"/gu;
const headingTag = /<(\/?)h([1-5])(?=[ >])/gu;
const paperOnly = /<span class="on-paper"[^>]*>[^<]*<\/span>/gu;

/** Attributes that name other elements by their ids. */
const references: ReadonlySet<string> = new Set([
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
  'headers',
]);

/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'cite', 'longdesc']);

/**
 * An article (printed HTML) as it can stand in any page, wherever that is: ids and classes are its own, addresses are whole, and
 * what it does not hold itself is linked on its page. Headings are one level lower, for the page around it has a title.
 * What only paper shows goes, since the stylesheet that hides it is not there. All beyond ASCII is written in character
 * references, so that it reads right in a page of any encoding.
 *
 * Only text that `toHtml` has written is taken. A parser would say the same twenty times slower, for each revision.
 */
export function embeddable(article: string, origin: Origin): string {
  const html = article.replace(paperOnly, '');
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id));
  const embedded = html
    .replace(startTag, (_, tag: string, attributes: string) => {
      const own = attributes.replace(attribute, (whole, name: string, value: string) => {
        const changed = changedValue(name, value, ids, origin);
        return changed === value ? whole : ` ${name}="${changed}"`;
      });
      return `<${tag}${own}>`;
    })
    .replace(headingTag, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
  return `${inAscii(breakable(embedded))}\n`;
}

function changedValue(
  name: string,
  value: string,
  ids: ReadonlySet<string>,
  origin: Origin,
): string {
  const { prefix } = origin;
  const each = (change: (word: string) => string) => value.split(' ').map(change).join(' ');
  if (name === 'id') return `${prefix}${value}`;
  if (references.has(name)) return each((id) => (ids.has(id) ? `${prefix}${id}` : id));
  if (name === 'class') return each((word) => (word === ownName ? word : `${ownName}-${word}`));
  return addresses.has(name) ? wholeAddress(value, ids, origin) : value;
}

function wholeAddress(address: string, ids: ReadonlySet<string>, { prefix, page }: Origin): string {
  const id = address.startsWith('#') ? decodePercents(address.slice(1)) : undefined;
  if (id !== undefined && ids.has(id)) return `#${prefix}${id}`;
  if (/^[a-z][a-z\d+.-]*:/iu.test(address)) return address;
  // Of character references addresses have only that of the ampersand, which stays as it is.
  return URL.canParse(address, page) ? new URL(address, page).href : address;
}

const textWithLongWord = /(?<=>)[^<]*[^\s<]{20}[^<]*(?=<)/gu;

/** Without a style sheet nothing else breaks an address on a phone. */
function breakable(html: string): string {
  return html.replace(textWithLongWord, (text) => partsAtJoints(text).join('<wbr>'));
}

function inAscii(html: string): string {
  return html.replace(
    /\P{ASCII}/gu,
    (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}
