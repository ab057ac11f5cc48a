/** Elements of HTML deeper than anyone nests; what walks through them recurses and would exhaust the stack. */
const maxDepth = 200;

/** Elements that hold nothing, and those that the next of their kind closes: any number of them may stand open. */
const shallow: ReadonlySet<string> = new Set(
  `a area base br button col colgroup dd dt embed hr img input li link meta optgroup option p param rb rp rt rtc source tbody
  td tfoot th thead tr track wbr`.split(/\s+/u),
);

/** Addresses in angle brackets are none. */
const tag = /<(\/?)([a-z](?:[^\s/>@:]|:(?!\/))*)(?=[\s/>]|$)/giu;

export type HtmlDepth = {
  /** Takes the next line of a text; whether more elements stand open in it than can be read. */
  isTooDeep(line: string): boolean;
};

/** How many elements of HTML stand open, as the lines of a text come one after another. */
export function htmlDepth(): HtmlDepth {
  let open = 0;
  return {
    isTooDeep(line) {
      for (const [, slash, name = ''] of line.matchAll(tag)) {
        if (shallow.has(name.toLowerCase())) continue;
        open = slash === '/' ? Math.max(0, open - 1) : open + 1;
        if (open > maxDepth) return true;
      }
      return false;
    },
  };
}
