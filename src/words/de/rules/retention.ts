/** What the rules of src/check/rules/retention/ say. */
export const retention = {
  'retention-end-untold': {
    summary:
      'Die Datenschutzerklärung gibt an, was nach Ablauf einer Speicherdauer mit den Daten geschieht.',
    why: 'Eine Dauer ohne Ende lässt offen, ob die Daten gelöscht, anonymisiert oder archiviert werden.',
    message:
      'Die Datenschutzerklärung gibt nicht an, was nach Ablauf dieser Speicherdauern mit den Daten geschieht: {entries} ({law}).',
    hint: 'Ergänzen Sie jeweils: then: delete. Weitere Möglichkeiten: anonymise, archive.',
  },
  'retention-group-missing': {
    summary:
      'Sind Speicherdauern nach Gruppen angegeben, hat jede Gruppe betroffener Personen eine.',
    why: 'Sind Speicherdauern nach Gruppen angegeben, suchen die Leser ihre eigene. Wer sie nicht findet, erfährt nichts.',
    message:
      'Von den Gruppen, die der Zweck {purpose} betrifft, haben diese keine Speicherdauer: {groups} ({law}).',
    hint: 'Ergänzen Sie die Gruppe bei einer Speicherdauer (dataSubjects) oder geben Sie ihr eine eigene.',
  },
  'retention-law-unnamed': {
    summary: 'Legt ein Gesetz die Speicherdauer fest, ist das Gesetz genannt.',
    why: 'Ein Verweis auf das Gesetz sagt die Dauer nur denen, die wissen, welches gemeint ist. Ist es genannt, kann man nachschlagen.',
    message:
      'Die Speicherdauer {entry} beruht auf einem Gesetz ("{words}"), das nicht genannt ist ({law}).',
    hint: 'Ergänzen Sie das Gesetz: law: [{name: Buchführungsgesetz, number: 1336/1997, section: "Kapitel 2 § 10"}].',
  },
  'retention-missing': {
    summary: 'Zu jedem Zweck ist angegeben, wie lange die Daten gespeichert werden.',
    why: 'Die Speicherbegrenzung ist ein Grundsatz der Verordnung, und nur eine angegebene Dauer lässt erkennen, ob er eingehalten wird. Die Aufsichtsbehörden verlangen Speicherdauern nach Zweck oder Datenkategorie, nicht einen Satz über alles.',
    message: {
      purpose:
        'Die Datenschutzerklärung gibt nicht an, wie lange Daten für den Zweck {purpose} gespeichert werden ({law}).',
      data: 'Die Datenschutzerklärung gibt nicht an, wie lange diese Daten gespeichert werden: {data} ({law}).',
      all: 'Die Datenschutzerklärung gibt nicht an, wie lange Daten gespeichert werden ({law}).',
    },
    hint: 'Ergänzen Sie die Speicherdauer: retention: [{id: {id}, name: …, period: P2Y, from: ab dem letzten Kauf}], und verweisen Sie vom Zweck darauf: retention: [{id}].',
  },
  'retention-same-for-all': {
    summary:
      'Daten, die auf verschiedenen Rechtsgrundlagen verarbeitet werden, haben eigene Speicherdauern.',
    why: 'Daten aufgrund eines Vertrags, einer Einwilligung und eines Gesetzes werden selten gleich lange gebraucht. Eine einzige Dauer für alles zeigt oft, dass niemand darüber nachgedacht hat.',
    message:
      'Die Speicherdauer {entry} gilt für Zwecke mit verschiedenen Rechtsgrundlagen ({purposes}) ({law}). Prüfen Sie, ob alle Daten gleich lange gebraucht werden.',
    hint: 'Geben Sie den Kategorien eigene Speicherdauern: retention: [{id: orders, data: [kategorie], period: P3Y, from: ab der Lieferung}].',
  },
  'retention-vague': {
    summary: 'Aus der Speicherdauer können die Leser ableiten, wann die Daten gelöscht werden.',
    why: '"So lange wie nötig" wiederholt das Gesetz, statt darauf zu antworten. Die Leser müssen für ihren eigenen Fall ableiten können, wann die Dauer endet (WP260, Anhang).',
    message:
      'Die Speicherdauer "{text}" sagt den Lesern nicht, wann die Daten gelöscht werden ({law}).',
    hint: 'Schreiben Sie die Dauer (period: P2Y, from: ab dem letzten Kauf) oder, wenn das nicht möglich ist, das Ereignis, das die Speicherung beendet (criterion: …).',
  },
  'retention-without-period': {
    summary: 'Ein Eintrag zur Speicherung hat eine Dauer oder das, was sie bestimmt.',
    why: 'Das Gesetz lässt zwei Wege: die Dauer oder die Kriterien für ihre Festlegung. Ein Eintrag ohne beides sagt, dass Daten gespeichert werden, aber nicht, wie lange.',
    message:
      'Der Eintrag zur Speicherung {entry} hat weder eine Dauer noch die Kriterien für ihre Festlegung ({law}).',
    hint: 'Schreiben Sie die Dauer (period: P2Y, from: ab dem letzten Kauf) oder, wenn das nicht möglich ist, das Ereignis, das die Speicherung beendet (criterion: …).',
  },
  'retention-without-start': {
    summary: 'Eine Speicherdauer gibt an, wann sie beginnt.',
    why: '"Fünf Jahre" sagt nicht, wann Daten gelöscht werden, wenn die Leser nicht wissen, ab wann sie laufen.',
    message: 'Zur Speicherdauer {entry} ({period}) ist nicht angegeben, wann sie beginnt ({law}).',
    hint: 'Ergänzen Sie, wann sie beginnt: from: ab dem letzten Kauf.',
  },
} as const;
