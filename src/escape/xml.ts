import { replaceUnseen } from './unseen.ts';

/** An element of XML; a text among its children stands as it is. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (XmlElement | string)[];
};

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An element: `element('id', {}, 'x')` is `<id>x</id>`. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlElement['children']
): XmlElement {
  return { name, attributes, children };
}

/** An XML document (XML 1.0) of one element, in UTF-8, well-formed whatever its texts hold. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printNode(root)}\n`;
}

/** A text with what no XML document may hold, not even as a reference, replaced by U+FFFD. */
function withoutForbidden(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

function printNode(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, children } = node;
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = children.map(printNode).join('');
  return `<${name}${attributes}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A carriage return is kept by its reference, and what would command a machine that keeps a log is written apart. */
function escapeText(text: string): string {
  return escapeMarkup(text)
    .replaceAll('\r', '&#13;')
    .replaceAll(/^([^\S\n]*):(?=:)/gmu, '$1&#58;');
}

/** Line breaks and tabs are kept by their references: a reader would take them for spaces. */
function escapeAttribute(text: string): string {
  return escapeMarkup(text).replaceAll(/[\t\n\r]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

function escapeMarkup(text: string): string {
  const escaped = withoutForbidden(text).replaceAll(/[&<>"]/gu, (mark) => references[mark] ?? mark);
  return replaceUnseen(escaped, (mark) => `&#${mark.codePointAt(0)};`).replaceAll(
    /##(\w*)\[/gu,
    '##$1&#91;',
  );
}
