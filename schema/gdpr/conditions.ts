import type { Locale } from '../languages.ts';

type Words = Readonly<Record<Locale, string>>;

/** When a duty binds a notice, in words that follow the duty. */
export const conditions = {
  always: { fi: 'aina', sv: 'alltid', en: 'always' },
  'controller-outside-eea': {
    fi: 'kun rekisterinpitäjä ei ole sijoittautunut Euroopan talousalueelle',
    sv: 'när den personuppgiftsansvarige inte är etablerad i Europeiska ekonomiska samarbetsområdet',
    en: 'when the controller is not established in the European Economic Area',
  },
  'joint-control': {
    fi: 'kun käsittelystä päätetään yhdessä muiden kanssa',
    sv: 'när behandlingen bestäms tillsammans med andra',
    en: 'when the processing is decided on together with others',
  },
  'officer-designated': {
    fi: 'kun tietosuojavastaava on nimitetty',
    sv: 'när ett dataskyddsombud har utnämnts',
    en: 'when a data protection officer has been designated',
  },
  'public-body': {
    fi: 'kun rekisterinpitäjä on viranomainen tai julkishallinnon elin',
    sv: 'när den personuppgiftsansvarige är en myndighet eller ett offentligt organ',
    en: 'when the controller is a public authority or body',
  },
  'legitimate-interests': {
    fi: 'kun peruste on oikeutettu etu',
    sv: 'när grunden är berättigat intresse',
    en: 'when the basis is legitimate interests',
  },
  'basis-in-law': {
    fi: 'kun peruste on lakisääteinen velvoite tai yleistä etua koskeva tehtävä',
    sv: 'när grunden är en rättslig förpliktelse eller en uppgift av allmänt intresse',
    en: 'when the basis is a legal obligation or a public task',
  },
  consent: {
    fi: 'kun peruste on suostumus',
    sv: 'när grunden är samtycke',
    en: 'when the basis is consent',
  },
  'child-consent': {
    fi: 'kun palvelua tarjotaan suoraan lapselle ja peruste on suostumus',
    sv: 'när en tjänst erbjuds direkt till ett barn och grunden är samtycke',
    en: 'when a service is offered directly to a child and the basis is consent',
  },
  'special-data': {
    fi: 'kun käsitellään erityisiä henkilötietoryhmiä',
    sv: 'när särskilda kategorier av personuppgifter behandlas',
    en: 'when special categories of personal data are processed',
  },
  'criminal-data': {
    fi: 'kun käsitellään rikostuomioita tai rikkomuksia koskevia tietoja',
    sv: 'när uppgifter om fällande domar eller överträdelser behandlas',
    en: 'when data on convictions or offences are processed',
  },
  'national-number': {
    fi: 'kun käsitellään henkilötunnusta',
    sv: 'när personbeteckningar behandlas',
    en: 'when a national identification number is processed',
  },
  'data-disclosed': {
    fi: 'kun tietoja luovutetaan tai siirretään vastaanottajille',
    sv: 'när uppgifter lämnas ut till mottagare',
    en: 'when data are disclosed to recipients',
  },
  'data-transferred': {
    fi: 'kun tietoja siirretään kolmanteen maahan tai kansainväliselle järjestölle',
    sv: 'när uppgifter överförs till ett tredjeland eller en internationell organisation',
    en: 'when data are transferred to a third country or an international organisation',
  },
  'transfer-on-safeguards': {
    fi: 'kun siirto perustuu asianmukaisiin suojatoimiin tai pakottavaan oikeutettuun etuun',
    sv: 'när överföringen grundar sig på lämpliga skyddsåtgärder eller ett tvingande berättigat intresse',
    en: 'when the transfer rests on appropriate safeguards or a compelling legitimate interest',
  },
  'transfer-on-derogation': {
    fi: 'kun siirto perustuu erityistilannetta koskevaan poikkeukseen',
    sv: 'när överföringen grundar sig på ett undantag för särskilda situationer',
    en: 'when the transfer rests on a derogation for a specific situation',
  },
  'transfer-on-consent': {
    fi: 'kun siirto perustuu nimenomaiseen suostumukseen',
    sv: 'när överföringen grundar sig på uttryckligt samtycke',
    en: 'when the transfer rests on explicit consent',
  },
  'transfer-on-compelling-interest': {
    fi: 'kun siirto perustuu pakottavaan oikeutettuun etuun',
    sv: 'när överföringen grundar sig på ett tvingande berättigat intresse',
    en: 'when the transfer rests on a compelling legitimate interest',
  },
  'data-from-data-subject': {
    fi: 'kun tietoja kerätään rekisteröidyltä itseltään',
    sv: 'när uppgifter samlas in från den registrerade själv',
    en: 'when data are collected from the data subject',
  },
  'data-from-elsewhere': {
    fi: 'kun tietoja saadaan muualta kuin rekisteröidyltä',
    sv: 'när uppgifter fås från någon annan än den registrerade',
    en: 'when data are obtained from elsewhere than the data subject',
  },
  'objection-possible': {
    fi: 'kun peruste on oikeutettu etu tai yleistä etua koskeva tehtävä',
    sv: 'när grunden är berättigat intresse eller en uppgift av allmänt intresse',
    en: 'when the basis is legitimate interests or a public task',
  },
  'portability-possible': {
    fi: 'kun peruste on suostumus tai sopimus ja käsittely on automaattista',
    sv: 'när grunden är samtycke eller avtal och behandlingen sker automatiserat',
    en: 'when the basis is consent or contract and the processing is automated',
  },
  'direct-marketing': {
    fi: 'kun tietoja käytetään suoramarkkinointiin',
    sv: 'när uppgifter används för direktmarknadsföring',
    en: 'when data are used for direct marketing',
  },
  research: {
    fi: 'kun tietoja käytetään tutkimukseen tai tilastointiin',
    sv: 'när uppgifter används för forskning eller statistik',
    en: 'when data are used for research or statistics',
  },
  'automated-decision': {
    fi: 'kun rekisteröidystä tehdään merkittäviä päätöksiä pelkästään automaattisesti',
    sv: 'när betydande beslut om den registrerade fattas enbart automatiserat',
    en: 'when decisions with significant effects are made by automated means alone',
  },
  'automated-decision-special-data': {
    fi: 'kun automaattinen päätös nojaa erityisiin henkilötietoryhmiin',
    sv: 'när ett automatiserat beslut bygger på särskilda kategorier av uppgifter',
    en: 'when an automated decision uses special categories of data',
  },
  'new-purpose': {
    fi: 'kun aiemmin kerättyjä tietoja aletaan käyttää uuteen tarkoitukseen',
    sv: 'när uppgifter som har samlats in tidigare börjar användas för ett nytt ändamål',
    en: 'when data collected earlier are put to a new purpose',
  },
  icons: {
    fi: 'kun tietoja annetaan kuvakkeilla',
    sv: 'när information ges med symboler',
    en: 'when information is given by icons',
  },
} as const satisfies Record<string, Words>;

export type Condition = keyof typeof conditions;
