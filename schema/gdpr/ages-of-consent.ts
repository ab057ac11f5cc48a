import { type Basis, readAt, recalled } from './basis.ts';

/** From which age a child consents alone to a service of the information society: Article 8(1). */
export type AgeOfConsent = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly years: number;
  /** The provision as it is cited in the country; where no law says otherwise, the Regulation itself. */
  readonly act: string;
  readonly known: Basis;
  /** The first day on which this holds; left out where it held when the GDPR began to apply, or its act did. */
  readonly from?: string;
  /** The first day on which it no longer holds, where there is one. */
  readonly until?: string;
};

const day = '2026-11-30';
const tracker =
  'https://www.twobirds.com/en/in-focus/general-data-protection-regulation/gdpr-tracker/children';
/** Where no law of the country lowers the age, that of the Regulation holds. */
const regulation = '(EU) 2016/679, 8(1)';

/** The states of the EEA. Of two rows of a country the days tell which holds. */
export const agesOfConsent: readonly AgeOfConsent[] = [
  {
    country: 'AT',
    years: 14,
    act: '§ 4 Abs. 4 DSG',
    known: readAt('https://platform.dataguidance.com/opinion/eu-age-consent-children', day),
  },
  {
    country: 'BE',
    years: 13,
    act: 'wet van 30 juli 2018, art. 7 / loi du 30 juillet 2018, art. 7',
    known: readAt(
      'https://www.boelszanders.nl/avg-belgische-uitvoeringswet-in-werking-getreden/',
      day,
    ),
    from: '2018-09-05',
  },
  { country: 'BG', years: 14, act: 'ЗЗЛД, чл. 25в', known: recalled },
  { country: 'CY', years: 14, act: 'Ν. 125(I)/2018, άρθρο 8', known: recalled },
  {
    country: 'CZ',
    years: 15,
    act: '§ 7 zákona č. 110/2019 Sb.',
    known: recalled,
    from: '2019-04-24',
  },
  { country: 'DE', years: 16, act: regulation, known: readAt(tracker, day) },
  {
    country: 'DK',
    years: 13,
    act: 'databeskyttelsesloven § 6, stk. 2',
    known: readAt('https://gapsolutions.dk/artikel_aendringer_databeskyttelsesloven/', day),
    until: '2024-01-01',
  },
  {
    country: 'DK',
    years: 15,
    act: 'databeskyttelsesloven § 6, stk. 2',
    known: readAt('https://gapsolutions.dk/artikel_aendringer_databeskyttelsesloven/', day),
    from: '2024-01-01',
  },
  {
    country: 'EE',
    years: 13,
    act: 'isikuandmete kaitse seadus § 8',
    known: readAt(
      'https://www.aki.ee/et/uudised/uus-isikuandmete-kaitse-seadus-alandab-vanuse-alammaara-infouhiskonna-teenuste-saamisel',
      day,
    ),
    from: '2019-01-15',
  },
  {
    country: 'ES',
    years: 14,
    act: 'LO 3/2018, art. 7',
    known: readAt(
      'https://revistas.eleconomista.es/buen-gobierno/2023/mayo/el-consentimiento-del-menor-para-el-tratamiento-de-sus-datos-personales-PG14129116',
      day,
    ),
  },
  {
    country: 'FI',
    years: 13,
    act: 'tietosuojalaki 1050/2018, 5 § / dataskyddslagen 1050/2018, 5 §',
    known: readAt(tracker, day),
    from: '2019-01-01',
  },
  {
    country: 'FR',
    years: 15,
    act: 'loi n° 78-17, art. 45',
    known: readAt(
      'https://tne.trousseaprojets.fr/actualites/majorite-numerique-15-ans-que-dit-la-loi',
      day,
    ),
  },
  { country: 'GR', years: 15, act: 'ν. 4624/2019, άρθρο 21', known: recalled, from: '2019-08-29' },
  {
    country: 'HR',
    years: 16,
    act: 'Zakon o provedbi Opće uredbe (NN 42/2018), čl. 19',
    known: recalled,
  },
  { country: 'HU', years: 16, act: regulation, known: recalled },
  {
    country: 'IE',
    years: 16,
    act: 'Data Protection Act 2018, s. 31(1)',
    known: readAt('https://www.oireachtas.ie/en/debates/question/2022-04-05/592/', day),
  },
  { country: 'IS', years: 13, act: 'lög nr. 90/2018, 10. gr.', known: recalled },
  {
    country: 'IT',
    years: 14,
    act: 'd.lgs. 196/2003, art. 2-quinquies',
    known: readAt('https://www.privacy.it/2018/09/12/14-anni-consenso-online/', day),
    from: '2018-09-19',
  },
  { country: 'LI', years: 16, act: regulation, known: recalled },
  { country: 'LT', years: 14, act: 'ADTAĮ 6 str.', known: recalled },
  { country: 'LU', years: 16, act: regulation, known: recalled },
  {
    country: 'LV',
    years: 13,
    act: 'Fizisko personu datu apstrādes likums, 33. pants',
    known: recalled,
  },
  { country: 'MT', years: 13, act: 'S.L. 586.11', known: recalled },
  {
    country: 'NL',
    years: 16,
    act: 'UAVG, art. 5',
    known: readAt(
      'https://www.boelszanders.nl/avg-belgische-uitvoeringswet-in-werking-getreden/',
      day,
    ),
  },
  {
    country: 'NO',
    years: 13,
    act: 'personopplysningsloven § 5',
    known: readAt(
      'https://www.datatilsynet.no/personvern-pa-ulike-omrader/kundehandtering-handel-og-medlemskap/digitale-tjenester-og-forbrukeres-personopplysninger/barn-og-unge-forbrukere/',
      day,
    ),
    from: '2018-07-20',
  },
  { country: 'PL', years: 16, act: regulation, known: recalled },
  {
    country: 'PT',
    years: 13,
    act: 'Lei n.º 58/2019, art. 16.º',
    known: recalled,
    from: '2019-08-09',
  },
  { country: 'RO', years: 16, act: regulation, known: recalled },
  {
    country: 'SE',
    years: 13,
    act: 'lagen (2018:218), 2 kap. 4 §',
    known: readAt(
      'https://www.imy.se/verksamhet/dataskydd/det-har-galler-enligt-gdpr/introduktion-till-gdpr/personuppgifter/personuppgifter-om-barn/',
      day,
    ),
  },
  { country: 'SI', years: 15, act: 'ZVOP-2, 8. člen', known: recalled, from: '2023-01-26' },
  { country: 'SK', years: 16, act: 'zákon č. 18/2018 Z. z., § 15', known: recalled },
];

/** The row of a country on a day; `undefined` outside of the EEA. */
export function ageOfConsentIn(country: string, on: string): AgeOfConsent | undefined {
  return agesOfConsent.find(
    (row) =>
      row.country === country &&
      (row.from ?? '') <= on &&
      (row.until === undefined || on < row.until),
  );
}
