/** What the rules of src/check/rules/providing/ say. */
export const providing = {
  'providing-contradicts-sources': {
    summary:
      'Stammen Daten von der betroffenen Person, gibt die Datenschutzerklärung an, ob sie bereitgestellt werden müssen.',
    why: 'Ist die Person selbst die Quelle, dann stellt sie die Daten bereit, und es fragt sich, ob sie das muss. Bei Daten, die nur beobachtet werden, etwa Kameraaufnahmen, stellt sich die Frage nicht.',
    message:
      'Nach dem Zweck "{name}" ({id}) werden die Daten nicht von der betroffenen Person verlangt (not-applicable), obwohl ein Teil davon ({data}) von ihr stammt. Dann muss die Datenschutzerklärung angeben, ob sie bereitgestellt werden müssen ({law}).',
    hint: 'Ändern Sie required in by-law, by-contract, to-enter-contract oder no und ergänzen Sie consequences. Der Wert not-applicable passt nur für beobachtete Daten, etwa aus Videoüberwachung oder Protokollen.',
  },
  'providing-undeclared-for-purpose': {
    summary:
      'Zu jedem Zweck gibt die Datenschutzerklärung an, ob die verlangten Daten bereitgestellt werden müssen.',
    why: 'Was für eine Bestellung bereitgestellt werden muss, sagt nichts darüber, was für einen Newsletter nötig ist. Beantwortet die Datenschutzerklärung die Frage für einen Zweck, führt Schweigen zu einem anderen in die Irre.',
    message:
      'Zum Zweck "{name}" ({id}) ist nicht angegeben, ob betroffene Personen ihre Daten bereitstellen müssen ({law}).',
    hint: 'Ergänzen Sie beim Zweck: providing: [{required: no, consequences: "Ohne die Adresse erhalten Sie den Newsletter nicht."}], oder sagen Sie es für alle Zwecke in einem eigenen providing.',
  },
  'providing-undeclared': {
    summary: 'Die Datenschutzerklärung gibt an, ob die Daten bereitgestellt werden müssen.',
    why: 'Wer nach Daten gefragt wird, muss wissen, ob er ablehnen kann: ob ein Gesetz oder ein Vertrag die Daten verlangt oder ob die Bereitstellung freiwillig ist.',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob betroffene Personen ihre Daten bereitstellen müssen und was sie dazu verpflichtet ({law}).',
    hint: 'Ergänzen Sie: providing: [{required: by-contract, consequences: "Ohne die Daten können wir die Bestellung nicht liefern."}]. Weitere Möglichkeiten: by-law, to-enter-contract, no, not-applicable. Die Angabe kann auch im providing eines Zwecks stehen.',
  },
  'providing-without-consequences': {
    summary:
      'Die Datenschutzerklärung gibt an, welche Folgen es hat, wenn die Daten nicht bereitgestellt werden.',
    why: 'Frei wählen kann nur, wer weiß, was aus jeder Antwort folgt. Das Gesetz verlangt die möglichen Folgen im selben Satz wie die Verpflichtung; wo niemand die Daten bereitstellen muss, ist die Angabe nur nützlich.',
    message:
      'Zur Bereitstellung der Daten sagt die Datenschutzerklärung "{required}", aber nicht, welche Folgen die Nichtbereitstellung hat ({law}).',
    hint: 'Ergänzen Sie zum Beispiel: consequences: "Ohne die Adresse können wir die Bestellung nicht liefern." Wenn es keine Folgen gibt, sagen Sie auch das.',
  },
} as const;
