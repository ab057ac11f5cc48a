/** What the rules of src/check/rules/transfers/ say. */
export const transfers = {
  'adequacy-not-in-force': {
    summary: 'Der Angemessenheitsbeschluss, auf dem eine Übermittlung beruht, ist in Kraft.',
    why: 'Nur ein geltender Beschluss der Kommission macht das Schutzniveau eines Landes angemessen. Die Tabelle der Beschlüsse hat ein Datum, ein neuerer Beschluss ist also möglich: deshalb nur eine Warnung.',
    message:
      'Die Übermittlung {transfer} beruht auf einem Angemessenheitsbeschluss, aber die Tabelle, geprüft am {checked}, enthält keinen, der am {day} in Kraft ist ({law}).',
    hint: 'Sehen Sie in der Liste der Kommission nach. Ist der Beschluss nicht in Kraft, nennen Sie eine andere Garantie: mechanisms: [{kind: scc, copy: datenschutz@firma.example}].',
  },
  'adequacy-without-scope': {
    summary:
      'Erfasst ein Beschluss nur einen Teil der Empfänger, gibt die Datenschutzerklärung an, dass die genannten erfasst sind.',
    why: 'Einige Beschlüsse erfassen nur Empfänger, die einem Rahmen beigetreten sind oder einem bestimmten Gesetz unterliegen. Das Land zu nennen reicht dann nicht, um zu wissen, dass die Daten geschützt sind.',
    message: {
      settled:
        'Der Beschluss {decision} erfasst nur einen Teil der Empfänger, aber zur Übermittlung {transfer} ist nicht angegeben, dass dieser erfasst ist ({law}; Tabelle der Beschlüsse geprüft am {checked}).',
      contested:
        'Der Beschluss {decision} erfasst nur einen Teil der Empfänger, aber zur Übermittlung {transfer} ist nicht angegeben, dass dieser erfasst ist ({law}; Tabelle der Beschlüsse geprüft am {checked}). An diesem Tag war ein Rechtsmittel ({appeal}) gegen das Urteil anhängig, das ihn bestätigt hat ({upheldBy}, {upheldOn}).',
    },
    hint: 'Klären Sie das mit dem Empfänger und ergänzen Sie: scope: "{scope}".',
  },
  'recipient-country-without-transfer': {
    summary: 'Zu jedem Empfänger außerhalb des EWR gehört eine Übermittlung.',
    why: 'Ein Empfänger, der Daten in einem Drittland verarbeitet, erhält sie durch eine Übermittlung, was die Datenschutzerklärung sonst auch sagt. Eine der beiden Aussagen ist falsch, oder die halbe Wahrheit fehlt.',
    message:
      'Der Empfänger {recipient} verarbeitet Daten außerhalb des EWR ({countries}), aber die Datenschutzerklärung nennt keine Übermittlung dorthin ({law}).',
    hint: {
      silent:
        'Ergänzen Sie die Übermittlung: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: datenschutz@firma.example}]}].',
      denied:
        'Setzen Sie die Übermittlung an die Stelle von none: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: datenschutz@firma.example}]}].',
    },
  },
  'transfer-consent-without-risks': {
    summary:
      'Zu einer Übermittlung, die auf ausdrücklicher Einwilligung beruht, sind ihre Risiken angegeben.',
    why: 'Eine Einwilligung in eine Übermittlung zählt nur, wenn sie nach Unterrichtung über die möglichen Risiken erteilt wurde. Das unterscheidet sie von jeder anderen Einwilligung.',
    message:
      'Die Übermittlung {transfer} beruht auf ausdrücklicher Einwilligung, aber die Datenschutzerklärung nennt nicht ihre Risiken ohne Angemessenheitsbeschluss und geeignete Garantien ({law}).',
    hint: 'Ergänzen Sie: risks: "Das Land hat keine Datenschutzaufsicht, und Ihre Rechte lassen sich dort möglicherweise nicht durchsetzen."',
  },
  'transfer-derogation-unnamed': {
    summary: 'Eine Übermittlung, die auf einer Ausnahme beruht, gibt an, auf welcher.',
    why: 'Die Ausnahmen gelten für bestimmte Fälle, jede mit eigenen Bedingungen. Ist sie nicht genannt, können weder eine Person noch eine Behörde erkennen, ob sie erfüllt sind.',
    message:
      'Die Übermittlung {transfer} beruht auf einer Ausnahme für bestimmte Fälle, aber die Datenschutzerklärung gibt nicht an, auf welcher ({law}).',
    hint: 'Ergänzen Sie den Buchstaben aus Artikel 49 Absatz 1, zum Beispiel: derogation: b (Erfüllung eines Vertrags).',
  },
  'transfer-mechanism-obsolete': {
    summary:
      'Eine Übermittlung beruht nicht auf einem Instrument, das aufgehoben oder für ungültig erklärt ist.',
    why: 'Eine Übermittlung auf der Grundlage eines nicht mehr gültigen Instruments ist ungeschützt und rechtswidrig. Der Privacy Shield fiel am 16. Juli 2020 (C-311/18), und die Standardvertragsklauseln von 2010 endeten am 27. Dezember 2022.',
    message:
      'Die Übermittlung {transfer} beruht auf "{tool}", nicht mehr gültig seit dem {from}: {by} ({law}).',
    hint: 'Ersetzen Sie es durch ein geltendes, zum Beispiel: mechanisms: [{kind: scc, decision: (EU) 2021/914, copy: datenschutz@firma.example}].',
  },
  'transfer-without-copy': {
    summary:
      'Zu Garantien ist angegeben, wie eine Kopie von ihnen zu erhalten ist oder wo sie verfügbar sind.',
    why: 'Garantien sind Zusagen zwischen zwei Unternehmen, und viele davon können betroffene Personen durchsetzen. Sie müssen lesen können, was zugesagt wurde.',
    message:
      'Zur Übermittlung {transfer} ist nicht angegeben, wie eine Kopie {safeguard} zu erhalten ist ({law}).',
    hint: 'Ergänzen Sie: copy: datenschutz@firma.example – eine Adresse oder ein Link genügt.',
    safeguards: {
      scc: 'der Standarddatenschutzklauseln',
      bcr: 'der verbindlichen internen Datenschutzvorschriften',
      code: 'der Verhaltensregeln',
      certification: 'der Zertifizierung',
      'public-instrument': 'des rechtlich bindenden Dokuments zwischen den Behörden',
      'approved-clauses': 'der genehmigten Vertragsklauseln',
      'compelling-interest': 'der Garantien',
    },
  },
  'transfer-without-country': {
    summary: 'Jede Übermittlung nennt das Land oder die internationale Organisation.',
    why: 'Das Schutzniveau hängt vom Land ab. Die Aufsichtsbehörden erwarten, dass jedes Drittland genannt wird (WP260, Anhang).',
    message:
      'Zur Übermittlung `{id}` ist nicht angegeben, in welches Land oder an welche internationale Organisation die Daten gehen ({law}).',
    hint: 'Ergänzen Sie das Land (country: US) oder die Organisation (organisation: Name der Organisation). Sind es mehrere Länder, ergänzen Sie für jedes eine Übermittlung.',
  },
  'transfer-without-interest': {
    summary:
      'Eine Übermittlung, die auf zwingenden berechtigten Interessen beruht, nennt das Interesse.',
    why: 'Der letzte Ausweg des Artikels 49 steht nur offen, wo es nichts anderes gibt, und die Verordnung sagt ausdrücklich, dass die betroffene Person über die verfolgten Interessen zu unterrichten ist.',
    message:
      'Die Übermittlung {transfer} beruht auf einem zwingenden berechtigten Interesse, aber die Datenschutzerklärung gibt nicht an, auf welchem (Artikel 49 Absatz 1 Unterabsatz 2).',
    hint: 'Ergänzen Sie das Interesse, zum Beispiel: interest: Abwehr eines laufenden Eindringens in unsere Systeme.',
  },
  'transfer-without-mechanism': {
    summary:
      'Jede Übermittlung nennt den Angemessenheitsbeschluss oder die Garantien, auf denen sie beruht.',
    why: 'Daten dürfen den Wirtschaftsraum nur auf der Grundlage eines Angemessenheitsbeschlusses, geeigneter Garantien oder einer Ausnahme verlassen. Welche es ist, bestimmt, was eine Person im Ausland verlangen kann.',
    message:
      'Zur Übermittlung {transfer} ist weder angegeben, ob ein Angemessenheitsbeschluss vorliegt, noch, welche Garantien verwendet werden ({law}).',
    hint: 'Ergänzen Sie, worauf sie beruht, zum Beispiel: mechanisms: [{kind: scc, copy: datenschutz@firma.example}]. Weitere Möglichkeiten: adequacy, bcr, code, certification, public-instrument, approved-clauses, derogation.',
  },
  'transfers-undeclared': {
    summary:
      'Die Datenschutzerklärung gibt an, ob Daten in Länder außerhalb des EWR übermittelt werden.',
    why: 'Außerhalb des Europäischen Wirtschaftsraums schützt die Verordnung die Daten nicht von selbst. Eine Person muss wissen, ob sie ihn verlassen und unter welchem Schutz, und auch erfahren, wenn sie es nicht tun.',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob personenbezogene Daten in Länder außerhalb des EWR oder an internationale Organisationen übermittelt werden, und das weiß nur der Verantwortliche. Werden sie übermittelt, ist das mitzuteilen ({law}).',
    hint: 'Ergänzen Sie entweder: transfers: {none: "Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR."} oder die Übermittlungen: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: datenschutz@firma.example}]}].',
  },
  'transfer-copy-refused': {
    summary: 'Die Garantien einer Übermittlung sind zu haben.',
    why: 'Außerhalb des EWR schützen die Klauseln die Menschen. Ihren Schutz beurteilen kann nur, wer sie lesen kann; Geheimnisse dürfen geschwärzt werden.',
    message:
      'Es ist zu sagen, wie man eine Kopie der Garantien erhält, doch es heißt, dass keine zu haben ist: "{text}" ({law}).',
    hint: 'Sagen Sie, wo die Garantien zu lesen sind oder wie man eine Kopie erhält: copy: Fordern Sie eine Kopie unter datenschutz@shop.example an.',
  },
} as const;
