import { describe, expect, test } from 'vitest';
import { judgeExample } from '../../../../src/check/explain/judge-example.ts';
import { rules } from '../../../../src/check/rules/index.ts';

/** A text with the facts it stands beside. */
type Example = readonly [yaml: string, body?: string];

const right = 'rights: {access: {text: Sie erhalten eine Kopie Ihrer Daten.}}';
const requests = 'requests: {email: [datenschutz@laden.example]}';
const changes = 'changes: {tell: [website]}';
const orders = 'retention: [{id: orders, period: P2Y, from: dem letzten Kauf}]';
const carrier = 'recipients: [{id: carrier, name: Paket AG, role: controller}]';
const consent = 'purposes: [{id: news, name: Newsletter, bases: [{basis: consent}]}]';
const withdrawal = (more: string) =>
  `${consent}\nrights: {withdrawal: {text: Sie können Ihre Einwilligung jederzeit widerrufen., ${more}}}`;
const health =
  'purposes: [{id: care, name: Pflege, data: [health], bases: [{basis: contract, article9: h}]}]\ndataCategories: [{id: health, name: Gesundheit, special: health}]';
const interest = (words: string, more = '') =>
  `purposes: [{id: ads, name: Direktwerbung, bases: [{basis: legitimate-interests, interest: ${words}${more}}]}]`;

/** Rules of terms that Finnish law alone has. */
const finnishOnly = ['legacy-register-terms', 'officer-authority-confused'];

/** What each rule reports in German, and what it leaves. */
const cases: Readonly<Record<string, readonly [failing: Example, passing: Example]>> = {
  'officer-likely-required': [
    [`dataProtectionOfficer: {none: Wir haben keinen Datenschutzbeauftragten.}\n${health}`],
    [
      `dataProtectionOfficer: {none: "Wir haben keinen Datenschutzbeauftragten, weil wir nicht in großem Umfang verarbeiten."}\n${health}`,
    ],
  ],
  'purpose-not-specific': [
    ['purposes: [{id: a, name: Bestellungen}]'],
    [
      'purposes: [{id: a, name: Bestellungen, description: Wir liefern damit Ihre Bestellung aus.}]',
    ],
  ],
  'basis-without-law': [
    ['purposes: [{id: a, name: Buchhaltung, bases: [{basis: legal-obligation}]}]'],
    [
      'purposes: [{id: a, name: Buchhaltung, bases: [{basis: legal-obligation, law: [{name: Abgabenordnung, section: "147"}]}]}]',
    ],
  ],
  'interest-restates-purpose': [
    [interest('unser Interesse an Direktwerbung')],
    [interest('mehr an Menschen zu verkaufen, die schon bei uns gekauft haben')],
  ],
  'balancing-untold': [
    [interest('Angriffe abwehren')],
    [interest('Angriffe abwehren'), 'Wir haben die Interessen abgewogen.'],
  ],
  'recipient-generic': [
    ['recipients: [{id: partners, category: Unsere Dienstleister}]'],
    ['recipients: [{id: mailer, category: Druckereien für unsere Briefe}]'],
  ],
  'recipient-category-vague': [
    ['recipients: [{id: carriers, category: Speditionen, role: controller}]'],
    [
      'recipients: [{id: carriers, category: Speditionen, role: controller, activity: Zustellung von Paketen, country: [DE], whyNotNamed: Das hängt vom Paket ab.}]',
    ],
  ],
  'none-affirmed': [
    ['transfers: {none: Wir übermitteln alle Ihre Daten in die Vereinigten Staaten.}'],
    ['transfers: {none: Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR.}'],
  ],
  'right-refused': [
    ['rights: {erasure: {text: Wir löschen keine Kundendaten.}}'],
    ['rights: {erasure: {text: Sie können Ihre Daten löschen lassen.}}'],
  ],
  'right-limited': [
    ['rights: {withdrawal: {text: Sie können einmal im Jahr widerrufen.}}'],
    ['rights: {withdrawal: {text: Sie können jederzeit widerrufen.}}'],
  ],
  'complaint-without-authority': [
    ['complaint: {text: Wenden Sie sich an unseren Kundendienst.}'],
    ['complaint: {text: Sie können sich bei der Aufsichtsbehörde beschweren.}'],
  ],
  'controller-unnamed': [
    ['controller: {name: Firma (Name folgt)}'],
    ['controller: {name: Firma Müller GmbH}'],
  ],
  'law-unnamed': [
    [
      'purposes: [{id: a, name: Buchhaltung, bases: [{basis: legal-obligation, law: [{name: geltendes Recht}]}]}]',
    ],
    [
      'purposes: [{id: a, name: Buchhaltung, bases: [{basis: legal-obligation, law: [{name: Abgabenordnung}]}]}]',
    ],
  ],
  'transfer-copy-refused': [
    ['transfers: [{id: a, country: US, mechanisms: [{kind: scc, copy: Vertraulich.}]}]'],
    ['transfers: [{id: a, country: US, mechanisms: [{kind: scc, copy: Auf Anfrage.}]}]'],
  ],
  'automated-decision-final': [
    [
      'automatedDecisions: [{id: a, solely: true, ground: contract, safeguards: Die Entscheidung ist endgültig und nicht anfechtbar.}]',
    ],
    [
      'automatedDecisions: [{id: a, solely: true, ground: contract, safeguards: Sie können verlangen, dass ein Mensch die Entscheidung prüft.}]',
    ],
  ],
  'automated-decision-logic-empty': [
    ['automatedDecisions: [{id: a, solely: true, logic: Wir verwenden einen Algorithmus.}]'],
    ['automatedDecisions: [{id: a, solely: true, logic: Wer Schulden hat, erhält ein Nein.}]'],
  ],
  'special-data-unmarked': [
    ['dataCategories: [{id: a, name: Krankmeldungen}]'],
    ['dataCategories: [{id: a, name: Krankmeldungen, special: health}]'],
  ],
  'children-contradicted': [
    [
      'children: {none: Wir verarbeiten keine Daten von Kindern.}\ndataSubjects: [{id: a, name: Kinder}]',
    ],
    [
      'children: {none: Wir verarbeiten keine Daten von Kindern.}\ndataSubjects: [{id: a, name: Mitglieder}]',
    ],
  ],
  'retention-vague': [
    ['retention: [{id: orders, criterion: solange es erforderlich ist}]'],
    ['retention: [{id: orders, criterion: bis die Garantie des Produkts endet}]'],
  ],
  'retention-law-unnamed': [
    ['retention: [{id: books, criterion: solange steuerrechtliche Vorschriften dies verlangen}]'],
    ['retention: [{id: books, criterion: bis zum Ende der Garantie}]'],
  ],
  'retention-end-untold': [[orders], [orders, 'Danach löschen wir die Daten.']],
  'rights-without-channel': [[right], [right, 'Schreiben Sie uns: recht@laden.example.']],
  'request-channel-burdensome': [
    [`${right}\nrequests: {inPerson: In unserem Büro.}`],
    [`${right}\nrequests: {inPerson: In unserem Büro., email: [datenschutz@laden.example]}`],
  ],
  'withdrawal-without-effect': [
    [withdrawal('how: Per Post.')],
    [
      withdrawal(
        'limits: Der Widerruf berührt nicht die Rechtmäßigkeit der Verarbeitung vor dem Widerruf.',
      ),
    ],
  ],
  'withdrawal-without-way': [
    [withdrawal('limits: Mit Wirkung für die Zukunft.')],
    [withdrawal('how: Über den Link am Ende jeder Nachricht.')],
  ],
  'authority-without-details': [
    ['complaint: {text: Sie können sich bei der Behörde beschweren.}'],
    ['complaint: {authority: FI, text: Sie können sich bei der Behörde beschweren.}'],
  ],
  'complaint-elsewhere-untold': [
    ['complaint: {authority: FI, text: Sie können sich bei der Behörde beschweren.}'],
    ['complaint: {authority: FI, text: Auch die Behörde Ihres Wohnorts nimmt sie an.}'],
  ],
  'response-time-vague': [
    [requests, 'Wir beantworten Ihren Antrag in angemessener Frist.'],
    [requests, 'Wir beantworten Ihren Antrag innerhalb eines Monats.'],
  ],
  'response-time-untold': [[right], [right, 'Wir antworten binnen eines Monats.']],
  'request-outcome-untold': [
    [`${right}\ncomplaint: {authority: FI}`, 'Lehnen wir einen Antrag ab, begründen wir dies.'],
    [
      `${right}\ncomplaint: {authority: FI}`,
      'Lehnen wir einen Antrag ab, begründen wir dies. Sie können auch vor Gericht gehen.',
    ],
  ],
  'fee-wrong': [
    ['requests: {email: [a@laden.example], fee: Einmal im Jahr kostenlos.}'],
    ['requests: {email: [a@laden.example], fee: Ihr Antrag ist kostenlos.}'],
  ],
  'free-of-charge-untold': [[right], [right, 'Ihr Antrag ist unentgeltlich.']],
  'source-not-specific': [
    [
      'sources: [{id: others, kind: company, type: Andere Dienstleister, publiclyAccessible: false}]',
    ],
    [
      'sources: [{id: agency, kind: company, type: Auskunftei, sector: Kreditauskunft, publiclyAccessible: false}]',
    ],
  ],
  'observed-data-as-other-source': [
    ['sources: [{id: cameras, kind: other, type: Videoüberwachung}]'],
    ['dataCategories: [{id: images, name: Bilder unserer Kameras, sources: [observed]}]'],
  ],
  'profiling-contradicted': [
    [
      'purposes: [{id: ads, name: Werbung, profiling: {how: Wir vergleichen Einkäufe.}}]',
      'Wir betreiben kein Profiling.',
    ],
    [
      'purposes: [{id: ads, name: Werbung, profiling: {how: Wir vergleichen Einkäufe.}}]',
      'Wir betreiben kein Profiling mit rechtlicher Wirkung.',
    ],
  ],
  'disclosure-denied': [
    [carrier, 'Wir geben Ihre Daten nicht an Dritte weiter.'],
    [carrier, 'Wir geben Ihre Daten nicht zu Werbezwecken an Dritte weiter.'],
  ],
  'value-only-in-text': [
    [orders, 'Wir speichern Ihre Daten sechs Jahre.'],
    [orders, 'Wir speichern Ihre Daten zwei Jahre.'],
  ],
  'address-form-mixed': [
    [changes, 'Wir schreiben dir. Bitte lesen Sie, was wir Ihnen senden.'],
    [changes, 'Wir schreiben dir. Sie sind sicher: die Daten. Ihre Zahl ist klein.'],
  ],
  'wording-hedge': [
    [carrier, 'Wir können Ihre Daten an die Paket AG weitergeben.'],
    [carrier, 'Die Paket AG erhält Ihre Anschrift. Sie können das Paket auch selbst abholen.'],
  ],
  'wording-open-list': [
    ['dataCategories: [{id: a, name: Kontaktdaten}]', 'Wir erheben Daten wie Name und Anschrift.'],
    ['dataCategories: [{id: a, name: Kontaktdaten}]', 'Wir erheben Namen und Anschrift.'],
  ],
  'vague-purpose': [
    [consent, 'Wir nutzen Ihre Daten zur Verbesserung unserer Dienste.'],
    [consent, 'Wir zählen, welche Seiten aufgerufen werden.'],
  ],
  'recipient-generic-words': [
    [carrier, 'Wir teilen Ihre Daten mit unseren Partnern.'],
    [carrier, 'Wir geben Ihre Daten an den Dienstleister weiter, der die Pakete zustellt.'],
  ],
  'retention-vague-words': [
    [orders, 'Wir speichern Ihre Daten, solange es notwendig ist.'],
    [orders, 'Wir speichern die Daten einer Bestellung, bis die Garantie endet.'],
  ],
  'obsolete-transfer-words': [
    ['transfers: [{id: us, country: US}]', 'Die Übermittlung beruht auf dem Privacy Shield.'],
    ['transfers: [{id: us, country: US}]', 'Auf das Privacy Shield stützen wir uns nicht mehr.'],
  ],
  'browser-settings-consent': [
    ['cookies: {url: https://laden.example/c}', 'Cookies können Sie in Ihrem Browser blockieren.'],
    ['cookies: {url: https://laden.example/c}', 'Cookies setzen wir nach Ihrer Einwilligung.'],
  ],
  'identity-excessive': [
    [requests, 'Legen Sie dem Antrag eine Kopie Ihres Reisepasses bei.'],
    [requests, 'Haben wir Zweifel an Ihrer Identität, fragen wir nach.'],
  ],
  'ai-undeclared': [
    [requests, 'Unser Chatbot beantwortet Fragen.'],
    [requests, 'Wir setzen keinen Chatbot ein.'],
  ],
  'tracker-undeclared': [
    [requests, 'Wir messen Besuche mit einem Zählpixel.'],
    ['cookies: {list: [{name: Besuche, kind: pixel}]}', 'Wir messen Besuche mit einem Zählpixel.'],
  ],
  'customer-exception-stretched': [
    [
      'purposes: [{id: a, name: E-Mails an Kunden, description: Wir schreiben Ihnen über Angebote unserer Partner., marketing: {channels: [email], customerException: true}}]',
    ],
    [
      'purposes: [{id: a, name: E-Mails an Kunden, description: "Wir schreiben Ihnen über eigene ähnliche Waren, nicht über Angebote anderer Unternehmen.", marketing: {channels: [email], customerException: true}}]',
    ],
  ],
  'exemption-reason-weak': [
    [
      'sources: [{id: a, type: Netzwerke, exemption: {point: b, because: Das ist uns zu aufwendig.}}]',
    ],
    [
      'sources: [{id: a, type: Listen, exemption: {point: b, because: Von den 9000 Personen haben wir keine Kontaktdaten.}}]',
    ],
  ],
  'changes-check-back': [
    [changes, 'Bitte prüfen Sie diese Seite regelmäßig.'],
    [changes, 'Änderungen teilen wir Ihnen vorher per E-Mail mit.'],
  ],
  'changes-discretionary': [
    [changes, 'Wir können Sie über Änderungen informieren.'],
    [changes, 'Wir informieren Sie über jede Änderung.'],
  ],
  'changes-implied-acceptance': [
    [changes, 'Durch die weitere Nutzung stimmen Sie den Änderungen zu.'],
    [changes, 'Wo es nötig ist, bitten wir Sie um Ihre Einwilligung.'],
  ],
  'related-notice-unlinked': [
    [changes, 'Für Unternehmen gibt es eine gesonderte Datenschutzerklärung.'],
    [changes, 'Diese Datenschutzerklärung gilt für Verbraucher.'],
  ],
};

const judged = rules.filter((rule) => rule.byWordLists && !finnishOnly.includes(rule.name));

test('each rule that judges wording has its German cases', () => {
  expect(Object.keys(cases).sort()).toEqual(judged.map(({ name }) => name).sort());
});

describe.each(judged)('$name in German', (rule) => {
  const found = ([yaml, body = '']: Example = ['']) =>
    judgeExample(rule, { yaml, body, locale: 'de' }, 'en').map((finding) => finding.rule);

  test('is reported', () => {
    expect(found(cases[rule.name]?.[0])).toContain(rule.name);
  });

  test('is not where nothing is wrong', () => {
    expect(found(cases[rule.name]?.[1])).toEqual([]);
  });
});
