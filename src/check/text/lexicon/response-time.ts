import { latin } from '../../../../schema/latin.ts';

const patterns: readonly RegExp[] = [
  latin(/vasta[^.]{0,80}\bkohtuullise\p{L}* aja\p{L}*/iu),
  latin(/\bkohtuullise\p{L}* aja\p{L}*[^.]{0,80}vasta/iu),
  /svara[^.]{0,80}\binom (?:en )?(?:skälig|rimlig) tid/iu,
  /\binom (?:en )?(?:skälig|rimlig) tid[^.]{0,80}svara/iu,
  latin(
    /(?:antwort|beantwort|reagier)[^.]{0,80}\b(?:in|innerhalb|binnen) (?:einer? )?(?:angemessene[rn]|vernünftige[rn]) (?:frist|zeit\p{L}*)/iu,
  ),
  latin(
    /\b(?:in|innerhalb|binnen) (?:einer? )?(?:angemessene[rn]|vernünftige[rn]) (?:frist|zeit\p{L}*)[^.]{0,80}(?:antwort|beantwort|reagier)/iu,
  ),
  /\b(?:respond|reply|answer)[^.]{0,80}\b(?:with)?in a reasonable (?:time|period)/iu,
  /\b(?:with)?in a reasonable (?:time|period)[^.]{0,80}\b(?:respond|reply|answer)/iu,
];

/** The words that promise an answer "within a reasonable time", if a text has them. */
export function vagueResponseTimeIn(text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return undefined;
}
