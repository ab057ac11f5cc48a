import type { Notice } from '../content/notice.ts';
import { stampTranslation } from '../content/stamp-translation.ts';
import { decodeText } from '../files/text.ts';
import { digestBytes } from '../revise/digest.ts';

/** The texts of a draft where a translation that followed its source as it stood follows it as it stands now; no other does. */
export function restampTranslations(
  [source, ...translations]: readonly Notice[],
  texts: ReadonlyMap<string, string>,
): Map<string, string> {
  const stamped = new Map(texts);
  for (const { id, written, file } of source?.sections ?? []) {
    const now = texts.get(file);
    if (now === undefined) continue;
    for (const { sections } of translations) {
      const own = sections.find((section) => section.id === id);
      const text = own && texts.get(own.file);
      if (text === undefined || own?.translates !== digestBytes(written)) continue;
      stamped.set(own.file, stampTranslation(text, digestBytes(asRead(now))) ?? text);
    }
  }
  return stamped;
}

/** A text as a section of it would be read: without a byte order mark, line ends alike. */
function asRead(text: string): string {
  const decoded = decodeText(new TextEncoder().encode(text));
  return decoded.ok ? decoded.text : text;
}
