import { testCases } from '../../cases.ts';

const short = 'rests on the German Commercial Code or Fiscal Code but falls short of them:';
const acts = '(HGB, section 257(4) and (5); AO, section 147(3) and (4); Article 13(2)(a)).';
const vouchers = `${short} vouchers at least 8 years from the end of the calendar year in which they were made ${acts}`;

const calls =
  '3: The purpose "Ads" (a) has people called by telephone for marketing, but does not rest on the consent of all of them. Calls to consumers need prior express consent, and the exception for customers is one for e-mail and text messages (UWG, section 7(2) no. 1).';

testCases({
  'applicants-kept-long-germany': [
    {
      name: 'half a year',
      yaml: 'retention: [{id: a, name: Bewerbungen, period: P26W, from: ab der Absage}]',
    },
    {
      name: 'a pool that the applicant agreed to',
      yaml: 'retention: [{id: a, name: Bewerberpool, period: P2Y, from: ab der Einwilligung}]',
    },
    {
      name: 'refused by consent',
      yaml: 'retention: [{id: a, name: Bewerbungen mit Einwilligung, period: P2Y, from: ab der Absage}]',
    },
    {
      name: 'a refusal of something else',
      yaml: 'retention: [{id: a, name: Kreditanträge, period: P3Y, from: ab der Ablehnung}]',
    },
    {
      name: 'by the data',
      yaml: `retention: [{id: a, name: Unterlagen, data: [c], period: P1Y, from: the rejection}]
dataCategories: [{id: c, name: Job applications}]`,
      found: [
        '3: The retention period "Unterlagen" (a) is too long: papers of applicants who were refused would be kept for more than 6 months (AGG, section 15(4); ArbGG, section 61b(1); Article 13(2)(a)).',
      ],
    },
  ],
  'accounting-period-wrong-germany': [
    {
      name: 'vouchers in the words of the act',
      yaml: 'retention: [{id: a, name: Buchungsbelege, period: P8Y, from: "dem Schluss des Kalenderjahrs, in dem der Beleg entstanden ist", law: [{name: AO, section: § 147}]}]',
    },
    {
      name: 'vouchers, ten years as before 2025, from any day',
      yaml: 'retention: [{id: a, name: Rechnungen, period: P10Y, from: dem Kauf, law: [{name: Handelsgesetzbuch}]}]',
    },
    {
      name: 'letters',
      yaml: 'retention: [{id: a, name: Handelsbriefe, period: P6Y, from: Ende des Kalenderjahrs, law: [{name: § 257 HGB}]}]',
    },
    {
      name: 'books',
      yaml: 'retention: [{id: a, name: Handelsbücher und Jahresabschlüsse, period: P10Y, from: Ende des Kalenderjahres, law: [{name: Handelsgesetzbuch}]}]',
    },
    {
      name: 'the law of Austria is another',
      yaml: 'retention: [{id: a, name: Belege, period: P7Y, from: Ende des Kalenderjahres, law: [{name: Bundesabgabenordnung}]}]',
    },
    {
      name: 'a start that is not told is another finding',
      yaml: 'retention: [{id: a, name: Belege, period: P8Y, law: [{name: HGB}]}]',
    },
    {
      name: 'another law',
      yaml: 'retention: [{id: a, name: Verträge, period: P3Y, from: Vertragsende, law: [{name: BGB}]}]',
    },
    {
      name: 'before 2025 the periods were others',
      yaml: 'retention: [{id: a, name: Rechnungen, period: P6Y, from: dem Kauf, law: [{name: HGB}]}]',
      day: '2024-12-31',
    },
    {
      name: 'vouchers, six years',
      yaml: 'retention: [{id: a, name: Rechnungen, period: P6Y, from: Ende des Kalenderjahrs, law: [{name: HGB}]}]',
      found: [`3: The retention period "Rechnungen" (a) ${vouchers}`],
    },
    {
      name: 'what is called otherwise has vouchers too',
      yaml: 'retention: [{id: a, name: Buchhaltung, period: P6Y, from: Ende des Kalenderjahrs, law: [{name: German Fiscal Code}]}]',
      found: [`3: The retention period "Buchhaltung" (a) ${vouchers}`],
    },
    {
      name: 'vouchers, eight years from the wrong day',
      yaml: 'retention: [{id: a, name: Rechnungen, period: P8Y, from: dem Kauf, law: [{name: HGB}]}]',
      found: [`3: The retention period "Rechnungen" (a) ${vouchers}`],
    },
    {
      name: 'financial statements kept as vouchers',
      yaml: 'retention: [{id: a, name: Jahresabschlüsse, period: P8Y, from: Ende des Kalenderjahrs, law: [{name: HGB}]}]',
      speak: 'de',
      found: [
        '3: Die Speicherdauer "Jahresabschlüsse" (a) beruht auf dem Handelsgesetzbuch oder der Abgabenordnung, ist aber kürzer, als sie verlangen: Handelsbücher und Abschlüsse mindestens 10 Jahre ab dem Schluss des Kalenderjahrs, in dem die letzte Eintragung gemacht oder der Abschluss aufgestellt wurde (§ 257 Abs. 4 und 5 HGB, § 147 Abs. 3 und 4 AO; Artikel 13 Absatz 2 Buchstabe a).',
      ],
    },
    {
      name: 'letters, five years',
      yaml: 'retention: [{id: a, name: Geschäftskorrespondenz, period: P5Y, from: Ende des Kalenderjahrs, law: [{name: HGB}]}]',
      found: [
        `3: The retention period "Geschäftskorrespondenz" (a) ${short} commercial letters at least 6 years from the end of the calendar year in which they were received or sent ${acts}`,
      ],
    },
  ],
  'authority-for-other-bodies': [
    {
      name: 'a public body, and its authority',
      yaml: `controller: {name: A, country: DE, publicBody: true}
complaint: {authority: {name: Bayerischer Landesbeauftragter für den Datenschutz (BayLfD), country: DE}}`,
    },
    {
      name: 'another state has one for all',
      yaml: `controller: {name: A, country: DE}
complaint: {authority: {name: Der Landesbeauftragte für den Datenschutz Niedersachsen, country: DE}}`,
    },
    {
      name: 'both are named',
      yaml: `controller: {name: A, country: DE}
complaint: {authority: {name: BayLfD, country: DE}, otherAuthorities: [BayLDA]}`,
    },
    {
      name: 'a company, and the authority of public bodies',
      yaml: `controller: {name: A, country: DE}
complaint: {authority: {name: BayLfD, country: DE}}`,
      found: [
        '4: The notice names Der Bayerische Landesbeauftragte für den Datenschutz, who supervises the public bodies of Bavaria, but the controller is none (Article 13(2)(d) and Article 77(1)).',
      ],
    },
    {
      name: 'a public body, and the authority of companies',
      yaml: `controller: {name: A, country: DE, publicBody: true}
complaint: {authority: {name: Bayerisches Landesamt für Datenschutzaufsicht (BayLDA), country: DE}}`,
      found: [
        '4: The notice names Bayerisches Landesamt für Datenschutzaufsicht, which supervises companies and others in Bavaria, but the controller is a public body (Article 13(2)(d) and Article 77(1)).',
      ],
    },
  ],
  'company-number-wrong-germany': [
    { name: 'none', yaml: 'controller: {name: Laden GmbH}' },
    {
      name: 'a register number and its court',
      yaml: 'controller: {name: Laden GmbH, businessId: "HRB 247469 B, AG Charlottenburg"}',
    },
    { name: 'a VAT number', yaml: 'controller: {name: Laden GmbH, businessId: DE136695976}' },
    {
      name: 'a number without its court',
      yaml: 'controller: {name: Laden GmbH, businessId: HRB 12345}',
      found: [
        '3: The register number `HRB 12345` stands without its court, so that it fits several companies.',
      ],
    },
    {
      name: 'a VAT number with two digits swapped',
      yaml: 'controller: {name: Laden GmbH, businessId: DE136695967}',
      found: [
        '3: The number `DE136695967` is neither a register number (HRA, HRB, GnR, GsR, PR or VR with a number) nor a valid VAT identification number (DE and nine digits, of which the last follows from the others).',
      ],
    },
  ],
  'customer-exception-untold-germany': [
    {
      name: 'in the words of the act',
      yaml: 'purposes: [{id: a, name: Angebote, marketing: {channels: [email], customerException: true}}]',
      body: 'Der Verwendung Ihrer E-Mail-Adresse für Werbung können Sie jederzeit widersprechen, ohne dass hierfür andere als die Übermittlungskosten nach den Basistarifen entstehen.',
      locale: 'de',
    },
    {
      name: 'the costs are not told',
      yaml: 'purposes: [{id: a, name: Angebote, marketing: {channels: [email], customerException: true}}]',
      body: 'Der Werbung können Sie jederzeit widersprechen. Anträge sind kostenlos.',
      locale: 'de',
      speak: 'de',
      found: [
        '3: Der Zweck "Angebote" (a) nutzt die Ausnahme für Kunden, aber kein Satz sagt, dass man der Verwendung für Werbung ohne Kosten widersprechen kann (§ 7 Abs. 3 Nr. 4 UWG).',
      ],
    },
  ],
  'marketing-without-consent-germany': [
    {
      name: 'the exception for customers',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'calls on consent',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [call]}, bases: [{basis: consent}]}]',
    },
    {
      name: 'letters on legitimate interests',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [post]}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'calls on consent beside e-mail under the exception',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email, call], customerException: true}, bases: [{basis: consent}]}]',
    },
    {
      name: 'calls to businesses alone',
      yaml: `purposes: [{id: a, name: Ads, dataSubjects: [b], marketing: {channels: [call]}, bases: [{basis: legitimate-interests}]}]
dataSubjects: [{id: b, name: Entscheidungsträger möglicher Kunden}]`,
    },
    {
      name: 'calls that have no basis yet',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [call]}}]',
    },
    ...[
      'channels: [call]',
      'channels: [call, post]',
      'channels: [call, email], customerException: true',
    ].map((marketing) => ({
      name: `calls on legitimate interests (${marketing})`,
      yaml: `purposes: [{id: a, name: Ads, marketing: {${marketing}}, bases: [{basis: legitimate-interests}]}]`,
      found: [calls],
    })),
    {
      name: 'calls with the consent of some',
      yaml: `purposes: [{id: a, name: Ads, dataSubjects: [b, c], marketing: {channels: [call]}, bases: [{basis: consent, dataSubjects: [b]}, {basis: legitimate-interests, dataSubjects: [c]}]}]
dataSubjects: [{id: b, name: Members}, {id: c, name: Guests}]`,
      found: [calls],
    },
    {
      name: 'calls and e-mail without consent are told once',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email, call]}, bases: [{basis: legitimate-interests}]}]',
      found: [
        '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (UWG, section 7(2) no. 2 and (3)).',
      ],
    },
    {
      name: 'on legitimate interests',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}, bases: [{basis: legitimate-interests}]}]',
      found: [
        '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (UWG, section 7(2) no. 2 and (3)).',
      ],
    },
  ],
});
