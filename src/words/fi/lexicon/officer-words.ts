import type { WordList } from '../../word-list.ts';

export const authorityForOfficer: WordList = {
  words: [
    'tietosuojavaltuutettumme|tietosuojavaltuutetullemme|tietosuojavaltuutettuumme|tietosuojavaltuutetultamme|tietosuojavaltuutettunamme|tietosuojavaltuutetuksemme',
    '*yhtiön|*yhtymän|*kuntayhtymän|*liiton|*järjestön|oppilaitoksen|laitoksen|yhtiömme|yrityksen|yrityksemme|rekisterinpitäjän|organisaation|organisaatiomme|kaupungin|kunnan|kaupunkimme|kuntamme|konsernin|konsernimme|meidän|oma|oman|omalle|omaan|omalta|omana|koulun|sairaalan|yhdistyksen|yhdistyksemme|hyvinvointialueen|yliopiston|pankin|pankkimme|*oy:n|*ab:n|*oyj:n|ry:n|säätiön|viraston|seurakunnan|kirjaston|koulumme tietosuojavaltuutettu*|tietosuojavaltuutetun|tietosuojavaltuutetulle|tietosuojavaltuutetulta|tietosuojavaltuutettuun',
    'nimittäneet|nimittänyt|nimennyt|nimenneet|nimitetty|nimetty|nimetä|nimittää|valinnut|valinneet|palkannut|palkanneet|palkata ... tietosuojavaltuutet*|tietosuojavaltuutettu*',
    'nimeämä*|nimittämä*|valitsema*|palkkaama* tietosuojavaltuutet*|tietosuojavaltuutettu*',
    '*lla|*llä on oma? tietosuojavaltuutettu*',
    'tietosuojavaltuutetuksi ... nimi*|nime*|on',
    'tietosuojavaltuutettunamme|tietosuojavaltuutettuna toimii|toimi|on',
    'meillä|yrityksessämme|yhtiössämme|organisaatiossamme|yrityksellämme|yhtiöllä|yhtiöllämme|yrityksellä|kunnalla|kaupungilla ... tietosuojavaltuutettu',
    'tietosuojavaltuutettu on|toimii? *.*@*',
  ],
  unless: ['valtioneuvosto*|suomella|ahvenanmaalla'],
};

export const officerForAuthority: WordList = {
  words: [
    'tietosuojavastaavan toimisto*|toimiston|toimistolle|toimistoon',
    'valvontaviranomai*|viranomai* eli|on|toimii|suomessa? ... tietosuojavastaava|tietosuojavastaavalle',
    'tietosuojavastaava eli|on|toimii ... valvontaviranomai*',
    'valitu*|valituks*|kantelu*|kantelun|valittaa|kannella|valitat ... tietosuojavastaavalle|tietosuojavastaavalla|tietosuojavastaavaan',
    'tietosuojavastaavalle ... valitu*|valituks*|valittaa|kantelu*|kannella',
    'valvovalle|valvontaviranomaiselle|viranomaiselle tietosuojavastaavalle',
  ],
  unless: ['tietosuojavaltuut*'],
};
