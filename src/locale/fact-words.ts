import type { DisclosureKind } from '../../schema/disclosures/index.ts';
import type { Locale } from '../../schema/languages.ts';

type Words = Readonly<Record<Locale, string>>;

/** The heading of each kind of disclosure where its facts are printed. */
export const kindHeadings: Readonly<Record<DisclosureKind, Words>> = {
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  jointControllers: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  representative: { fi: 'Edustaja EU:ssa', sv: 'Företrädare i EU', en: 'Representative in the EU' },
  dataProtectionOfficer: {
    fi: 'Tietosuojavastaava',
    sv: 'Dataskyddsombud',
    en: 'Data protection officer',
  },
  dataSubjects: {
    fi: 'Keitä tämä koskee',
    sv: 'Vem det här gäller',
    en: 'Whom this is about',
  },
  purposes: { fi: 'Käyttötarkoitukset', sv: 'Ändamål', en: 'Purposes' },
  basesWithoutPurpose: { fi: 'Oikeusperusteet', sv: 'Rättsliga grunder', en: 'Legal bases' },
  providing: {
    fi: 'Onko tietoja pakko antaa',
    sv: 'Om uppgifterna måste lämnas',
    en: 'Whether data must be given',
  },
  dataCategories: { fi: 'Henkilötiedot', sv: 'Personuppgifter', en: 'Personal data' },
  sources: {
    fi: 'Mistä tietoja saadaan',
    sv: 'Varifrån uppgifterna kommer',
    en: 'Where data come from',
  },
  recipients: { fi: 'Tietojen vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  transfers: {
    fi: 'Siirrot Euroopan talousalueen ulkopuolelle',
    sv: 'Överföringar utanför Europeiska ekonomiska samarbetsområdet',
    en: 'Transfers outside the European Economic Area',
  },
  retention: { fi: 'Säilytysajat', sv: 'Lagringstider', en: 'Retention periods' },
  automatedDecisions: {
    fi: 'Automaattiset päätökset',
    sv: 'Automatiserade beslut',
    en: 'Automated decisions',
  },
  rights: { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  requests: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
  complaint: {
    fi: 'Valitus valvontaviranomaiselle',
    sv: 'Klagomål till tillsynsmyndigheten',
    en: 'Complaint to the supervisory authority',
  },
  cookies: { fi: 'Evästeet', sv: 'Kakor', en: 'Cookies' },
  children: { fi: 'Lapset', sv: 'Barn', en: 'Children' },
  security: { fi: 'Suojaus', sv: 'Säkerhet', en: 'Security' },
  changes: {
    fi: 'Muutoksista kertominen',
    sv: 'Hur ändringar meddelas',
    en: 'How changes are announced',
  },
};

/** The labels of single facts. */
export const factLabels = {
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  title: { fi: 'Nimike', sv: 'Titel', en: 'Title' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  country: { fi: 'Maa', sv: 'Land', en: 'Country' },
  address: { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
  visit: { fi: 'Käyntiosoite', sv: 'Besöksadress', en: 'Visiting address' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  form: { fi: 'Lomake', sv: 'Formulär', en: 'Form' },
  contact: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' },
  publicBody: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Public authority' },
  parties: { fi: 'Osapuolet', sv: 'Parter', en: 'Parties' },
  purposes: { fi: 'Koskee tarkoituksia', sv: 'Gäller ändamålen', en: 'For the purposes' },
  arrangement: { fi: 'Vastuunjako', sv: 'Ansvarsfördelning', en: 'Arrangement' },
  contactPoint: { fi: 'Yhteyspiste', sv: 'Kontaktpunkt', en: 'Contact point' },
  website: { fi: 'Verkossa', sv: 'På webben', en: 'Online' },
  basis: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
  interest: { fi: 'Etu', sv: 'Intresse', en: 'Interest' },
  balancing: { fi: 'Etujen punninta', sv: 'Intresseavvägning', en: 'Balancing of interests' },
  law: { fi: 'Laki', sv: 'Lag', en: 'Law' },
  article9: {
    fi: 'Peruste käsitellä erityisiä tietoryhmiä',
    sv: 'Grund för att behandla särskilda kategorier',
    en: 'Ground for special categories',
  },
  article10: {
    fi: 'Laki, joka sallii rikostietojen käsittelyn',
    sv: 'Lag som tillåter behandling av brottsuppgifter',
    en: 'Law that allows criminal data to be processed',
  },
  dataSubjects: { fi: 'Ketä koskee', sv: 'Gäller', en: 'Whose data' },
  data: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  recipients: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  retention: { fi: 'Säilytys', sv: 'Lagring', en: 'Kept' },
  providing: {
    fi: 'Onko pakko antaa',
    sv: 'Måste lämnas',
    en: 'Must you give the data',
  },
  marketing: { fi: 'Suoramarkkinointi', sv: 'Direktmarknadsföring', en: 'Direct marketing' },
  profiling: { fi: 'Profilointi', sv: 'Profilering', en: 'Profiling' },
  profilingEffect: {
    fi: 'Mitä se merkitsee',
    sv: 'Vad den betyder',
    en: 'What it means',
  },
  techniques: { fi: 'Tekniikka', sv: 'Teknik', en: 'Technique' },
  nature: { fi: 'Luonne', sv: 'Karaktär', en: 'Nature' },
  newUse: { fi: 'Uusi käyttö', sv: 'Ny användning', en: 'New use' },
  items: { fi: 'Sisältää', sv: 'Innehåller', en: 'Includes' },
  examples: { fi: 'Esimerkiksi', sv: 'Till exempel', en: 'For example' },
  special: {
    fi: 'Erityinen tietoryhmä',
    sv: 'Särskild kategori',
    en: 'Special category',
  },
  sources: { fi: 'Mistä saadaan', sv: 'Varifrån', en: 'Obtained' },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  sector: { fi: 'Toimiala', sv: 'Bransch', en: 'Line of business' },
  publiclyAccessible: {
    fi: 'Julkisesti saatavilla',
    sv: 'Allmänt tillgänglig',
    en: 'Publicly accessible',
  },
  whyNotNamed: {
    fi: 'Miksi nimeä ei kerrota',
    sv: 'Varför namnet inte anges',
    en: 'Why it is not named',
  },
  informed: { fi: 'Milloin kerromme', sv: 'När vi berättar', en: 'When we tell you' },
  exemption: {
    fi: 'Miksi emme kerro',
    sv: 'Varför vi inte berättar',
    en: 'Why we do not tell you',
  },
  members: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  activity: { fi: 'Tehtävä', sv: 'Vad mottagaren gör', en: 'What it does' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  place: { fi: 'Missä', sv: 'Var', en: 'Where' },
  condition: { fi: 'Milloin', sv: 'När', en: 'When' },
  noticeUrl: {
    fi: 'Oma tietosuojaseloste',
    sv: 'Egen dataskyddsbeskrivning',
    en: 'Its own privacy notice',
  },
  safeguard: { fi: 'Siirron peruste', sv: 'Grund för överföringen', en: 'Basis of the transfer' },
  copy: { fi: 'Jäljennös', sv: 'Kopia', en: 'Copy' },
  risks: { fi: 'Riskit', sv: 'Risker', en: 'Risks' },
  period: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  longerIf: { fi: 'Pidempään, jos', sv: 'Längre, om', en: 'Longer, if' },
  then: { fi: 'Sen jälkeen', sv: 'Därefter', en: 'After that' },
  solely: {
    fi: 'Pelkästään automaattinen',
    sv: 'Enbart automatiserat',
    en: 'Solely automated',
  },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  logic: { fi: 'Miten päätös syntyy', sv: 'Hur beslutet fattas', en: 'How it is decided' },
  significance: { fi: 'Merkitys', sv: 'Betydelse', en: 'Significance' },
  consequences: { fi: 'Seuraukset', sv: 'Följder', en: 'Consequences' },
  safeguards: { fi: 'Suojasi', sv: 'Ditt skydd', en: 'Your safeguards' },
  limits: { fi: 'Rajat', sv: 'Gränser', en: 'Limits' },
  how: { fi: 'Miten', sv: 'Hur', en: 'How' },
  inPerson: { fi: 'Paikan päällä', sv: 'På plats', en: 'In person' },
  send: { fi: 'Mitä pyyntöön kirjoitetaan', sv: 'Vad begäran ska innehålla', en: 'What to write' },
  identity: { fi: 'Henkilöllisyys', sv: 'Identitet', en: 'Identity' },
  answerWithin: { fi: 'Vastausaika enintään', sv: 'Svar inom', en: 'Answer within' },
  extension: { fi: 'Lisäaika enintään', sv: 'Förlängning högst', en: 'Further time at most' },
  fee: { fi: 'Maksut', sv: 'Avgifter', en: 'Fees' },
  authority: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  purposeOfCookie: { fi: 'Tarkoitus', sv: 'Ändamål', en: 'Purpose' },
  duration: { fi: 'Kesto', sv: 'Varaktighet', en: 'Lasts' },
  provider: { fi: 'Asettaja', sv: 'Sätts av', en: 'Set by' },
  accessedBy: { fi: 'Lukevat myös', sv: 'Läses också av', en: 'Also read by' },
  essential: { fi: 'Välttämätön', sv: 'Nödvändig', en: 'Essential' },
  choices: { fi: 'Valinnat', sv: 'Val', en: 'Choices' },
  ageLimit: { fi: 'Ikäraja', sv: 'Åldersgräns', en: 'Age limit' },
  guardian: {
    fi: 'Huoltajan suostumus',
    sv: 'Vårdnadshavarens samtycke',
    en: "Guardian's consent",
  },
  childVersion: { fi: 'Lapsille', sv: 'För barn', en: 'For children' },
  measures: { fi: 'Keinot', sv: 'Åtgärder', en: 'Measures' },
  tell: { fi: 'Kerromme', sv: 'Vi berättar', en: 'We tell you' },
  promise: { fi: 'Lupaus', sv: 'Löfte', en: 'Promise' },
  before: {
    fi: 'Ennen muutosta vähintään',
    sv: 'Före ändringen minst',
    en: 'Before the change, at least',
  },
  offeredDirectly: {
    fi: 'Palveluja lapsille',
    sv: 'Tjänster för barn',
    en: 'Services for children',
  },
  description: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  text: { fi: 'Sisältö', sv: 'Innebörd', en: 'Meaning' },
  none: { fi: 'Ilmoitus', sv: 'Upplysning', en: 'Statement' },
  // Fields that a notice's page prints inside another line or as a title, told by themselves when they change.
  contactDetails: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  ofChildren: { fi: 'Ryhmässä on lapsia', sv: 'Gruppen omfattar barn', en: 'Consists of children' },
  interestOf: { fi: 'Kenen etu', sv: 'Vems intresse', en: 'Whose interest' },
  thirdParty: { fi: 'Kolmas osapuoli', sv: 'Tredje part', en: 'Third party' },
  lawName: { fi: 'Lain nimi', sv: 'Lagens namn', en: 'Name of the law' },
  lawNumber: { fi: 'Lain numero', sv: 'Lagens nummer', en: 'Number of the law' },
  lawSection: { fi: 'Lain kohta', sv: 'Lagrum', en: 'Provision of the law' },
  lawUrl: { fi: 'Laki verkossa', sv: 'Lagen på webben', en: 'The law online' },
  during: { fi: 'Säilytetään', sv: 'Lagras', en: 'Kept' },
  criterion: { fi: 'Mikä ratkaisee ajan', sv: 'Vad som avgör tiden', en: 'What decides the time' },
  countedFrom: { fi: 'Mistä aika lasketaan', sv: 'När tiden börjar', en: 'When the time starts' },
  sourceType: {
    fi: 'Millainen taho',
    sv: 'Typ av organisation',
    en: 'Type of organisation',
  },
  recipientCategory: {
    fi: 'Vastaanottajaryhmä',
    sv: 'Kategori av mottagare',
    en: 'Category of recipients',
  },
  organisation: {
    fi: 'Kansainvälinen järjestö',
    sv: 'Internationell organisation',
    en: 'International organisation',
  },
  cookie: { fi: 'Eväste', sv: 'Kaka', en: 'Cookie' },
} as const satisfies Readonly<Record<string, Words>>;

export type FactLabel = keyof typeof factLabels;

/** Phrases that facts are put into. */
export const factPhrases = {
  from: { fi: '{x}', sv: 'från {x}', en: 'from {x}' },
  duringAndAfter: { fi: '{a} ja {b}', sv: '{a} och {b}', en: '{a} and {b}' },
  onlyFor: { fi: '{a} (koskee: {b})', sv: '{a} (gäller: {b})', en: '{a} (for: {b})' },
  interestOfAnother: {
    fi: 'kolmannen osapuolen etu',
    sv: 'tredje parts intresse',
    en: "a third party's interest",
  },
  interestOfThirdParty: {
    fi: 'kolmannen osapuolen etu ({x})',
    sv: 'tredje parts intresse ({x})',
    en: "a third party's interest ({x})",
  },
  precontractual: {
    fi: 'sopimusta edeltävät toimet pyynnöstäsi',
    sv: 'åtgärder på din begäran innan avtal ingås',
    en: 'steps at your request before a contract',
  },
  customerException: {
    fi: 'asiakkaille ilman ennakkosuostumusta, samankaltaisista tuotteista',
    sv: 'till kunder utan samtycke i förväg, om liknande produkter',
    en: 'to customers without prior consent, about similar products',
  },
  tracking: {
    fi: 'evästeet tai vastaavat tekniikat',
    sv: 'kakor eller liknande tekniker',
    en: 'cookies or similar techniques',
  },
  research: {
    fi: 'tutkimus tai tilastointi',
    sv: 'forskning eller statistik',
    en: 'research or statistics',
  },
  manual: {
    fi: 'käsitellään vain käsin',
    sv: 'behandlas bara manuellt',
    en: 'processed by hand only',
  },
  criminal: {
    fi: 'rikostuomioita tai rikkomuksia koskevat tiedot',
    sv: 'uppgifter om fällande domar eller överträdelser',
    en: 'data on convictions or offences',
  },
  nationalId: {
    fi: 'henkilötunnus',
    sv: 'personbeteckning',
    en: 'national identification number',
  },
  examplesOnly: {
    fi: 'luettelossa on vain esimerkkejä',
    sv: 'förteckningen ger bara exempel',
    en: 'the list gives examples only',
  },
  notStated: { fi: 'ei kerrottu', sv: 'inte angivet', en: 'not stated' },
  childGroup: { fi: '{x} (lapsia)', sv: '{x} (barn)', en: '{x} (children)' },
  fromDay: { fi: '{d} alkaen', sv: 'från och med {d}', en: 'from {d}' },
  complainElsewhere: {
    fi: 'Valituksen voi tehdä myös siinä EU- tai ETA-maassa, jossa asut tai työskentelet tai jossa rikkominen mielestäsi tapahtui.',
    sv: 'Klagomål kan också lämnas i det EU- eller EES-land där du bor eller arbetar eller där du anser att överträdelsen skedde.',
    en: 'You can also complain in the EU or EEA country where you live or work or where you think the infringement took place.',
  },
  years: { fi: '{n} vuotta', sv: '{n} år', en: '{n} years' },
} as const satisfies Readonly<Record<string, Words>>;

export type FactPhrase = keyof typeof factPhrases;

/** The label of a fact. */
export function labelFact(label: FactLabel, locale: Locale): string {
  return factLabels[label][locale];
}

/** A phrase with texts put in. */
export function phraseFact(
  phrase: FactPhrase,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
): string {
  return factPhrases[phrase][locale].replace(
    /\{([a-z]+)\}/gu,
    (written, name: string) => values[name] ?? written,
  );
}
