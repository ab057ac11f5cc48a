import type { ContentLanguage } from '../languages.ts';
import { type Basis, readAt, recalled } from './basis.ts';

/** How to reach a supervisory authority in one language. */
export type AuthorityAddress = { visiting: string; postal: string };

/** A supervisory authority of Article 51, as it was known and reached over a stretch of time. */
export type SupervisoryAuthority = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Its name in its own language, by which it can be found. */
  name: string;
  /** Its name in the languages of notices, where it has one in them. */
  names?: Partial<Readonly<Record<ContentLanguage, string>>>;
  url: string;
  /** Its website in the languages of notices, where they differ. */
  urls?: Partial<Readonly<Record<ContentLanguage, string>>>;
  email?: string;
  phone?: string;
  /** Where it is visited and written to, in the languages of notices that it tells it in. */
  addresses?: Partial<Readonly<Record<ContentLanguage, AuthorityAddress>>>;
  known: Basis;
  /** Of a country in which each state has its own: how the federal one is named in any form. Companies answer to those of the states. */
  federal?: RegExp;
  /** The first day on which this holds; left out where it held when the GDPR began to apply. */
  from?: string;
  /** The first day on which it no longer holds, where there is one. */
  until?: string;
};

const day = '2026-11-30';
const list = 'https://ictinstitute.nl/europes-data-protection-authorities/';

/** Supervisory authorities of the EEA, by country. In Germany the federal one; those of its states are in `state-authorities.ts`. */
export const authorities: readonly SupervisoryAuthority[] = [
  {
    country: 'AT',
    known: readAt(list, day),
    name: 'Österreichische Datenschutzbehörde',
    names: { en: 'Austrian Data Protection Authority' },
    url: 'https://www.dsb.gv.at/',
  },
  {
    country: 'BE',
    known: readAt(
      'https://www.gegevensbeschermingsautoriteit.be/avg-leeftijdsgrens-van-13-jaar-sluit-aan-bij-de-digitale-praktijk',
      day,
    ),
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    names: { en: 'Belgian Data Protection Authority' },
    url: 'https://www.dataprotectionauthority.be/',
  },
  {
    country: 'BG',
    known: readAt(list, day),
    name: 'Комисия за защита на личните данни',
    names: { en: 'Commission for Personal Data Protection' },
    url: 'https://www.cpdp.bg/',
  },
  {
    country: 'CY',
    known: readAt(list, day),
    name: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    names: { en: 'Office of the Commissioner for Personal Data Protection' },
    url: 'https://www.dataprotection.gov.cy/',
  },
  {
    country: 'CZ',
    known: recalled,
    name: 'Úřad pro ochranu osobních údajů',
    names: { en: 'Office for Personal Data Protection' },
    url: 'https://uoou.gov.cz/',
  },
  {
    country: 'DE',
    known: recalled,
    name: 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
    names: { en: 'Federal Commissioner for Data Protection and Freedom of Information' },
    url: 'https://www.bfdi.bund.de/',
    federal: /bundesbeauftragte|\bbfdi\b|federal commissioner/iu,
  },
  {
    country: 'DK',
    known: readAt(list, day),
    name: 'Datatilsynet',
    names: { en: 'Danish Data Protection Agency' },
    url: 'https://www.datatilsynet.dk/',
  },
  {
    country: 'EE',
    known: readAt(list, day),
    name: 'Andmekaitse Inspektsioon',
    names: { en: 'Estonian Data Protection Inspectorate' },
    url: 'https://www.aki.ee/',
  },
  {
    country: 'ES',
    known: recalled,
    name: 'Agencia Española de Protección de Datos',
    names: { en: 'Spanish Data Protection Agency' },
    url: 'https://www.aepd.es/',
  },
  {
    country: 'FI',
    known: readAt('https://tietosuoja.fi/yhteystiedot', '2026-01'),
    name: 'Tietosuojavaltuutetun toimisto',
    names: {
      fi: 'Tietosuojavaltuutetun toimisto',
      sv: 'Dataombudsmannens byrå',
      en: 'Office of the Data Protection Ombudsman',
      de: 'Büro des Datenschutzombudsmanns (Tietosuojavaltuutetun toimisto)',
    },
    url: 'https://tietosuoja.fi/',
    urls: {
      fi: 'https://tietosuoja.fi/',
      sv: 'https://tietosuoja.fi/sv/',
      en: 'https://tietosuoja.fi/en/',
      de: 'https://tietosuoja.fi/en/',
    },
    email: 'tietosuoja@om.fi',
    phone: '029 566 6700',
    addresses: {
      fi: { visiting: 'Lintulahdenkuja 4, 00530 Helsinki', postal: 'PL 800, 00531 Helsinki' },
      sv: {
        visiting: 'Fågelviksgränden 4, 00530 Helsingfors',
        postal: 'PB 800, 00531 Helsingfors',
      },
      en: {
        visiting: 'Lintulahdenkuja 4, 00530 Helsinki, Finland',
        postal: 'P.O. Box 800, 00531 Helsinki, Finland',
      },
      de: {
        visiting: 'Lintulahdenkuja 4, 00530 Helsinki, Finnland',
        postal: 'PL 800, 00531 Helsinki, Finnland',
      },
    },
  },
  {
    country: 'FR',
    known: readAt(list, day),
    name: "Commission nationale de l'informatique et des libertés",
    names: { en: 'French Data Protection Authority (CNIL)' },
    url: 'https://www.cnil.fr/',
  },
  {
    country: 'GR',
    known: recalled,
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    names: { en: 'Hellenic Data Protection Authority' },
    url: 'https://www.dpa.gr/',
  },
  {
    country: 'HR',
    known: readAt(list, day),
    name: 'Agencija za zaštitu osobnih podataka',
    names: { en: 'Croatian Personal Data Protection Agency' },
    url: 'https://azop.hr/',
  },
  {
    country: 'HU',
    known: recalled,
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    names: { en: 'National Authority for Data Protection and Freedom of Information' },
    url: 'https://www.naih.hu/',
  },
  {
    country: 'IE',
    known: recalled,
    name: 'Data Protection Commission',
    names: { en: 'Data Protection Commission' },
    url: 'https://www.dataprotection.ie/',
  },
  {
    country: 'IS',
    known: recalled,
    name: 'Persónuvernd',
    names: { en: 'Icelandic Data Protection Authority' },
    url: 'https://www.personuvernd.is/',
  },
  {
    country: 'IT',
    known: recalled,
    name: 'Garante per la protezione dei dati personali',
    names: { en: 'Italian Data Protection Authority' },
    url: 'https://www.garanteprivacy.it/',
  },
  {
    country: 'LI',
    known: recalled,
    name: 'Datenschutzstelle Fürstentum Liechtenstein',
    names: { en: 'Data Protection Authority of the Principality of Liechtenstein' },
    url: 'https://www.datenschutzstelle.li/',
  },
  {
    country: 'LT',
    known: recalled,
    name: 'Valstybinė duomenų apsaugos inspekcija',
    names: { en: 'State Data Protection Inspectorate' },
    url: 'https://vdai.lrv.lt/',
  },
  {
    country: 'LU',
    known: recalled,
    name: 'Commission nationale pour la protection des données',
    names: { en: 'National Data Protection Commission' },
    url: 'https://cnpd.public.lu/',
  },
  {
    country: 'LV',
    known: recalled,
    name: 'Datu valsts inspekcija',
    names: { en: 'Data State Inspectorate' },
    url: 'https://www.dvi.gov.lv/',
  },
  {
    country: 'MT',
    known: recalled,
    name: 'Information and Data Protection Commissioner',
    names: { en: 'Information and Data Protection Commissioner' },
    url: 'https://idpc.org.mt/',
  },
  {
    country: 'NL',
    known: recalled,
    name: 'Autoriteit Persoonsgegevens',
    names: { en: 'Dutch Data Protection Authority' },
    url: 'https://autoriteitpersoonsgegevens.nl/',
  },
  {
    country: 'NO',
    known: readAt(
      'https://www.datatilsynet.no/personvern-pa-ulike-omrader/kundehandtering-handel-og-medlemskap/digitale-tjenester-og-forbrukeres-personopplysninger/barn-og-unge-forbrukere/',
      day,
    ),
    name: 'Datatilsynet',
    names: { en: 'Norwegian Data Protection Authority' },
    url: 'https://www.datatilsynet.no/',
  },
  {
    country: 'PL',
    known: recalled,
    name: 'Urząd Ochrony Danych Osobowych',
    names: { en: 'Personal Data Protection Office' },
    url: 'https://uodo.gov.pl/',
  },
  {
    country: 'PT',
    known: recalled,
    name: 'Comissão Nacional de Proteção de Dados',
    names: { en: 'Portuguese Data Protection Authority' },
    url: 'https://www.cnpd.pt/',
  },
  {
    country: 'RO',
    known: recalled,
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    names: { en: 'National Supervisory Authority for Personal Data Processing' },
    url: 'https://www.dataprotection.ro/',
  },
  {
    country: 'SE',
    known: recalled,
    name: 'Datainspektionen',
    names: { sv: 'Datainspektionen', en: 'Swedish Data Protection Authority' },
    url: 'https://www.datainspektionen.se/',
    until: '2021-01-01',
  },
  {
    country: 'SE',
    known: readAt(
      'https://www.imy.se/privatperson/dataskydd/introduktion-till-gdpr/vad-ar-personuppgifter/personnummer/',
      day,
    ),
    name: 'Integritetsskyddsmyndigheten',
    names: {
      sv: 'Integritetsskyddsmyndigheten',
      en: 'Swedish Authority for Privacy Protection',
    },
    url: 'https://www.imy.se/',
    from: '2021-01-01',
  },
  {
    country: 'SI',
    known: recalled,
    name: 'Informacijski pooblaščenec',
    names: { en: 'Information Commissioner' },
    url: 'https://www.ip-rs.si/',
  },
  {
    country: 'SK',
    known: recalled,
    name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    names: { en: 'Office for Personal Data Protection of the Slovak Republic' },
    url: 'https://dataprotection.gov.sk/',
  },
];

/** The supervisory authority of a country on a day; `undefined` where the table has none. */
export function authorityOf(country: string, day: string): SupervisoryAuthority | undefined {
  return authorities.find(
    (authority) =>
      authority.country === country &&
      (authority.from ?? '') <= day &&
      (authority.until === undefined || day < authority.until),
  );
}

/** Whether companies of a country answer to the authority of their state. */
export function isAuthorityByState(country: string): boolean {
  return authorities.some((one) => one.country === country && one.federal !== undefined);
}

/** The first day from which on the table says the same as on `day`; empty where it has never changed before. */
export function authoritiesSince(day: string): string {
  const turns = authorities.flatMap(({ from = '', until = '' }) => [from, until]);
  return turns.reduce((last, turn) => (turn > last && turn <= day ? turn : last), '');
}

/** What a reader calls an authority: its name in the language, or else in its own. */
export function authorityName(authority: SupervisoryAuthority, locale: ContentLanguage): string {
  return authority.names?.[locale] ?? authority.name;
}
