import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';

/** A tag of a figure, with the offsets in its text of the tag and of each of its attributes. */
export type SvgTag = {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly attributes: readonly { readonly attribute: SaxesAttributeNS; readonly start: number }[];
};

/** What is told of a figure while it is read; offsets are into its text. */
export type SvgReader = {
  declaration(found: string, start: number): void;
  /** `depth` is 1 for the element at the top. */
  open(tag: SvgTag, depth: number): void;
  /** The text in an element, where it ends. */
  close(tag: SaxesTagNS, text: string, start: number): void;
};

/** Deeper than any drawing; finding a namespace takes a step for each level. */
const deepest = 256;

/** Thrown where reading stops: the text is not well-formed XML, or nested too deep. */
class SvgEnd extends Error {}

/** Reads a figure as XML with namespaces. Gives the offset at which it ceases to be well-formed, if it does. */
export function readSvg(text: string, reader: SvgReader): number | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const stop = () => {
    throw new SvgEnd();
  };
  parser.on('error', stop);
  readDeclarations(parser, text, reader);
  readElements(parser, text, reader, stop);
  try {
    parser.write(text).close();
    return undefined;
  } catch (error) {
    if (error instanceof SvgEnd) return Math.min(parser.position, text.length);
    throw error;
  }
}

type Parser = SaxesParser<{ xmlns: true }>;

function readDeclarations(parser: Parser, text: string, { declaration }: SvgReader): void {
  const startOf = (mark: string) => Math.max(0, text.lastIndexOf(mark, parser.position - 1));
  parser.on('xmldecl', ({ encoding, version }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') {
      declaration(`encoding="${encoding}"`, 0);
    }
    if (version !== '1.0') declaration(`version="${version ?? ''}"`, 0);
  });
  parser.on('doctype', () => declaration('<!DOCTYPE', startOf('<!DOCTYPE')));
  parser.on('processinginstruction', ({ target }) => {
    // Photographs and drawings of some programs wrap their description in it; no browser obeys it.
    if (target !== 'xpacket') declaration(`<?${target}`, startOf('<?'));
  });
}

function readElements(parser: Parser, text: string, reader: SvgReader, stop: () => never): void {
  const open: { start: number; text: string }[] = [];
  let start = 0;
  let from = 0;
  let starts = new Map<string, number>();
  parser.on('opentagstart', () => {
    start = Math.max(0, text.lastIndexOf('<', parser.position - 1));
    from = parser.position - 1;
    starts = new Map();
  });
  parser.on('attribute', ({ name }) => {
    starts.set(name, text.indexOf(name, from));
    from = parser.position;
  });
  parser.on('opentag', (tag) => {
    open.push({ start, text: '' });
    if (open.length > deepest) stop();
    const attributes = Object.values(tag.attributes).map((attribute) => ({
      attribute,
      start: starts.get(attribute.name) ?? start,
    }));
    reader.open({ tag, start, attributes }, open.length);
  });
  const addText = (words: string) => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (element) reader.close(tag, element.text, element.start);
  });
}
