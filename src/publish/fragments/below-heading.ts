/**
 * What follows the heading that holds an anchor, up to the next heading that is no lower, in HTML that `toHtml` has written;
 * `undefined` where no heading holds it, or where what follows cannot be taken out whole, such as out of a quotation.
 */
export function belowHeading(html: string, anchor: string): string | undefined {
  const at = html.indexOf(` id="${anchor}"`);
  const [start, level] = [...html.slice(0, at + 1).matchAll(/<h([1-6])[ >]/gu)].at(-1) ?? [];
  if (at < 0 || start === undefined || level === undefined) return undefined;
  const end = `</h${level}>`;
  if (html.slice(0, at + 1).lastIndexOf(start) < html.slice(0, at).lastIndexOf(end))
    return undefined;
  const below = html.slice(html.indexOf(end, at) + end.length);
  const next = below.search(new RegExp(`<h[1-${level}][ >]`, 'u'));
  const part = next < 0 ? below : below.slice(0, next);
  return isWhole(part) ? part : undefined;
}

/** Elements that have no end. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'source']);

/** Whether every element that begins in a text ends in it, and none ends that began before. */
function isWhole(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ''] of html.matchAll(
    /<(\/?)([a-z][a-z\d]*)(?: (?:[^">]|"[^"]*")*)?>/gu,
  )) {
    if (empty.has(tag)) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}
