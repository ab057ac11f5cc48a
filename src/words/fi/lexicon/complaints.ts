import type { WordList } from '../../word-list.ts';

/** Who a complaint about data goes to by law, whatever it is called. */
export const authorityWords: readonly string[] = [
  '*viranomai*|*valtuutettu*|*valtuutetu*|valvontaelim*|ombudsman*|*tuomioistui*|*oikeuteen|aluehallintovirasto*',
  'cnil|garante|aepd|dpc|ico|imy|datatilsynet|bfdi|uodo|cnpd|dataombudsman*|ombudsman*',
];

/** A text that keeps complaints in the house. */
export const ownDesks: WordList = {
  words: [
    'asiakaspalvelu*|asiakastu*|jäsenpalvelu*|käyttäjätuki|käyttäjätuke*|neuvonta*|toimistoo*|toimistomme|tukeen|tukeemme|tukipalvelu*',
    'meille|meihin|meiltä|meidät|palautelomak*|palautekana*|esihenkilö*|esimieh*|johdolle|vastaanottoo*|tietosuojavastaav*|tietosuojatii*',
    'käsittelemme|ratkaisemme|selvitämme .. valituks*|valitukse*|reklamaatio*|kantel*',
    'toimitusjohtaj*|johtaj*|johdolle|hallitukse*|pääkonttor*|esihenkil*',
  ],
  unless: ['ensin|ensiksi|ennen'],
};
