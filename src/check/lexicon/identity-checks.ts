const document =
  /(?:passi|henkilökorti|henkilötodistu|henkilöllisyystodistu|ajokorti)\p{L}*\s+(?:kopio|jäljennö)\p{L}*|(?:kopio|jäljennö)\p{L}*\s+(?:passi|henkilökorti|henkilötodistu|henkilöllisyystodistu|ajokorti)\p{L}*|passikopio\p{L}*|passkopi\p{L}*|kopi\p{L}* av (?:ditt |din |ett |en )?(?:pass|id|legitimation|körkort)\p{L}*|cop(?:y|ies) of (?:your |an? |the )?(?:passport|id|identity|driving)\p{L}*/iu;
const signature =
  /omakätise\p{L}* allekirjoit\p{L}*|allekirjoitettu\p{L}* (?:lomak|pyyn|kirj)\p{L}*|(?:egenhändigt )?undertecknad\p{L}*|\bsigned (?:form|request|letter|by hand)|hand-signed/iu;
const always =
  /\baina (?:todist|varmist|tunnist|esit)\p{L}*|alltid (?:styrk|legitimer|identifier|visa)\p{L}*|always (?:prove|verify|identify|show)\p{L}*/iu;
const denied =
  /\b(?:emme|ei|eikä|emmekä|tarvitse|inte|aldrig|utan|not|never|no|without|n't)\b|(?:do|does)n't/iu;

/** The words of a sentence that ask for more proof of identity than Article 12(6) allows. */
export function excessiveCheckIn(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s/u)) {
    const found = [document, signature, always].map((pattern) => pattern.exec(sentence)?.[0]);
    const words = found.find((match) => match !== undefined);
    if (words && !denied.test(sentence)) return words;
  }
  return undefined;
}
