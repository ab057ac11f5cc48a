import { lexiconOf } from './lexicon.ts';

/** The authority's title (Act 1050/2018, section 8) used for a controller's own officer (Article 37). */
export const authorityForOfficer = lexiconOf({
  fi: {
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
  },
  sv: {
    words: [
      'vår|vårt|våra|bolagets|företagets|föreningens|organisationens|koncernens|stadens|kommunens|skolans|bankens|egen|eget|egna|personuppgiftsansvariges|stiftelsens|sjukhusets|universitetets|välfärdsområdets|församlingens|bibliotekets|ab:s dataombudsman*',
      '*s dataombudsman',
      'utsett|utnämnt|utser|utnämner|utsedd|utnämnd|anställt ... dataombudsman|dataombudsmannen',
      'har ... dataombudsman',
      'dataombudsmannen som ... utsett|utnämnt|anställt|anlitat|anlitar|har',
      'som? dataombudsman fungerar|verkar|arbetar',
      'hos oss ... dataombudsman*',
      'är vår? dataombudsman',
    ],
    unless: [
      'finlands|landets|statsrådet*|statsrådets',
      'klagomål|besvär|klaga|tillsynsmyndighet*|byrå|anmäl*|godkänt|förelägg*|beslut*|avgörande',
    ],
  },
});

/** The officer's title used for the authority that complaints go to (Article 77). */
export const officerForAuthority = lexiconOf({
  fi: {
    words: [
      'tietosuojavastaavan toimisto*|toimiston|toimistolle|toimistoon',
      'valvontaviranomai*|viranomai* eli|on|toimii|suomessa? ... tietosuojavastaava|tietosuojavastaavalle',
      'tietosuojavastaava eli|on|toimii ... valvontaviranomai*',
      'valitu*|valituks*|kantelu*|kantelun|valittaa|kannella|valitat ... tietosuojavastaavalle|tietosuojavastaavalla|tietosuojavastaavaan',
      'tietosuojavastaavalle ... valitu*|valituks*|valittaa|kantelu*|kannella',
      'valvovalle|valvontaviranomaiselle|viranomaiselle tietosuojavastaavalle',
    ],
    unless: ['tietosuojavaltuut*'],
  },
  sv: {
    words: [
      'dataskyddsombudets|dataskyddsombudsmannens byrå*|kansli*',
      'tillsynsmyndighet*|myndighet* är|eller|dvs|d.v.s. ... dataskyddsombud*',
      'tillsynsmyndigheten dataskyddsombudet',
      'dataskyddsombudet är|som|övervakar ... tillsynsmyndighet*',
      'klagomål|besvär|klaga|anför* ... dataskyddsombud*',
      'dataskyddsombudet ... klagomål|besvär|klaga',
    ],
    unless: ['dataombud*', 'innan|före ... klag*|besvär*|dataombud*'],
  },
});
