import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same Word file with nothing random and no clock in it. The ids of relationships are numbered in the order they
 * stand in, the dates of the core properties and of the entries of the zip are `day`.
 */
export function packReproducibly(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  for (const name of Object.keys(parts)) {
    if (name.endsWith('.rels')) numberRelationships(parts, name);
  }
  edit(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`),
  );
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip's dates have no time zone: what the local clock shows is written.
  const mtime = new Date(year, month - 1, date, 12);
  return new Uint8Array(zipSync(inOrder(parts), { mtime, level: 9 }));
}

type Parts = Record<string, Uint8Array>;

/** `word/_rels/document.xml.rels` holds the relationships of `word/document.xml`. */
function numberRelationships(parts: Parts, name: string): void {
  const part = name.replace(/_rels\/([^/]*)\.rels$/u, '$1');
  const numbers = new Map<string, string>();
  edit(parts, name, (xml) =>
    xml.replace(/ Id="([^"]*)"/gu, (_, id: string) => {
      const number = `rId${numbers.size + 1}`;
      numbers.set(id, number);
      return ` Id="${number}"`;
    }),
  );
  edit(parts, part, (xml) =>
    xml.replace(/<[^>]* r:[^>]*>/gu, (tag) =>
      tag.replace(/( r:\w+=")([^"]*)"/gu, (whole, start: string, id: string) => {
        const number = numbers.get(id);
        return number === undefined ? whole : `${start}${number}"`;
      }),
    ),
  );
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(change(strFromU8(part)));
}

/** The content types come first, as programs that look at the first entry expect. */
function inOrder(parts: Parts): Parts {
  const first = '[Content_Types].xml';
  const { [first]: types, ...rest } = parts;
  return types ? { [first]: types, ...rest } : rest;
}
