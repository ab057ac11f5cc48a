/** A stretch of HTML that holds words: from its first character to behind its last one. */
export type Run = readonly [start: number, end: number];

/** Attributes that a browser shows or reads out, by their names in HTML. */
const spoken =
  /^(?:alt|title|abbr|label|placeholder|summary|srcdoc|aria-(?:label|description|placeholder|roledescription|valuetext))$/iu;

/** What makes one of these what it is, and is no word of it. */
const keyword =
  /^<(?:!doctype(?:\s+html\b(?:\s+(?:public|system|about:legacy-compat|["'][^"']*["']))*)?|!\[CDATA\[|!-{0,2}|\?)/iu;

/**
 * The stretches of HTML that hold words, as it is written: texts between tags, what comments and instructions hold, the values
 * of attributes that are shown, and all of a tag that is never closed. No parser of HTML is asked.
 *
 * 1. `<b title="one">two</b>` gives `one` and `two`.
 * 2. `<div one two` gives ` one two`, and `<!-- one` gives ` one`.
 * 3. Tags in what a script holds are taken for tags; the words between them are found all the same.
 */
export function findRuns(html: string): Run[] {
  const runs: Run[] = [];
  const add = (start: number, end: number) => {
    if (/[\p{L}\p{N}]/u.test(html.slice(start, end))) runs.push([start, end]);
  };
  for (let at = 0; at < html.length; ) {
    const open = nextMarkup(html, at);
    add(at, open);
    if (open === html.length) break;
    at = isTag(html, open) ? readTag(html, open, add) : readRest(html, open, add);
  }
  return runs;
}

const markup = /<(?:\/?[a-z]|[!?])/giu;

function nextMarkup(html: string, from: number): number {
  markup.lastIndex = from;
  return markup.exec(html)?.index ?? html.length;
}

function isTag(html: string, at: number): boolean {
  return /[a-z/]/iu.test(html[at + 1] ?? '');
}

type Add = (start: number, end: number) => void;

/** A comment, a declaration or an instruction; returns where it ends. */
function readRest(html: string, at: number, add: Add): number {
  const isComment = html.startsWith('<!--', at);
  const closing = isComment ? '-->' : '>';
  // A comment may end with the dashes that begin it.
  const found = html.indexOf(closing, at + 2);
  const end = found < 0 ? html.length : found;
  const [opening = ''] = keyword.exec(html.slice(at, end)) ?? [];
  add(at + opening.length, Math.max(at + opening.length, end));
  return found < 0 ? html.length : found + closing.length;
}

/** A tag, by the HTML standard's states for attributes; returns where it ends. */
function readTag(html: string, open: number, add: Add): number {
  const afterName = skip(html, open + 2, /[^\s/>]/u);
  const attributes: Run[] = [];
  for (let at = afterName; ; ) {
    at = skip(html, at, /[\s/]/u);
    if (at >= html.length) return leaveOpen(html, afterName, add);
    if (html[at] === '>') {
      for (const run of attributes) add(...run);
      return at + 1;
    }
    const name = at;
    at = skip(html, at + 1, /[^\s/>=]/u);
    const isSpoken = spoken.test(html.slice(name, at));
    const equals = skip(html, at, /\s/u);
    if (html[equals] !== '=') continue;
    const [start, end, next] = readValue(html, skip(html, equals + 1, /\s/u));
    if (next > html.length) return leaveOpen(html, afterName, add);
    if (isSpoken) attributes.push([start, end]);
    at = next;
  }
}

/** The value that begins here, and where the next thing does; beyond the end where its quote is never closed. */
function readValue(html: string, at: number): readonly [start: number, end: number, next: number] {
  const quote = html[at];
  if (quote !== '"' && quote !== "'") {
    const end = skip(html, at, /[^\s>]/u);
    return [at, end, end];
  }
  const end = html.indexOf(quote, at + 1);
  return end < 0 ? [at, html.length, html.length + 1] : [at + 1, end, end + 1];
}

function leaveOpen(html: string, from: number, add: Add): number {
  add(from, html.length);
  return html.length;
}

function skip(html: string, from: number, over: RegExp): number {
  let at = from;
  while (at < html.length && over.test(html[at] ?? '')) at += 1;
  return at;
}
