/** So many comments, instructions and the like may stand open; for each the whole paragraph is searched for its end. */
const maxOpen = 20;

/** As many backticks in a row: each number of them is sought through the whole paragraph. */
const maxTicks = 50;

/** What begins and what ends comments, declarations, data and instructions, and rows of backticks. */
const sign = /<!--|-->|<!\[CDATA\[|\]\]>|<![A-Za-z]|>|<\?|\?>|`+/gu;

type Kind = 'comment' | 'data' | 'declaration' | 'instruction';

const openings: Readonly<Record<string, Kind>> = {
  '<!--': 'comment',
  '<![CDATA[': 'data',
  '<?': 'instruction',
};

const closings: Readonly<Record<string, readonly Kind[]>> = {
  '-->': ['comment', 'declaration'],
  ']]>': ['data', 'declaration'],
  '?>': ['instruction', 'declaration'],
  '>': ['declaration'],
};

export type OpenMarkup = {
  /** Takes the next line of a paragraph; whether there is more in it that is never closed than can be read in good time. */
  isTooMuch(line: string): boolean;
};

/** What stands open in a paragraph, as its lines come one after another. */
export function openMarkup(): OpenMarkup {
  const open: Record<Kind, number> = { comment: 0, data: 0, declaration: 0, instruction: 0 };
  return {
    isTooMuch(line) {
      for (const found of line.match(sign) ?? []) {
        if (found.startsWith('`') && found.length > maxTicks) return true;
        for (const kind of closings[found] ?? []) open[kind] = 0;
        const kind = openings[found] ?? (/^<!\w/u.test(found) ? 'declaration' : undefined);
        if (kind !== undefined) open[kind] += 1;
        if (kind !== undefined && open[kind] > maxOpen) return true;
      }
      return false;
    },
  };
}
