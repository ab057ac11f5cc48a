/** What the rules of src/check/rules/recipients/ say. */
export const recipients = {
  'processors-untold': {
    summary:
      'Bei Tracking oder elektronischer Werbung sind die Auftragsverarbeiter genannt, die dahinterstehen.',
    why: 'Auch ein Auftragsverarbeiter ist ein Empfänger. Newsletter, Werbeanzeigen und Besucherstatistiken kommen selten ohne einen aus, deshalb ist ein fehlender Auftragsverarbeiter meistens vergessen worden.',
    message:
      'Der Zweck {purpose} verwendet Tracking oder elektronische Werbung, aber kein Empfänger ist ein Auftragsverarbeiter ({law}).',
    hint: 'Ergänzen Sie den Auftragsverarbeiter: recipients: [{id: mailer, name: Name des Unternehmens, activity: Versand von Newslettern, role: processor, country: [FI]}]. Wenn Sie alles selbst betreiben, nehmen Sie die Regel in notice.yaml aus (suppressions) und sagen Sie, warum.',
  },
  'publication-unexplained': {
    summary:
      'Werden Daten veröffentlicht, gibt die Datenschutzerklärung an, welche Daten und wann.',
    why: 'Wer veröffentlichte Daten erhält, kann niemand begrenzen. Die Leser müssen deshalb vorher wissen, was von ihnen unter welcher Bedingung veröffentlicht wird.',
    message: {
      data: 'Daten werden veröffentlicht ({recipient}), aber die Datenschutzerklärung gibt nicht an, welche Daten ({law}).',
      condition:
        'Daten werden veröffentlicht ({recipient}), aber die Datenschutzerklärung gibt nicht an, wann oder unter welcher Bedingung ({law}).',
      both: 'Daten werden veröffentlicht ({recipient}), aber die Datenschutzerklärung gibt nicht an, welche Daten und unter welcher Bedingung ({law}).',
    },
    hint: 'Ergänzen Sie: data: [kategorie] und condition: "Wir veröffentlichen Ihren Namen in den Ergebnissen, wenn Sie am Wettbewerb teilnehmen."',
  },
  'recipient-category-vague': {
    summary:
      'Eine Kategorie von Empfängern sagt, was sie tun, wo, oder warum sie nicht namentlich genannt sind.',
    why: 'Nach den Leitlinien werden Empfänger namentlich genannt. Eine Kategorie genügt, wenn sie so genau wie möglich ist: Tätigkeit, Branche und Standort.',
    message: 'Die Kategorie von Empfängern {recipient} hat nur eine Bezeichnung ({law}).',
    hint: 'Nennen Sie die Empfänger (members: [Name des Unternehmens]) oder werden Sie genauer: activity: Zustellung von Paketen, sector: Logistik, country: [FI], whyNotNamed: Der Zusteller hängt von der Bestellung ab.',
  },
  'recipient-generic': {
    summary:
      'Name oder Kategorie eines Empfängers sagt den Lesern, um welche Art von Empfänger es geht.',
    why: 'Empfänger sollen in der Regel namentlich genannt werden; ist nur eine Kategorie angegeben, muss sie nach Tätigkeit, Branche und Standort so genau wie möglich sein (WP260, Anhang). "Partner" kann jeder sein.',
    message:
      'Der Empfänger "{label}" sagt den Lesern nicht, welche Art von Empfänger die Daten erhält ({law}).',
    hint: 'Nennen Sie den Empfänger (name: Name des Unternehmens) oder sagen Sie, was die Kategorie in welcher Branche tut, zum Beispiel category: Versanddienste für Newsletter.',
  },
  'recipient-unnamed': {
    summary: 'Jeder Empfänger hat einen Namen oder eine Kategorie.',
    why: 'Das Gesetz lässt die Wahl, Empfänger oder ihre Kategorien zu nennen. Ein Eintrag ohne beides informiert niemanden.',
    message: 'Der Empfänger `{id}` hat weder einen Namen noch eine Kategorie ({law}).',
    hint: 'Ergänzen Sie den Namen (name: Name des Unternehmens) oder eine Kategorie (category: Lieferdienste).',
  },
  'recipients-undeclared': {
    summary: 'Die Datenschutzerklärung gibt an, wer die Daten erhält oder dass niemand sie erhält.',
    why: 'Daten, die den Verantwortlichen verlassen, werden von Menschen gelesen, die die betroffene Person nicht ausgesucht hat. Wer es auch ist, Auftragsverarbeiter eingeschlossen, muss genannt werden, oder die Leser müssen erfahren, dass es keine Empfänger gibt.',
    message:
      'Die Datenschutzerklärung gibt weder an, wer die personenbezogenen Daten erhält, noch, dass niemand sie erhält, und das weiß nur der Verantwortliche. Gibt es Empfänger, sind sie mitzuteilen ({law}); auch Auftragsverarbeiter sind Empfänger.',
    hint: 'Ergänzen Sie die Empfänger: recipients: [{id: hosting, category: Serverhosting, role: processor}]. Gibt es keine, sagen Sie das den Lesern: recipients: {none: "Wir legen Ihre Daten niemandem offen."}',
  },
} as const;
