/** What the rules of src/check/rules/claims/ say. */
export const claims = {
  'text-against-fact': {
    summary:
      'Kein Satz des Textes bestreitet eine Angabe oder behauptet etwas, das es nach einer Angabe nicht gibt.',
    why: 'Menschen lesen den Text, Regeln beurteilen die Angaben. Schließen sie einander aus, führt die Datenschutzerklärung irre, und auf keines von beiden ist Verlass.',
    message: {
      sure: 'Im Text steht „{sentence}“, aber eine Angabe sagt etwas anderes: {fact} ({law}).',
      seems:
        'Der Text sagt anscheinend etwas anderes als eine Angabe: „{sentence}“ neben {fact} ({law}).',
    },
    hint: {
      absence:
        'Trifft der Satz zu, so ersetzen Sie die Aussage, dass es das nicht gibt, durch die Angaben mit allem, was zu ihnen gehört. Andernfalls berichtigen Sie den Satz.',
      other:
        'Trifft die Angabe zu, so berichtigen Sie den Satz. Andernfalls streichen Sie die Angabe.',
    },
  },
  'text-value-differs': {
    summary:
      'Eine Dauer, eine Frist, ein Entgelt oder eine Rechtsgrundlage im Text stimmt mit der Angabe überein, zu der sie gehört.',
    why: 'Wer für dieselben Daten zwei Fristen findet, weiß nicht, welche gilt, und der Verantwortliche hält nur eine von beiden ein.',
    message: {
      sure: 'Im Text steht {value} („{sentence}“), in der Angabe `{field}` aber {told} ({law}).',
      seems:
        'Im Text steht anscheinend {value} („{sentence}“), in der Angabe `{field}` dagegen {told} ({law}).',
    },
    hint: 'Berichtigen Sie, was falsch ist, oder geben Sie die Angabe im Text mit einem Platzhalter aus: Dann ändern sich beide zusammen.',
  },
  'text-without-fact': {
    summary:
      'Was der Text von Übermittlungen, gemeinsamer Verantwortlichkeit, automatisierten Entscheidungen, Profiling, besonderen Kategorien, Verkäufen und namentlichen Empfängern sagt, steht auch in den Angaben.',
    why: 'Was nur ein Satz sagt, beurteilt keine andere Regel, es steht in keiner Tabelle der Seite und wird übersehen, wenn sich die Datenschutzerklärung ändert.',
    message: {
      transfer:
        'Der Text nennt eine Übermittlung in ein Land außerhalb des EWR („{sentence}“), aber keine Angabe enthält sie ({law}).',
      'joint-control':
        'Der Text nennt gemeinsam Verantwortliche („{sentence}“), aber keine Angabe enthält sie ({law}).',
      'automated-decision':
        'Der Text nennt automatisierte Entscheidungen („{sentence}“), aber keine Angabe enthält sie ({law}).',
      profiling:
        'Der Text nennt ein Profiling („{sentence}“), aber keine Angabe enthält es ({law}).',
      'special-data':
        'Der Text nennt besondere Kategorien personenbezogener Daten („{sentence}“), aber keine Angabe ist so gekennzeichnet ({law}).',
      sale: 'Nach dem Text werden Daten verkauft oder vermietet („{sentence}“), aber keine Angabe sagt, wer sie erhält ({law}).',
      recipient:
        'Der Text nennt {party} als Empfänger („{sentence}“), aber keine Angabe tut es ({law}).',
    },
    hint: 'Trifft der Satz zu, so ergänzen Sie die Angabe: {fact}. Andernfalls berichtigen Sie den Satz.',
  },
};
