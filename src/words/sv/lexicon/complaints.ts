import type { WordList } from '../../word-list.ts';

/** Who a complaint about data goes to by law, whatever it is called. */
export const authorityWords: readonly string[] = [
  '*myndighet*|*ombudsman|*ombudsmannen*|*inspektion*|imy|datatilsynet|*domstol*|tillsynsorgan*',
  'cnil|garante|aepd|dpc|ico|imy|datatilsynet|bfdi|uodo|cnpd|dataombudsman*|ombudsman*',
];

/** A text that keeps complaints in the house. */
export const ownDesks: WordList = {
  words: [
    'rektor|rektorn|skolchef*|bankens|skolans|stiftelsens|föreningens|klinikens|bolagets|kassör*|ordförand*|personalchef*|dataskyddsansvarig*|klagomålsansvarig*|*avdelning|*avdelningen|butikschef*|kontorschef*|förtroendeman*|sekreterar*',
    'kundtjänst*|kundservice*|kundsupport*|medlemsservice*|kundvård*|support|supporten|helpdesk|kontoret|receptionen|chefen|ledningen|dataskyddsombud|dataskyddsombudet',
    'kontakta|ring|skriv|mejla|vänd|klaga|klagomål ... oss|vår|vårt|våra',
    'vi hanterar|avgör|utreder|besvarar .. klagomål',
    '*direktör|*direktören|ledning|ledningen|huvudkontoret|styrelsen|chef',
  ],
  unless: ['först|innan'],
};

/** How a complaint is made to wait for the controller; that it may be heard first of what dissatisfies is no such thing. */
export const complaintHurdles: WordList = {
  words: [
    'först|sedan|efter|när|om|förutsatt .. vi|vår|vårt|kundtjänst|oss .. svarat|besvarat|behandlat|avslagit|avgjort|prövat|lämnat|gett',
    'först|sedan|efter|när .. vänt|klagat|kontaktat|skrivit .. oss',
    'först efter|när|sedan .. svar|beslut|prövning',
  ],
  unless: [
    'även om',
    'nöjd|missnöjd|behöver|hoppas|rekommenderar|gärna|utan|oavsett',
    'när som helst',
    'inte|ej',
  ],
};
