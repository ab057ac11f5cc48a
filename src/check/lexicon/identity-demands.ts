import { lexiconOf } from './lexicon.ts';

/** Proof of identity that is asked of everybody, without a doubt: Article 12(6). */
export const identityDemands = lexiconOf({
  fi: {
    words: [
      'kopio|kopion|jäljennös|jäljennöksen|valokuva|valokuvan|kuva|kuvan|skannaus|skannattu ... passi*|henkilökorti*|henkilöllisyystodistu*|henkilöllisyystodistuk*|ajokorti*|henkilöllisyysasiakirj*|henkilötodistu*|todistuksesta|korti*',
      'passi*|henkilökorti*|henkilöllisyystodistu*|henkilöllisyystodistuk*|ajokorti* kopio*|jäljennö*|kuva*|valokuva*',
      'passikopio*|passinkopio*|henkilökorttikopio*|henkilötodistuskopio*',
      'aina|jokaisen|kaikkien|kaikilta ... todistaa|todistettava|osoitettava|henkilöllisyytensä|henkilöllisyytesi|henkilöllisyys|henkilöllisyystodistu*',
      'todistettava|osoitettava|varmennettava|todistettava ... aina|henkilöllisyystodistu* aina|jokaisen',
      'omakätisesti allekirjoite*',
      'allekirjoitettu*|allekirjoitetulla|allekirjoitetun ... lomak*|asiakirj*|pyyntö*|pyynnö*|kirje*',
      'notaarin|julkisen todistama*|oikeaksi|notaari*|notaarin vahvistam*|todistam*|todistet*',
      'oikeaksi todistet*',
      'henkilökohtaisesti ... luona|luo|toimipai*|toimipis*|toimisto*|käymällä|paikan',
      'käymällä|käytävä|saavuttava ... henkilökohtaisesti|toimipai*|toimipis*|toimisto*',
      'henkilötunnu* ... pyyntö*|pyynnö*',
      'pyyntö*|pyynnö* ... henkilötunnu*',
    ],
    unless: [
      'epäil*|epäselv*|tarvittaessa|voit|voitte|halutessasi|tiedoistasi',
      'perusteltu* syy*',
    ],
  },
  sv: {
    words: [
      'kopia|kopian|fotokopia|foto|bild|skannad|inskannad ... pass|passet|legitimation*|körkort*|identitetskort*|id-kort*|id-handling*|identitetshandling*|identitetsbevis*|legitimationshandling*',
      'passkopia*|legitimationskopia*|id-kopia*',
      'alltid|alla|varje ... legitimera*|styrka|bevisa|identifiera|identitet*|legitimation*',
      'måste|ska ... alltid ... identitet*|legitim*',
      'egenhändigt undertecknad*|undertecknat',
      'undertecknad*|underskriven|undertecknat ... blankett*|begäran|brev|formulär*|ansökan|handling*',
      'vidimerad*|bestyrkt*|notarie*|notariebestyrkt*',
      'personligen ... hos|besök*|på|kontor*',
      'besöka ... personligen',
      'personbeteckning* ... begäran',
      'begäran ... personbeteckning*',
    ],
    unless: [
      'tvivel|tvivlar|tveksam*|osäker*|oklart|befogad*',
      'vid behov',
      'du kan',
      'kan du',
      'om du vill',
      'rimliga skäl',
    ],
  },
  en: {
    words: [
      'copy|copies|photocopy|scan|scanned|photo|photograph|picture|image ... passport|passports|identity|id|identification|licence|license',
      'passport|identity|id|licence|license copy|copies|scan|photocopy',
      'always|everyone|all|every|each|any ... prove|verify|proof|confirm|show|identify ... identity|identification|yourself|passport|id',
      'must|have|required|need ... always ... identity|identification|id|passport',
      'passport|identity card|identity document ... with|to|every|each ... request|requests',
      'hand-signed|handwritten',
      'signed|notarised|notarized|certified|witnessed by? ... form|letter|request|paper|document|copy|copies|hand|ink|signature|original',
      'notarised|notarized|notary|certified',
      'visit|come|attend|appear ... in person',
      'in person ... office|offices|premises|headquarters|at',
      'social security|identity number|code ... request',
      'request ... social|personal security|identity number|code',
    ],
    unless: [
      'doubt|doubts|uncertain|unclear|unsure',
      'you can|may',
      'if|where|when necessary|needed',
      'your data|copy of your? personal? data|information',
    ],
  },
});
