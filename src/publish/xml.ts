import { toXml } from 'xast-util-to-xml';

/** An XML document (XML 1.0) of one element, in UTF-8. */
export function xmlText(element: Parameters<typeof toXml>[0]): string {
  const text = toXml(element, { closeEmptyElements: true });
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
