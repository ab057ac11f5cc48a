/** Elements of HTML, old ones too, and those of SVG and MathML that may stand without attributes. */
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

/** Whether an element is called so, in whatever case. */
export function isElement(name: string): boolean {
  return known.has(name.toLowerCase());
}
