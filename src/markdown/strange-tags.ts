import type { Html, Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';

/** Words that are read as a tag, so that no reader sees them, and where they stand. */
export type StrangeTag = { text: string; position: Nodes['position'] };

const known: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex
  kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes
  noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search
  section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th
  thead time title tr track tt u ul var video wbr xmp
  g defs desc text tspan textpath symbol use switch metadata marker mask pattern clippath foreignobject path rect circle
  mi mo mn ms mrow mtext msup msub msubsup mfrac msqrt mroot munder mover munderover mtable mtr mtd mspace mstyle semantics
  annotation`.split(/\s+/u),
);

const address = /<((?:https?:|mailto:)[^\s<>]+|[a-z][^\s<>@"'=]*@[^\s<>"'=]+)>/giu;
const wordsInBrackets = /<[a-z][a-z0-9]*(?:\s+[^\s=<>"'/]+)*\s*>/giu;

/**
 * 1. `<customer name>`, and `<tbd>`: no element is called so, none of its attributes has a value, and nothing closes it.
 * 2. `<https://shop.example/>` inside of HTML, where it is no link.
 */
export function findStrangeTags(tree: Root): StrangeTag[] {
  const parts: Html[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'html') parts.push(node);
  });
  const closed = new Set(
    parts.flatMap(({ value }) => value.match(/<\/[a-z][a-z0-9]*/giu) ?? []).map(nameOf),
  );
  return parts.flatMap(({ value, position }) => {
    const tags = value.match(wordsInBrackets) ?? [];
    const strange = tags.filter((tag) => !known.has(nameOf(tag)) && !closed.has(nameOf(tag)));
    return [...strange, ...(value.match(address) ?? [])].map((text) => ({ text, position }));
  });
}

function nameOf(tag: string): string {
  return (/[a-z][a-z0-9]*/iu.exec(tag)?.[0] ?? '').toLowerCase();
}
