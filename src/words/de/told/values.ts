/** Other words for the closed lists than those that pages print (`values.ts`), by list and value; synonyms apart by `|`. */
export const values = {
  basis: {
    consent: 'Ihre Einwilligung|Einwilligung der betroffenen Person',
    contract: 'Erfüllung eines Vertrags|Vertragserfüllung|Vertrag mit Ihnen|Erfüllung des Vertrags',
    'legal-obligation':
      'unsere rechtliche Verpflichtung|gesetzliche Verpflichtung|Erfüllung einer rechtlichen Verpflichtung|gesetzliche Pflicht',
    'vital-interests': 'Schutz lebenswichtiger Interessen|lebenswichtiges Interesse',
    'public-task':
      'öffentliches Interesse|Aufgabe im öffentlichen Interesse|Ausübung öffentlicher Gewalt',
    'legitimate-interests':
      'berechtigtes Interesse|unser berechtigtes Interesse|unsere berechtigten Interessen',
  },
  article9: {
    a: 'Ihre ausdrückliche Einwilligung',
    c: 'lebenswichtiges Interesse',
    f: 'Rechtsanspruch',
  },
  interestOf: {
    controller: 'unser eigenes|unser eigenes Interesse|Verantwortlicher',
    'third-party': 'Dritter|ein Dritter',
  },
  providing: {
    'by-law': 'ja, gesetzlich|kraft Gesetzes|ja, gesetzlich vorgeschrieben',
    'by-contract': 'ja, vertraglich|kraft Vertrags|ja, vertraglich vorgeschrieben',
    'to-enter-contract':
      'ja, für einen Vertragsabschluss|für den Vertragsabschluss erforderlich|für einen Vertragsabschluss',
    no: 'nein|freiwillig|Sie müssen nicht',
    'not-applicable': 'wir fragen Sie nicht nach den Daten',
  },
  special: {
    health: 'Gesundheit|Daten über die Gesundheit',
    origin: 'ethnische Herkunft|rassische Herkunft',
    politics: 'politische Meinung',
    religion: 'Religion|religiöse Überzeugung',
    union: 'Mitgliedschaft in einer Gewerkschaft',
    genetic: 'Genetik',
    biometric: 'Biometrie',
    'sex-life': 'sexuelle Orientierung|Sexualleben',
  },
  dataFlags: {
    criminal: 'strafrechtliche Verurteilungen|strafrechtliche Verurteilungen und Straftaten',
    nationalId: 'Personenkennzeichen|nationale Kennnummer',
  },
  sourceKind: {
    'public-register': 'öffentliches Verzeichnis',
    'publicly-accessible': 'öffentliche Quelle|öffentlich zugänglich',
    authority: 'staatliche Behörde',
    company: 'Firma',
    person: 'Person',
    other: 'andere',
  },
  source: {
    'data-subject': 'von Ihnen|Sie selbst|von der betroffenen Person|Sie',
    observed:
      'Beobachtung|beobachtet|aus Ihrer Nutzung|durch Beobachtung Ihrer Nutzung|aus Ihrer Nutzung beobachtet',
    inferred: 'abgeleitet|durch Ableitung|aus anderen Daten abgeleitet',
  },
  informed: {
    'within-a-month': 'innerhalb eines Monats',
    'first-contact': 'bei der ersten Mitteilung an Sie',
    'first-disclosure': 'bei der ersten Offenlegung',
  },
  exemption: { a: 'Sie haben die Informationen bereits', d: 'Berufsgeheimnis' },
  recipientRole: {
    processor: 'Auftragsverarbeiterin|Auftragsverarbeiter der Daten|Auftragsverarbeiterinnen',
    controller: 'Verantwortlicher|Verantwortliche|eigenständige Verantwortliche',
    'joint-controller':
      'gemeinsamer Verantwortlicher|gemeinsam Verantwortliche|gemeinsame Verantwortliche',
    authority: 'staatliche Behörde|Behörden|staatliche Behörden',
    public: 'Öffentlichkeit',
  },
  mechanism: {
    adequacy: 'Angemessenheitsbeschluss|Angemessenheitsbeschluss der Europäischen Kommission',
    scc: 'Standarddatenschutzklauseln|Standardvertragsklauseln|SCC|Standardvertragsklauseln der Kommission',
    bcr: 'BCR|verbindliche Unternehmensregeln',
    code: 'genehmigte Verhaltensregeln',
    certification: 'genehmigte Zertifizierung',
    'public-instrument': 'Dokument zwischen Behörden',
    'approved-clauses': 'genehmigte Klauseln',
    derogation: 'Ausnahme',
    'compelling-interest': 'zwingendes Interesse',
  },
  derogation: { a: 'Ihre ausdrückliche Einwilligung', b: 'Vertrag', e: 'Rechtsanspruch' },
  retentionEnd: {
    delete: 'gelöscht|wir löschen die Daten|Löschung|Löschung der Daten',
    anonymise: 'anonymisiert|wir anonymisieren die Daten|Anonymisierung',
    archive: 'archiviert|wir archivieren die Daten|Archivierung',
  },
  decisionGround: {
    contract: 'ein Vertrag',
    law: 'Gesetz',
    'explicit-consent': 'Ihre ausdrückliche Einwilligung',
  },
  automatedSpecial: { a: 'Ihre ausdrückliche Einwilligung', g: 'wichtiges öffentliches Interesse' },
  marketingChannel: {
    email: 'E-Mails|per E-Mail',
    sms: 'Textnachricht|Textnachrichten',
    call: 'Telefon|Telefonanrufe|per Telefon',
    post: 'Post|Briefe|per Post',
    push: 'Push-Benachrichtigung|Push-Benachrichtigungen|Benachrichtigungen in der App',
    ads: 'Online-Werbung|Onlineanzeigen',
  },
  changeChannel: {
    email: 'per E-Mail|mit einer E-Mail',
    letter: 'per Brief|per Post',
    'in-service': 'im Dienst|durch eine Nachricht im Dienst',
    website: 'auf der Website|auf unserer Website',
    feed: 'RSS|RSS-Feed',
  },
  right: {
    access: 'Auskunft|Recht auf Auskunft',
    rectification: 'Berichtigung',
    erasure: 'Löschung|Recht auf Vergessenwerden',
    restriction: 'Einschränkung|Recht auf Einschränkung|Einschränkung der Verarbeitung',
    objection: 'Widerspruch|Recht auf Widerspruch',
    portability: 'Datenübertragbarkeit|Recht auf Übertragbarkeit der Daten',
    withdrawal: 'Widerruf der Einwilligung|Recht auf Widerruf Ihrer Einwilligung',
    directMarketing: 'Widerspruch gegen Direktwerbung|Recht, der Direktwerbung zu widersprechen',
  },
  boolean: { true: 'jawohl|ja, das ist er', false: 'nein, das ist er nicht' },
  aiUse: {
    interacts: 'Chatbot|beantwortet Fragen',
    'recognises-emotion': 'Emotionserkennung|Erkennung von Gefühlen',
    'categorises-biometrically': 'biometrische Kategorisierung',
    'generates-content': 'Erzeugung von Inhalten|erzeugt Inhalte',
    decides: 'trifft Entscheidungen|Entscheidungen über Menschen|hilft bei Entscheidungen',
  },
  trackerKind: {
    cookie: 'Cookie',
    'local-storage': 'lokaler Speicher|Local Storage|localStorage|lokaler Speicher des Browsers',
    sdk: 'SDK|Programmbibliothek',
    pixel: 'Zählpixel|Tracking-Pixel|Web-Beacon',
    fingerprint: 'Fingerprint|Fingerprinting|Geräte-Fingerabdruck|digitaler Fingerabdruck',
  },
  cookieDuration: { session: 'Sitzung|Dauer der Sitzung|bis der Browser geschlossen wird' },
  cookieReaders: { none: 'niemand|niemand sonst|niemand anderes|keiner|keine|nein' },
  whoDecides: {
    true: 'ein System allein|ausschließlich automatisiert|automatisch|ein Computer allein|unser System allein',
    false: 'ein Mensch|ein Mensch mithilfe eines Systems|unsere Mitarbeiter',
  },
  flags: {
    precontractual: 'vorvertragliche Maßnahmen|vorvertragliche Maßnahmen auf Ihre Anfrage',
    tracking: 'Cookies|Cookies und ähnliche Techniken',
    research: 'wissenschaftliche Forschung|Statistik|Forschung',
    manual: 'nur von Hand|nicht automatisiert',
    customerException:
      'nach der Ausnahme für Kunden|an eigene Kunden zu ähnlichen Waren oder Dienstleistungen',
  },
  noFlags: {
    precontractual: 'keine vorvertraglichen Maßnahmen',
    tracking: 'keine Cookies oder ähnliche Techniken',
    research: 'keine Forschung oder Statistik',
    manual: 'nicht ausschließlich von Hand',
    criminal: 'keine Daten über Verurteilungen oder Straftaten',
    nationalId: 'keine nationale Kennziffer',
    customerException: 'nicht nach der Ausnahme für Kunden',
  },
} as const;
