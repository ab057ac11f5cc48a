import type { Root } from 'mdast';
import { latin } from '../../schema/latin.ts';
import { eachNode } from './each-node.ts';
import { isElement } from './known-elements.ts';
import { type FoundText, searcherOf } from './outside-code.ts';

/** A stretch that another kind of Markdown would read otherwise: here its signs are printed as they are. */
export type DialectRemark = FoundText & { dialect: string };

/**
 * Signs of other kinds of Markdown, by how they are called. Each is looked for in the text as it is written, outside code, and none
 * has an unbounded gap. `needed` is a part of each of its signs: most texts have none.
 */
const signs: readonly (readonly [dialect: string, pattern: RegExp, needed?: string])[] = [
  ['kramdown', /\{::?[ \t]*[.#a-z/][^}\n]{0,200}\}/giu, '{:'],
  [
    'Liquid',
    /\{%[-+]?[^%\n]{1,200}%\}|\{#(?![a-z][\w-]*\})[^#\n]{1,200}#\}|\{\{[^{}|\n]{1,200}\|[^{}\n]{1,200}\}\}/gu,
    '{',
  ],
  ['EJS', /<%(?=[^%]{0,400}%>)|\[%(?=[^%\n]{0,200}%\])/gu, '%'],
  ['FreeMarker', /<\/?#[a-z]{2,15}(?=[\s>])/gu, '#'],
  ['Velocity', /(?<![\w#&])#(?:if|foreach|set|include|parse)[ ]?\(/gu, '#'],
  ['Blade', /(?<![\w@.])@(?:include|if|foreach|section|extends|yield)[ ]?\(/gu, '@'],
  ['$template$', /(?<![\w$\\])\$(?:[a-z][\w.-]{1,40}\$(?!\w)|\$[^$\n]{1,200}\$\$)/gu, '$'],
  ['++mark++', /(?<![+\w\\{])\+\+(?=[^\s+])[^+\n]{1,200}\+\+(?![+\w])/gu, '++'],
  ['>!spoiler!<', />![^\s!][^!\n]{0,200}!</gu, '>!'],
  ['~strike~', /(?<![\w~\\])~(?=[^\s~\d])[^~\n]{0,80}[^\s~]~(?![\w~])/gu, '~'],
  ['{#id}', /(?<![^\n])[ \t]{0,3}\{[#.][\w -]{1,60}\}(?=[ \t]*(?:\n|$))/gu, '{'],
  [
    'AsciiDoc',
    /(?<![^\n])(?:\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=[ \t]*(?:\n|$))|\|={3})/gu,
  ],
  [
    'Jira',
    /(?<![/=\w\\])\{\/?(?:panel|code|quote|noformat|color|info|warning|expand|toc)(?::[^}\n]{1,80})?\}/gu,
    '{',
  ],
  [
    'page break',
    latin(
      /(?<![^\n])[ \t]{0,3}[[<{\\-]{1,4}(?:page-?break|newpage|sivunvaihto|sidbrytning|seitenumbruch)[\]>}-]{0,4}(?=[ \t]*(?:\n|$))/giu,
    ),
  ],
  ['// comment', /(?<![^\n])(?:\/\/|\/\*|%%)[ \t]+(?=\S)/gu],
  ['Smarty', /\{\$[A-Za-z][\w.>-]{0,60}\}/gu, '{$'],
  ['Handlebars', /\{\{[#/^>!][^{}\n]{1,200}\}\}/gu, '{{'],
  ['Hugo', /\{\{[<%][^}\n]{0,200}[%>]\}\}|(?<![^\n])\+\+\+[ \t]*(?=\n)/gu],
  [
    'MDX',
    /\{\/\*|(?<![^\n])(?:(?:import|export)[ \t]+[^\n]{1,200}[ \t]from[ \t]+['"][^'"\n]{1,200}['"];?[ \t]*(?=\n|$)|export[ \t]+(?:const|let|default|function)[ \t])|<\/?[A-Z][A-Za-z0-9.]{0,60}(?=[\s/>])/gu,
  ],
  ['CriticMarkup', /\{(?:\+\+|--|~~|==|>>)(?=[^\n]{0,400}?(?:\+\+|--|~~|==|<<)\})/gu, '{'],
  [':::', /(?<![^\n])[ \t]{0,3}:{3,}(?=[^\n]{0,100}(?:\n|$))/gu, ':::'],
  ['[!NOTE]', /(?<![^\n])[ \t]{0,3}>[ \t]*\[![A-Za-z]{2,20}\]/gu, '[!'],
  ['!!! note', /(?<![^\n])[ \t]{0,3}(?:!!!|\?\?\?)\+?[ \t]*[a-z]{2,20}/gu],
  ['[[wiki]]', /!?\[\[[^[\]\n]{1,200}\]\]/gu, '[['],
  ['[TOC]', /(?<![^\n])[ \t]{0,3}(?:@?\[TOC\]|\[\[_TOC_\]\])(?=[ \t]*(?:\n|$))/giu],
  ['*[ABBR]:', /(?<![^\n])\*\[[^[\]\n]{1,80}\]:/gu, '*['],
  ['%%comment%%', /%%[^%\n]{1,200}%%/gu, '%%'],
  [
    '[span]{.class}',
    /(?<=[\])`>*])[ \t]?\{(?:[.#:][^{}\n]{1,100}|[a-z][\w-]{0,30}=[^{}\n]{1,100})\}/gu,
  ],
  [
    'Pandoc',
    latin(
      /\^\[(?=\S)|(?<=[\p{L}\p{N})\]])(?:~(?!~)[^\s~]{1,30}~(?!~)|\^[^\s^[\]]{1,30}\^)|(?<![\w^\]\\])\^[\p{L}\p{N}][^\s^[\]]{0,30}\^(?!\w)/gu,
    ),
  ],
  ['grid table', /(?<=(?:^|\n\n)[ \t]{0,3})\+[-=:][-=:+]{2,400}\+(?=[ \t]*(?:\n|$))/gu, '+'],
  [
    'LaTeX',
    /(?<![\\\w])\\(?:textbf|textit|emph|section|subsection|href|footnote|cite|ref|label)\{|(?<![^\n])\\(?:newpage|pagebreak|clearpage|tableofcontents)/gu,
    '\\',
  ],
  [
    'BBCode',
    /\[(?:b|i|u|url|img|quote|size|color)(?:=[^\]\n]{1,100})?\](?=[^\n]{0,400}?\[\/(?:b|i|u|url|img|quote|size|color)\])/giu,
    '[/',
  ],
  [
    'wiki',
    /(?<!')'{3}(?=[^'\s])[^'\n]{1,200}'{3}(?!')|(?<![^\n])={2,6}[ \t]*[^=\s][^=\n]{0,100}(?:={2,6}[ \t]*)?(?=\n|$)/gu,
  ],
  ['Textile', /(?<![^\n])(?:h[1-6]|bq)\. (?=\S)/gu, '. '],
  ['Org', /(?<![^\n])#\+[A-Za-z_]{3,20}(?=:| |\n|$)/gu, '#+'],
  [':emoji:', /(?<![\w:/]):[a-z][a-z0-9_+-]{2,30}:(?![\w:])/gu, ':'],
  ['reStructuredText', /(?<![^\n])\.\. (?:[a-z-]{2,30}::|_[^\n:]{1,60}:)/gu],
  ['==mark==', /(?<![=\w])==(?=[^\s=])[^=\n]{1,200}==(?![=\w])/gu, '=='],
  ['definition list', /(?<=[^\s][ \t]{0,9}\n(?:[ \t]{0,9}\n)?[ ]{0,3}):[ \t]+(?=\S)/gu],
];

/** No text has a sign of another dialect without one of these. */
const anySign = /[{:+=<>!?[|%*~^'\\#$@/]|port |\.\. |(?:h[1-6]|bq)\. /u;

/** Where a text has signs of another kind of Markdown. */
export function findDialects(source: string, tree: Root): DialectRemark[] {
  if (!anySign.test(source)) return [];
  const search = searcherOf(source, tree);
  const asked = signs.filter(([, , needed = '']) => source.includes(needed));
  const found = asked.flatMap(([dialect, pattern]) =>
    search(pattern)
      .filter(({ text }) => !isElementOfHtml(text))
      .map((place) => ({ ...place, dialect })),
  );
  return [...found, ...rowsWithoutRule(source, tree)];
}

/** `<TABLE` is none of a dialect, as `<Note` is. */
function isElementOfHtml(text: string): boolean {
  const name = /^<\/?(\w+)$/u.exec(text)?.[1];
  return name !== undefined && isElement(name);
}

/** Paragraphs of lines with pipes: tables that lack the row `| --- |` below their head. */
function rowsWithoutRule(source: string, tree: Root): DialectRemark[] {
  if (!source.includes('|')) return [];
  const found: DialectRemark[] = [];
  eachNode(tree, ({ type, position }) => {
    if (type !== 'paragraph' || !position) return;
    const { start, end } = position;
    const text = source.slice(start.offset ?? 0, end.offset ?? 0);
    const lines = text.split('\n');
    const isClosed = (line: string) => /^\s*\|.*\|\s*$/u.test(line);
    const columns = new Set(lines.map((line) => line.split(/\s\|\s/u).length));
    const areColumns = columns.size === 1 && !columns.has(1);
    if (lines.length < 2 || !(lines.every(isClosed) || areColumns)) return;
    found.push({
      dialect: 'table',
      text: lines[0] ?? '',
      offset: start.offset ?? 0,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    });
  });
  return found;
}
