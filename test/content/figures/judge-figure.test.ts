import { expect, test } from 'vitest';
import { judgeFigure } from '../../../src/content/figures/judge-figure.ts';

const head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is found in a drawing, as `line:column code values`. */
function judge(svg: string): string[] {
  return judgeFigure('figures/flow.svg', bytesOf(svg)).map(
    ({ code, at, data }) => `${at.line}:${at.column} ${[code, ...Object.values(data)].join(' ')}`,
  );
}

/** The same of what stands in a drawing, on its second line and without its place there. */
function judgeInside(markup: string): string[] {
  return judge(`${head}\n${markup}\n</svg>`).map((told) => told.replace(/^\d+:\d+ /u, ''));
}

test.each<[string, string]>([
  [
    'shapes',
    '<path d="M0 0L1 1"/><circle cx="1" cy="2" r="3" fill="#fff"/><g transform="rotate(45)"/>',
  ],
  ['a part by its name', '<defs><g id="a"/></defs><use href="#a"/><use xlink:href="#a"/>'],
  [
    'a gradient',
    '<linearGradient id="b"><stop offset="0"/></linearGradient><rect fill="url(#b)"/>',
  ],
  ['a quoted part', `<rect style="fill:url( '#b' );stroke:rgb(1,2,3)"/>`],
  ['a filter', '<filter id="f"><feGaussianBlur in="SourceGraphic" stdDeviation="2"/></filter>'],
  [
    'words and titles',
    '<title>Data</title><desc>x</desc><text x="1">Words <tspan dy="1">more</tspan></text>',
  ],
  [
    'a style',
    '<style type="text/css">.a{fill:red} @media print{.a:not(.b){fill:hsl(1 2% 3%)}}</style>',
  ],
  ['a style in a character section', '<style><![CDATA[.a > .b {stroke-width:2px}]]></style>'],
  ['what helps those who cannot see it', '<g role="img" aria-label="Flow" data-name="x"/>'],
  ['light and dark', '<rect style="fill:light-dark(#fff, #000)"/>'],
  [
    'a description',
    '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><c:Work xmlns:c="http://creativecommons.org/ns#" r:about=""/></r:RDF></metadata>',
  ],
  [
    'what Inkscape writes',
    '<i:page xmlns:i="http://www.inkscape.org/namespaces/inkscape" x="0"/><g xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" s:nodetypes="cc"/>',
  ],
  [
    'a packet of Adobe',
    '<metadata><?xpacket begin="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?></metadata>',
  ],
  ['a comment', '<!-- <script> -->'],
])('a drawing may hold %s', (_name, markup) => {
  expect(judgeInside(markup)).toEqual([]);
});

test.each<[string, string, string]>([
  ['a script', '<script>x</script>', 'svg-element-refused script'],
  [
    'a script by another prefix',
    '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
    'svg-element-refused s:script',
  ],
  [
    'a script of HTML',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
    'svg-element-refused h:script',
  ],
  ['a script in a description', '<metadata><script/></metadata>', 'svg-element-refused script'],
  ['capitals', '<Script/>', 'svg-element-refused Script'],
  ['HTML in a box', '<foreignObject/>', 'svg-element-refused foreignObject'],
  ['a link', '<a href="#x"/>', 'svg-element-refused a'],
  ['a picture', '<image/>', 'svg-element-refused image'],
  ['a picture in a filter', '<feImage/>', 'svg-element-refused feImage'],
  ['a movement', '<animateTransform/>', 'svg-element-refused animateTransform'],
  ['a value that is set', '<set/>', 'svg-element-refused set'],
  ['a listener', '<handler/>', 'svg-element-refused handler'],
  ['a font', '<font-face-uri/>', 'svg-element-refused font-face-uri'],
  ['an element of no namespace', '<g xmlns=""/>', 'svg-element-refused g'],
  ['mathematics', '<m xmlns="http://www.w3.org/1998/Math/MathML"/>', 'svg-element-refused m'],
  ['what runs on an event', '<g onload="x"/>', 'svg-attribute-refused onload g'],
  ['another base', '<g xml:base="//e"/>', 'svg-attribute-refused xml:base g'],
  ['a source', '<path src="x"/>', 'svg-attribute-refused src path'],
  ['an unknown namespace', '<g q:a="1" xmlns:q="urn:q"/>', 'svg-attribute-refused q:a g'],
  ['an arc role', '<g xlink:arcrole="x"/>', 'svg-attribute-refused xlink:arcrole g'],
  [
    'a part of another file',
    '<use href="other.svg#a"/>',
    'svg-address-refused other.svg#a href use',
  ],
  [
    'a part of another site',
    '<use xlink:href="https://e.example/x#a"/>',
    'svg-address-refused https://e.example/x#a xlink:href use',
  ],
  [
    'data',
    '<use href="data:image/svg+xml,x#a"/>',
    'svg-address-refused data:image/svg+xml,x#a href use',
  ],
  ['a blank before a part', '<use href=" #a"/>', 'svg-address-refused  #a href use'],
  [
    'a mask from elsewhere',
    '<path mask="url(http://e)"/>',
    'svg-address-refused url(http://e) mask path',
  ],
  ['capitals of a function', '<path fill="URL(//e)"/>', 'svg-address-refused URL(//e) fill path'],
  [
    'a quoted address',
    '<path style=\'fill:url( "//e" )\'/>',
    'svg-address-refused url( "//e" ) style path',
  ],
  [
    'an address behind a reference',
    '<path fill="&#117;rl(//e)"/>',
    'svg-address-refused url(//e) fill path',
  ],
  [
    'a second address',
    '<path style="fill:url(#a);stroke:url(b)"/>',
    'svg-address-refused url(b) style path',
  ],
  ['an imported stylesheet', '<style>@import "//e";</style>', 'svg-style-refused @import style'],
  [
    'a font from elsewhere',
    '<style>@font-face{src:local(x)}</style>',
    'svg-style-refused @font-face style',
  ],
  ['key frames', '<style>@keyframes a{}</style>', 'svg-style-refused @keyframes style'],
  [
    'a set of pictures',
    '<style>a{fill:image-set("//e" 1x)}</style>',
    'svg-style-refused image-set( style',
  ],
  ['an escape', '<style>a{fill:u\\72l(//e)}</style>', 'svg-style-refused \\ style'],
  [
    'an address in a character section',
    '<style><![CDATA[a{fill:url(//e)}]]></style>',
    'svg-address-refused url(//e) style',
  ],
  [
    'an address behind a comment',
    '<style>/*"*/a{fill:url(//e)}/*"*/</style>',
    'svg-address-refused url(//e) style',
  ],
  [
    'a style of another kind',
    '<style type="text/xsl">a</style>',
    'svg-style-refused text/xsl style',
  ],
  ['an instruction', '<?xml-stylesheet href="x"?>', 'svg-declaration <?xml-stylesheet'],
])('a drawing may not hold %s', (_name, markup, told) => {
  expect(judgeInside(markup)[0]).toBe(told);
});

test.each<[string, string, string[]]>([
  ['a document type', `<!DOCTYPE svg>${head}</svg>`, ['1:1 svg-declaration <!DOCTYPE']],
  [
    'an entity',
    `<!DOCTYPE svg [<!ENTITY e "x">]>${head}&e;</svg>`,
    ['1:1 svg-declaration <!DOCTYPE', '1:119 svg-malformed'],
  ],
  [
    'another encoding',
    `<?xml version="1.0" encoding="utf-7"?>${head}</svg>`,
    ['1:1 svg-declaration encoding="utf-7"'],
  ],
  ['another XML', `<?xml version="1.1"?>${head}</svg>`, ['1:1 svg-declaration version="1.1"']],
  ['the declaration of UTF-8', `<?xml version="1.0" encoding="UTF-8"?>\n${head}</svg>`, []],
  ['HTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', ['1:1 svg-root-missing']],
  ['no namespace', '<svg/>', ['1:1 svg-root-missing']],
  ['nothing', '', ['1:1 svg-malformed']],
  ['an open element', `${head}\n<g>\n</svg>`, ['3:7 svg-malformed']],
  ['two of a name, told once', `${head}\n<a/>\n <a/></svg>`, ['2:1 svg-element-refused a']],
  [
    'places in their lines',
    `${head}\n<path\n  d="M0 0"\n  onclick="x"/></svg>`,
    ['4:3 svg-attribute-refused onclick path'],
  ],
  [
    'elements in elements',
    `${head}${'<g>'.repeat(300)}${'</g>'.repeat(300)}</svg>`,
    [`1:${head.length + 3 * 256 + 1} svg-malformed`],
  ],
])('%s', (_name, svg, told) => {
  expect(judge(svg)).toEqual(told);
});

/** Levels of ten copies each of the level below. */
function levels(count: number): string {
  const copies = (level: number) => `<use href="#l${level}"/>`.repeat(10);
  const groups = Array.from({ length: count }, (_, at) => `<g id="l${at + 1}">${copies(at)}</g>`);
  return `${head}<rect id="l0"/>${groups.join('')}</svg>`;
}

test.each([
  ['few copies', levels(3), []],
  ['copies of copies', levels(9), ['1:1 svg-copies-refused 100000']],
  [
    'a chain of copies',
    levels(60).replaceAll('<use', '<g/><use'),
    ['1:1 svg-copies-refused 100000'],
  ],
  ['a copy of itself', `${head}<g id="a"><use href="#a"/></g></svg>`, []],
  [
    'copies by the older name',
    levels(9)
      .replace('<svg', '<svg xmlns:x="http://www.w3.org/1999/xlink"')
      .replaceAll('href', 'x:href'),
    ['1:1 svg-copies-refused 100000'],
  ],
])('%s', (_name, svg, told) => {
  expect(judge(svg)).toEqual(told);
});

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
const box = (...brands: string[]) => [
  0,
  0,
  0,
  8 + 4 * brands.length,
  ...bytesOf(`ftyp${brands.join('')}`),
];

test.each<[string, number[] | Uint8Array, string | undefined]>([
  ['a.png', png, undefined],
  ['a.PNG', png, undefined],
  ['a.jpg', [0xff, 0xd8, 0xff, 0xe0], undefined],
  ['a.jpeg', [0xff, 0xd8, 0xff, 0xe1], undefined],
  ['a.gif', bytesOf('GIF89a..'), undefined],
  ['a.webp', bytesOf('RIFF....WEBPVP8 '), undefined],
  ['a.avif', box('avif', '....', 'mif1'), undefined],
  ['a.avif', box('mif1', '....', 'avif'), undefined],
  ['a.avif', box('isom', 'avif'), 'figure-form-differs'],
  ['a.jpg', png, 'figure-form-differs'],
  ['a.svg', png, 'figure-form-differs'],
  ['a.png', bytesOf('<html>'), 'figure-form-differs'],
  ['a.gif', [], 'figure-form-differs'],
  ['a.html', bytesOf('<html>'), 'figure-form-unknown'],
  ['a.svg.js', bytesOf('x'), 'figure-form-unknown'],
  ['a.svgz', [0x1f, 0x8b], 'figure-form-unknown'],
  ['svg', bytesOf(`${head}</svg>`), 'figure-form-unknown'],
  ['a.svg', [0xff, 0xfe, 0x3c, 0], 'svg-malformed'],
])('a file %s', (name, bytes, code) => {
  expect(judgeFigure(`figures/${name}`, new Uint8Array(bytes)).map((one) => one.code)).toEqual(
    code === undefined ? [] : [code],
  );
});
