import { SaxesParser } from 'saxes';

/** An element of a document with its attributes and the text right in it. */
export type ReadElement = { name: string; attributes: Record<string, string>; text: string };

/** The elements of an XML document in their order; throws where it is not well-formed. */
export function readXml(xml: string): ReadElement[] {
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}
