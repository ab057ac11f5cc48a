/** Was die Prüfung eines beliebigen Textes sagt. */
export const audit = {
  title: 'Was {file} mitteilt ({language})',
  state: 'Stand',
  sentence: 'Satz',
  states: {
    told: 'mitgeteilt',
    vague: 'unbestimmt',
    denied: 'verneint',
    refused: 'verweigert',
    missing: 'fehlt',
  },
  means: {
    told: 'Ein Satz sagt es.',
    vague:
      'Es ist nur als Möglichkeit, mit einer Formel wie „so lange wie erforderlich“ oder nur zum Teil gesagt.',
    denied: 'Der Text sagt, dass es keine gibt; das ist eine Antwort.',
    refused: 'Der Text verneint ein Recht, das die Verordnung gibt.',
    missing:
      'Es wurde kein Satz erkannt, der es sagt. Es kann in Worten stehen, die der Leser nicht kennt.',
  },
  counted:
    'Von {all} Punkten der Artikel 12–14 und 15–22 sind {told} mitgeteilt, {vague} unbestimmt, {denied} verneint, {refused} verweigert und {missing} nicht gefunden.',
  quoted: '„{words}“',
  marks: {
    possible: 'nur als Möglichkeit',
    formula: 'mit einer Formel',
    denied: 'verneint',
    wording: 'siehe die zu überarbeitenden Formulierungen',
  },
  wording: 'Zu überarbeitende Formulierungen',
  'wording-none':
    'Es wurden weder unbestimmte Worte noch aufgehobene Gesetze oder frühere Behörden erkannt.',
  'wording-unread':
    'Der Wortlaut wurde nicht beurteilt: Für diese Sprache gibt es keine Wortlisten.',
  superseded: {
    law: 'Der Text nennt „{words}“, eine Vorschrift, die seit dem {until} nicht mehr gilt; an ihrer Stelle gilt: {successor}.',
    authority:
      'Der Text nennt „{words}“, eine Behörde, die es unter diesem Namen seit dem {until} nicht mehr gibt; an ihrer Stelle besteht: {successor}.',
  },
  'language-doubt':
    '{file} scheint {found} verfasst zu sein, gelesen wird der Text als einer {given}.',
  'facts-unread':
    '{file} ist ein Abschnitt mit Angaben über dem Text, zwischen den Zeilen ---. Sie werden hier nicht gelesen: Verwenden Sie check, oder prüfen Sie die daraus gebaute Seite.',
  fee: 'Der Text verlangt Geld für einen Antrag („{words}“), der unentgeltlich ist; ein Entgelt ist nur für weitere Kopien und bei offenkundig unbegründeten oder exzessiven Anträgen zulässig (Artikel 12 Absatz 5 und Artikel 15 Absatz 3).',
  parts: {
    'controller-name': 'Name des Verantwortlichen',
    'controller-contact': 'Anschrift oder E-Mail des Verantwortlichen',
    'officer-contact': 'Kontaktdaten des Datenschutzbeauftragten',
    purpose: 'Zwecke',
    basis: 'Rechtsgrundlage',
    interest: 'berechtigtes Interesse',
    recipient: 'Empfänger',
    transfer: 'Übermittlung in Drittländer',
    retention: 'Dauer',
    access: 'Auskunft',
    rectification: 'Berichtigung',
    erasure: 'Löschung',
    restriction: 'Einschränkung',
    objection: 'Widerspruch',
    portability: 'Datenübertragbarkeit',
    withdrawal: 'Widerruf der Einwilligung',
    complaint: 'Beschwerde bei einer Behörde',
    providing: 'Pflicht zur Bereitstellung',
    'automated-decision': 'automatisierte Entscheidungen',
    data: 'Kategorien der Daten',
    source: 'Herkunft',
    deadline: 'Frist für die Antwort',
    fee: 'Kosten einer Anfrage',
  },
  lacks: {
    refused: 'Verweigert: {list}.',
    denied: 'Verneint: {list}.',
    missing: 'Nicht mitgeteilt: {list}.',
    possible: 'Nur als Möglichkeit mitgeteilt: {list}.',
    formula: 'Nur mit einer Formel mitgeteilt: {list}.',
  },
  lawful: {
    erasure:
      'Kann rechtmäßig sein, soweit Daten gesetzlich aufzubewahren oder für Rechtsansprüche erforderlich sind (Artikel 17 Absatz 3).',
    portability:
      'Kann rechtmäßig sein, wenn keine Verarbeitung auf Einwilligung oder Vertrag beruht oder keine automatisiert erfolgt (Artikel 20 Absatz 1).',
    objection:
      'Kann rechtmäßig sein, wenn keine Verarbeitung auf öffentlichem oder berechtigtem Interesse beruht (Artikel 21 Absatz 1); gegen Direktwerbung besteht das Recht immer (Artikel 21 Absatz 2).',
    withdrawal:
      'Kann rechtmäßig sein, wenn keine Verarbeitung auf einer Einwilligung beruht (Artikel 7 Absatz 3).',
  },
  more: {
    one: 'und {n} weiterer Satz',
    other: 'und {n} weitere Sätze',
  },
  unrecognised: 'Sätze, die nicht erkannt wurden',
  sentences: {
    one: '{n} Satz',
    other: '{n} Sätze',
  },
  claims: {
    one: '{n} Aussage',
    other: '{n} Aussagen',
  },
  read: '{sentences} gelesen: {told} mit erkannter Aussage, {unrecognised} ohne.',
  'words-only':
    'Gelesen wurden Worte, nicht Tatsachen: Ob sie zutreffen, hat niemand geprüft. Sicher: {sure} von {claims}; die übrigen scheinen dies zu sagen.',
  'missing-only':
    'Fehlt heißt: Es wurde kein Satz erkannt, der es mitteilt. Manche Punkte sind nur mitzuteilen, soweit sie zutreffen, etwa ein Datenschutzbeauftragter oder ein berechtigtes Interesse.',
  page: 'Was Datenschutzerklärungen mitteilen',
  day: 'Gelesen am {day}',
  key: 'Was die Stände bedeuten',
  compared: '{file} im Vergleich mit {other}',
  'compared-states': 'Punkte mit anderem Stand',
  'state-changed': '{article}: {before} → {after}',
  'wording-gained': 'Zu überarbeitende Formulierungen nur hier',
  'wording-lost': 'Zu überarbeitende Formulierungen nur im anderen Text',
  before: 'Im anderen Text',
  after: 'Hier',
  gained: 'Hier mitgeteilt, im anderen Text nicht',
  lost: 'Im anderen Text mitgeteilt, hier nicht',
  turned: 'In einem Text bejaht, im anderen verneint',
  same: 'Die Texte teilen dasselbe mit, soweit sie erkannt wurden.',
} as const;
