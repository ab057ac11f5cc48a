/** The four short answers that a page begins with, composed from facts; and one to twelve in letters, as they stand before a noun. */
export const answers = {
  who: 'Für Ihre Daten ist verantwortlich: {x}.',
  why: 'Wir verwenden Ihre Daten zu {n} Zwecken: {x}.',
  whyOne: 'Wir verwenden Ihre Daten zu einem Zweck: {x}.',
  toWhom: 'Empfänger der Daten sind {x}.',
  othersToo: '{n} weitere',
  outsideEea:
    'Daten werden auch in Länder außerhalb des Europäischen Wirtschaftsraums übermittelt ({x}).',
  howLong: 'Wir speichern die Daten {x}.',
  howLongExamples: 'Das hängt von den Daten ab. Zum Beispiel {x}.',
  howLongVaries: 'Das hängt von den Daten ab.',
  countsOf: 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  countsInto: 'einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  processors: {
    one: 'In unserem Auftrag verarbeitet ein Dienstleister Ihre Daten.',
    other: 'In unserem Auftrag verarbeiten {n} Dienstleister Ihre Daten.',
  },
  others: {
    one: 'Außerdem erhält ein weiterer Empfänger Daten.',
    other: 'Außerdem erhalten {n} weitere Empfänger Daten.',
  },
  recipients: {
    one: 'Ihre Daten erhält ein Empfänger.',
    other: 'Ihre Daten erhalten {n} Empfänger.',
  },
} as const;
