import type { PageElement } from './page-node.ts';
import { findElements, isPageElement } from './page-node.ts';

/** Words in classes and ids of what asks for consent, wherever on a page it stands. */
const asksConsent =
  /(?:^|[\s_-])(?:cookie-?(?:banner|bar|notice|consent|popup|modal|box|message|law-info|overlay)|consent-?(?:banner|manager|modal|popup|layer)|cmp|cky|cmplz|onetrust|cookiebot|cybotcookiebotdialog|didomi|usercentrics|borlabs(?:-?cookie)?|klaro|moove_gdpr\w*|gdpr-?(?:banner|cookie|popup))(?=$|[\s_-])/iu;

/** Words in classes and ids of what leads through a site. */
const leads =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|breadcrumbs?|footer|sidebar|skip-?link|share|sharing|social(?:-links)?|lang(?:uage)?-(?:switcher|selector|menu|picker)|search-?(?:form|box|bar)?|newsletter|related|pagination|toolbar|topbar|site-header|masthead|widget(?:-area)?)(?=$|[\s_-])/iu;

/** Words in classes of a quotation that a reader is to copy and send. */
const isLetter = /(?:^|[\s_-])(?:letter|template)(?=$|[\s_-])/iu;

const roles = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar)$/u;
const dialogs = /^(?:dialog|alertdialog|alert|status|tooltip)$/u;

const namesOf = ({ attributes: { id = '', class: classes = '' } }: PageElement) =>
  `${id} ${classes}`;

/** Whether an element belongs to no text: a menu, what asks for consent, a button, a table of contents, a letter that readers may send. */
export function isChrome(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (tag === 'nav' || tag === 'dialog' || dialogs.test(attributes['role'] ?? '')) return true;
  if (attributes['role'] === 'navigation' || tag === 'input') return true;
  if (tag === 'button') return !opens(element);
  if (tag === 'blockquote' && isLetter.test(namesOf(element))) return true;
  if (tag === 'a' && opensLetter(element)) return true;
  if (asksConsent.test(namesOf(element))) return true;
  return (tag === 'ul' || tag === 'ol') && isOnlyLinks(element, (to) => to.startsWith('#'));
}

/** Whether an element outside of the text proper leads through the site, or stands above, beside or below all its pages. */
export function isAround(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (tag === 'header' || tag === 'footer' || tag === 'aside') return true;
  if (roles.test(attributes['role'] ?? '') || leads.test(namesOf(element))) return true;
  return (tag === 'ul' || tag === 'ol') && isOnlyLinks(element, (to) => !/^https?:/iu.test(to));
}

/** Whether a link opens a mail that is written already; an address in its words is the notice's own. */
function opensLetter({ attributes: { href = '' }, children }: PageElement): boolean {
  const isWritten = /^mailto:[^?]*\?(?:[^#]*&)?body=/iu.test(href);
  return isWritten && !children.some((child) => !isPageElement(child) && child.text.includes('@'));
}

/** Whether a button is the heading of an accordion. */
export function opens({ attributes }: PageElement): boolean {
  return 'aria-expanded' in attributes || 'aria-controls' in attributes;
}

/** Whether a list holds nothing but links to such addresses. */
function isOnlyLinks(list: PageElement, isTo: (address: string) => boolean): boolean {
  const links = findElements(list, ({ tag }) => tag === 'a');
  const linked = links.reduce((sum, { size }) => sum + size, 0);
  const isBare = linked === list.size && links.length > 0;
  return isBare && links.every(({ attributes: { href = '' } }) => isTo(href));
}
