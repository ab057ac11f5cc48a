import type { WordList } from '../../word-list.ts';

export const dataWords: WordList = {
  words: [
    '*kuvia|*kuviasi|ostokset|ostoksia|ostoksistasi|*lokia|*lokiin|*loki|*rekisteriin|*rekisterissä',
    'tietoja|tiedot|tietosi|tietojasi|tietonne|tietojanne|tietojen|tietojesi|tietoihin|tietoihisi|tietoihinne|tiedoista|tiedoistasi|henkilötieto*',
    '*tietosi|*tietojasi|*tietoja|*tiedot|*tietojen|*tietojesi|*tietonne|*tietojanne',
    '*historiaasi|*historiasi|*osoitteesi|*osoitettasi|*numerosi|*numeroasi|*puhelusi|*viestisi|*ostoksesi|*kuvasi|kuvaasi|sijaintisi|sijaintiasi|käyntisi|selaamistasi|*profiil*|*luettelo|*luettelon|*lista|*listan',
    '*tallenne|*tallenteet|*tallenteita|nimesi|nimeäsi|syntymäai*|hakemuksesi|hakemuksiasi|hakemukset|hakemuksia|IP-osoit*|vastaanottaj*|puheluita|puheluja|puhelut',
  ],
  unless: ['lisätieto*|lisätiedot|tuotetieto*|tuotetiedot'],
};

/** What of people is sold, beside data by name. */
export const tradedWords: readonly string[] = [
  '*osoittei*|osoitteet|*osoitteesi|*luettelo*|*lista|*listoja|*listan|profiili*',
];
