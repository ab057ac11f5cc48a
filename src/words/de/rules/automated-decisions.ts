/** What the rules of src/check/rules/automated-decisions/ say. */
export const automatedDecisions = {
  'automated-decision-special-without-condition': {
    summary:
      'Die Datenschutzerklärung nennt die Bedingung, die eine automatisierte Entscheidung mit besonderen Kategorien personenbezogener Daten erlaubt.',
    why: 'Für besondere Kategorien personenbezogener Daten reichen die drei üblichen Gründe nicht aus: Nur eine ausdrückliche Einwilligung oder ein erhebliches öffentliches Interesse auf gesetzlicher Grundlage erlaubt die Entscheidung, und nur mit angemessenen Schutzmaßnahmen.',
    message: {
      used: 'Der Zweck der automatisierten Entscheidung ({id}) verwendet besondere Kategorien personenbezogener Daten ({data}), aber die Bedingung, die die Entscheidung erlaubt, ist nicht angegeben. Sie kann nur eine ausdrückliche Einwilligung oder ein erhebliches öffentliches Interesse auf gesetzlicher Grundlage sein ({law}).',
      possible:
        'Zur automatisierten Entscheidung ({id}) ist nicht angegeben, welche Daten sie verwendet, und die Datenschutzerklärung hat besondere Kategorien personenbezogener Daten ({data}). Verwendet die Entscheidung sie, so ist die Bedingung anzugeben, die sie erlaubt: ausdrückliche Einwilligung oder erhebliches öffentliches Interesse auf gesetzlicher Grundlage ({law}).',
    },
    hint: 'Ergänzen Sie bei der Entscheidung: special: a (ausdrückliche Einwilligung) oder special: g (erhebliches öffentliches Interesse). Wenn die Entscheidung diese Daten nicht verwendet, geben Sie ihr einen eigenen Zweck.',
  },
  'automated-decision-without-consequences': {
    summary:
      'Die Datenschutzerklärung gibt an, welche Auswirkungen eine automatisierte Entscheidung haben kann.',
    why: 'Das Gesetz verlangt die angestrebten Auswirkungen, damit eine Person absehen kann, was auf eine ablehnende Entscheidung folgt und was sie dann tun kann.',
    message:
      'Zur automatisierten Entscheidung ({id}) ist nicht angegeben, welche Auswirkungen sie für die betroffene Person haben kann ({law}).',
    hint: 'Ergänzen Sie die möglichen Auswirkungen, zum Beispiel: consequences: "Fällt die Entscheidung negativ aus, können Sie mit Karte zahlen oder eine Person bitten, die Sache zu prüfen."',
  },
  'automated-decision-without-ground': {
    summary: 'Die Datenschutzerklärung gibt an, was eine automatisierte Entscheidung erlaubt.',
    why: 'Solche Entscheidungen sind außer in drei Fällen verboten. Welcher Fall vorliegt, bestimmt auch, ob die Person das Eingreifen eines Menschen verlangen kann. Deshalb gehört er zur Entscheidung dazu.',
    message:
      'Zur automatisierten Entscheidung ({id}) ist nicht angegeben, was sie erlaubt. Eine ausschließlich automatisierte Entscheidung braucht einen Vertrag, eine Rechtsvorschrift oder eine ausdrückliche Einwilligung ({law}).',
    hint: 'Ergänzen Sie: ground: contract, ground: law oder ground: explicit-consent. Wenn am Ende eine Person entscheidet, ergänzen Sie: solely: false.',
  },
  'automated-decision-without-logic': {
    summary: 'Die Datenschutzerklärung erläutert die Logik einer automatisierten Entscheidung.',
    why: 'Anfechten kann eine Entscheidung nur, wer versteht, wie sie zustande kam. Der Gerichtshof verlangt die tatsächlich angewandten Verfahren und Grundsätze in verständlichen Worten, keinen Algorithmus (C-203/22).',
    message:
      'Zur automatisierten Entscheidung ({id}) ist die Logik, der sie folgt, nicht erläutert ({law}).',
    hint: 'Sagen Sie in einfachen Worten, welche Daten verwendet werden, welche davon am meisten zählen und wie das Ergebnis zustande kommt: logic: …. Eine Formel oder Programmcode ist nicht nötig.',
  },
  'automated-decision-without-safeguards': {
    summary:
      'Zu einer automatisierten Entscheidung ist angegeben, wie man sie anfechten und durch eine Person prüfen lassen kann.',
    why: 'Beruht eine Entscheidung auf einem Vertrag oder einer Einwilligung, kann man das Eingreifen einer Person verlangen, den eigenen Standpunkt darlegen und die Entscheidung anfechten. Davon erfährt man aus der Datenschutzerklärung.',
    message:
      'Zur automatisierten Entscheidung `{id}` gibt die Datenschutzerklärung nicht an, wie man eine Person einschalten, den eigenen Standpunkt darlegen und die Entscheidung anfechten kann ({law}).',
    hint: 'Ergänzen Sie: safeguards: "Sie können verlangen, dass eine Person die Entscheidung prüft, Ihren Standpunkt darlegen und die Entscheidung anfechten."',
  },
  'automated-decision-without-significance': {
    summary:
      'Die Datenschutzerklärung gibt an, welche Tragweite eine automatisierte Entscheidung für die betroffene Person hat.',
    why: 'Nur wer weiß, was von der Entscheidung abhängt, kann beurteilen, ob er sie einer Maschine überlässt oder eine Person einschaltet.',
    message:
      'Zur automatisierten Entscheidung ({id}) ist nicht angegeben, welche Tragweite sie für die betroffene Person hat ({law}).',
    hint: 'Ergänzen Sie, worüber entschieden wird, zum Beispiel: significance: "Von der Entscheidung hängt ab, ob Sie auf Rechnung zahlen können."',
  },
  'automated-decisions-undeclared': {
    summary: 'Die Datenschutzerklärung gibt an, ob automatisierte Entscheidungen getroffen werden.',
    why: 'Jede Person hat das Recht, nicht einer ausschließlich automatisierten Entscheidung unterworfen zu werden, die sie erheblich beeinträchtigt. Dieses Recht ist wertlos, wenn man nicht weiß, ob es solche Entscheidungen gibt.',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob ausschließlich automatisierte Entscheidungen über betroffene Personen getroffen werden, und das weiß nur der Verantwortliche. Werden solche getroffen, ist das mitzuteilen ({law}).',
    hint: 'Ergänzen Sie entweder: automatedDecisions: {none: "Wir treffen keine ausschließlich automatisierten Entscheidungen über Sie."} oder die Entscheidungen: automatedDecisions: [{id: credit, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
  },
  'credit-assessment-uses-special-data': {
    summary:
      'In eine Prüfung der Kreditwürdigkeit gehen keine besonderen Kategorien personenbezogener Daten ein.',
    why: 'Ob jemand einen Kredit zurückzahlen kann, wird nach Einkommen, Ausgaben und anderen wirtschaftlichen Umständen beurteilt. Gesundheit, Überzeugungen und die übrigen besonderen Kategorien bleiben außen vor.',
    message:
      'Die Entscheidung (`{id}`) prüft die Kreditwürdigkeit, doch ihr Zweck verwendet besondere Kategorien personenbezogener Daten ({data}). Sie dürfen nicht in die Prüfung eingehen ({law}; Artikel 18 der Richtlinie (EU) 2023/2225).',
    hint: 'Verwendet die Entscheidung diese Daten nicht, geben Sie ihr einen eigenen Zweck. Andernfalls lassen Sie sie bei der Prüfung weg.',
  },
  'credit-assessment-without-safeguards': {
    summary:
      'Bei einer automatisierten Prüfung der Kreditwürdigkeit ist angegeben, wie ein Mensch sie erklärt und überprüft.',
    why: 'Wer einen Verbraucherkredit beantragt, kann verlangen, dass ein Mensch die Prüfung erklärt, ihn anhört und sie überprüft. Das gilt auch, wenn am Ende ein Mensch entscheidet.',
    message:
      'Die Entscheidung (`{id}`) prüft die Kreditwürdigkeit automatisiert, doch die Datenschutzerklärung sagt nicht, dass ein Mensch die Prüfung auf Verlangen erklärt und überprüft ({law}; Artikel 18 der Richtlinie (EU) 2023/2225).',
    hint: 'Ergänzen Sie bei der Entscheidung: safeguards: "Sie können verlangen, dass ein Mensch das Ergebnis erklärt, Ihren Standpunkt darlegen und das Ergebnis überprüfen lassen."',
  },
  'profiling-unexplained': {
    summary:
      'Zum Profiling ist angegeben, wie und aus welchen Daten es erfolgt und wie es sich auswirkt.',
    why: 'Profiling bleibt den Lesern verborgen. Nach den Erwägungsgründen werden sie darauf hingewiesen, dass es stattfindet und was daraus folgt, auch wenn nichts automatisiert entschieden wird.',
    message: {
      how: 'Zum Zweck {purpose} gehört Profiling, aber die Datenschutzerklärung gibt nicht an, wie und aus welchen Daten es erfolgt ({law}).',
      effect:
        'Zum Zweck {purpose} gehört Profiling, aber die Datenschutzerklärung gibt nicht an, was es für die Leser bedeutet ({law}).',
      both: 'Zum Zweck {purpose} gehört Profiling, aber die Datenschutzerklärung gibt nicht an, wie es erfolgt und was es bedeutet ({law}).',
    },
    hint: 'Ergänzen Sie: profiling: {how: "Wir zählen, welche Arten von Produkten Sie am häufigsten kaufen.", effect: "Diese Produkte sehen Sie zuerst."}.',
  },
  'automated-decision-logic-empty': {
    summary: 'Was über die Logik gesagt wird, sagt, wie entschieden wird.',
    why: 'Wer eine Entscheidung anfechten will, muss wissen, was den Ausschlag gab. Dass eine Maschine sie traf, ist schon bekannt.',
    message:
      'Zur Logik der automatisierten Entscheidung ({id}) wird etwas gesagt, aber nicht, wie sie entscheidet: "{logic}" ({law}).',
    hint: 'Sagen Sie, welche Daten wie stark zählen und was zu welcher Antwort führt: logic: Am schwersten wiegen unbezahlte Rechnungen der letzten zwei Jahre. Bei mehr als einer lautet die Antwort nein.',
  },
  'automated-decision-final': {
    summary: 'Keine automatisierte Entscheidung wird als endgültig bezeichnet.',
    why: 'Eine Maschine irrt sich wie andere auch. Kann niemand gebeten werden, sich ihre Entscheidung anzusehen, bleibt der Fehler.',
    message: {
      owed: 'Die automatisierte Entscheidung (`{id}`) wird als endgültig bezeichnet: "{sentence}" Wen sie betrifft, der kann verlangen, dass eine Person eingreift, seinen Standpunkt darlegen und die Entscheidung anfechten ({law}).',
      law: 'Die automatisierte Entscheidung (`{id}`) wird als endgültig bezeichnet: "{sentence}" Ein Gesetz, das solche Entscheidungen erlaubt, muss die Rechte der Betroffenen schützen ({law}).',
    },
    hint: 'Sagen Sie, wie sich ein Mensch die Entscheidung ansieht: safeguards: "Sie können verlangen, dass ein Mensch die Entscheidung prüft, Ihren Standpunkt darlegen und die Entscheidung anfechten."',
  },
} as const;
