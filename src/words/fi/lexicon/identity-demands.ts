import type { WordList } from '../../word-list.ts';

export const identityDemands: WordList = {
  words: [
    '*kopio|*kopion|*kopiot|*jäljennös|*jäljennöksen|valokuva|valokuvan|kuva|kuvan|skannaus|skannattu ... passi*|henkilökort*|henkilöllisyystodistu*|ajokort*|henkilöllisyysasiakirj*|henkilötodistu*|todistuksesta|korti*',
    'passi*|henkilökort*|henkilöllisyystodistu*|ajokort* *kopio*|*jäljennö*|kuva*|valokuva*|*kuvan',
    'passikopio*|passinkopio*|henkilökorttikopio*|henkilötodistuskopio*',
    'aina|jokaisen|kaikkien|kaikilta ... todistaa|todistettava|osoitettava|henkilöllisyytensä|henkilöllisyytesi|henkilöllisyys|henkilöllisyystodistu*',
    'todistettava|osoitettava|varmennettava|todistettava ... aina|henkilöllisyystodistu* aina|jokaisen',
    'omakätisesti allekirjoite*',
    'allekirjoite*|allekirjoitettu* ... *lomak*|asiakirj*|pyyntö*|pyynnö*|kirje*',
    'notaarin|julkisen todistama*|oikeaksi|notaari*|notaarin vahvistam*|todistam*|todistet*',
    'oikeaksi todistet*',
    'henkilökohtaisesti ... luona|luo|toimipai*|toimipis*|toimisto*|käymällä|paikan',
    'asioitava|asioimalla|asioimaan|saavuttava|tultava|tulemalla|käytävä ... henkilökohtaisesti',
    'henkilökohtaisesti ... asioi*|tultava|neuvon*|vastaanot*|palvelupist*|infopist*|tiskil*',
    'käymällä|käytävä|saavuttava ... henkilökohtaisesti|toimipai*|toimipis*|toimisto*',
    'henkilötunnu* ... pyyntö*|pyynnö*',
    'pyyntö*|pyynnö* ... henkilötunnu*',
  ],
  unless: ['epäil*|epäselv*|tarvittaessa|voit|voitte|halutessasi|tiedoistasi', 'perusteltu* syy*'],
};
