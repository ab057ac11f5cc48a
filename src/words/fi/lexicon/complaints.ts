import type { WordList } from '../../word-list.ts';

/** Who a complaint about data goes to by law, whatever it is called. */
export const authorityWords: readonly string[] = [
  '*viranomai*|*valtuutettu*|*valtuutetu*|valvontaelim*|ombudsman*|*tuomioistui*|*oikeuteen|aluehallintovirasto*',
  'cnil|garante|aepd|dpc|ico|imy|datatilsynet|bfdi|uodo|cnpd|dataombudsman*|ombudsman*',
];

/** A text that keeps complaints in the house. */
export const ownDesks: WordList = {
  words: [
    'rehtori*|*sihteeri*|puheenjohtaj*|päällik*|*päällikö*|*päällikkö*|osastoll*|*osastolle|luottamusmie*|isännöitsij*|tiimi*|asiakasasiam*|potilasasiavastaav*',
    'asiakaspalvelu*|asiakastu*|jäsenpalvelu*|käyttäjätuki|käyttäjätuke*|neuvonta*|toimistoo*|toimistomme|tukeen|tukeemme|tukipalvelu*',
    'meille|meihin|meiltä|meidät|palautelomak*|palautekana*|esihenkilö*|esimieh*|johdolle|vastaanottoo*|tietosuojavastaav*|tietosuojatii*',
    'käsittelemme|ratkaisemme|selvitämme .. valituks*|valitukse*|reklamaatio*|kantel*',
    'toimitusjohtaj*|johtaj*|johdolle|hallitukse*|pääkonttor*|esihenkil*',
  ],
  unless: ['ensin|ensiksi|ennen'],
};

/** How a complaint is made to wait for the controller; that it may be heard first of what dissatisfies is no such thing. */
export const complaintHurdles: WordList = {
  words: [
    'vasta|ensin|kun|mikäli|jälkeen .. olemme|olette|olet .. vastanneet|vastannut|antaneet|käsitelleet|hylänneet|ratkaisseet|valittanut|kääntynyt|ottanut',
    'vasta|jälkeen|kun .. asiakaspalvelumme|toimistomme|hallituksemme|yhtiö|yhtiömme|vastauksemme|päätöksemme .. on|jälkeen|käsitellyt|vastannut|ratkaissut|hylännyt',
    'vasta .. meille|meihin|meiltä|vastauksemme|vastauksen|käsittelymme',
  ],
  unless: [
    'tyydyt*|tyytyväinen|tyytymätön|vaikka|tarvitse|toivomme|suosittelemme|pyydämme|kysymättä|halutessasi',
    'milloin tahansa',
    'emme|ei|ellei|ellemme',
  ],
};
