/** What the rules of src/check/rules/wording/ say. */
export const wording = {
  'address-form-mixed': {
    summary: 'Die Leser werden durchgehend auf dieselbe Weise angesprochen, mit Sie oder mit du.',
    why: 'Eine wechselnde Anrede stört beim Lesen und zeigt, dass die Teile zu verschiedenen Zeiten geschrieben wurden.',
    message: 'Die Leser werden auf zwei Arten angesprochen: "{one}" und "{many}" ({law}).',
    hint: 'Wählen Sie eine Anrede und bleiben Sie dabei.',
  },
  'browser-settings-consent': {
    summary: 'Browsereinstellungen gelten nicht als Einwilligung in Cookies.',
    why: 'Eine Einwilligung ist eine bestimmte und aktive Handlung. Ein Browser, der Cookies von vornherein zulässt, bringt keine zum Ausdruck, wie das Verwaltungsgericht Helsinki am 8. April 2021 entschied (H1515/2021).',
    message:
      'Der Text überlässt Cookies den Einstellungen des Browsers: "{words}" ({law}; Artikel 5 Absatz 3 der Richtlinie 2002/58/EG).',
    hint: 'Holen Sie eine Einwilligung ein, bevor andere als unbedingt erforderliche Cookies gespeichert werden, und sagen Sie, wo sich die Auswahl ändern lässt: cookies: {choices: https://shop.example/cookie-einstellungen}.',
  },
  'changes-check-back': {
    summary: 'Änderungen zu verfolgen bleibt nicht allein den Lesern überlassen.',
    why: 'Nach den Leitlinien ist es weder ausreichend noch fair, nur dazu aufzufordern, von Zeit zu Zeit in die Datenschutzerklärung zu sehen.',
    message: 'Die Wörter "{words}" überlassen es den Lesern, Änderungen zu bemerken ({law}).',
    hint: 'Sagen Sie zu, Änderungen mitzuteilen, zum Beispiel: "Wir teilen Ihnen Änderungen per E-Mail mit, bevor sie in Kraft treten."',
  },
  'changes-discretionary': {
    summary: 'Die Mitteilung von Änderungen ist zugesagt und nicht ins Ermessen gestellt.',
    why: 'Änderungen mitzuteilen gehört zur transparenten Verarbeitung. Kann der Verantwortliche es lassen, ist auf das Gelesene kein Verlass.',
    message: 'Die Wörter "{words}" stellen die Mitteilung von Änderungen ins Ermessen ({law}).',
    hint: 'Schreiben Sie eine Zusage, zum Beispiel: "Wir teilen Ihnen Änderungen mindestens 30 Tage vor ihrem Inkrafttreten per E-Mail mit."',
  },
  'changes-implied-acceptance': {
    summary: 'Weitere Nutzung oder Schweigen gilt nicht als Zustimmung.',
    why: 'Eine Datenschutzerklärung ist eine Information, kein Vertrag, und braucht keine Zustimmung. Schweigen oder die Nutzung eines Dienstes ist keine Einwilligung (Erwägungsgrund 32).',
    message: 'Der Text nimmt Nutzung oder Schweigen als Zustimmung: "{words}" ({law}).',
    hint: 'Streichen Sie den Satz. Sagen Sie stattdessen, wie Änderungen mitgeteilt werden, und holen Sie eine Einwilligung gesondert ein, wo die Verarbeitung darauf beruht.',
  },
  'date-at-line-start': {
    summary: 'Ein Datum am Zeilenanfang wird nicht zur Liste.',
    why: 'In Markdown beginnt eine Zahl mit Punkt eine Liste. Die Leser sehen einen Listenpunkt statt eines Absatzes, und der Tag wird vom Monat getrennt.',
    message: 'Das Datum "{date}" ist zum Listenpunkt geworden, weil es am Zeilenanfang steht.',
    hint: 'Schreiben Sie einen umgekehrten Schrägstrich vor den Punkt, etwa 12\\. August, oder beginnen Sie den Absatz mit einem anderen Wort.',
  },
  'identity-excessive': {
    summary:
      'Wer einen Antrag stellt, muss nicht immer eine Ausweiskopie oder ein unterschriebenes Formular vorlegen.',
    why: 'Zusätzliche Informationen zur Identität dürfen nur bei begründeten Zweifeln verlangt werden. Eine Passkopie von jedem ist ein unnötiges personenbezogenes Datum, und ein unterschriebenes Formular erschwert die Ausübung der Rechte.',
    message:
      'Der Text verlangt vom Antragsteller mehr, als eine Identifizierung üblicherweise erfordert: "{words}" ({law}).',
    hint: 'Schreiben Sie zum Beispiel: "Wenn wir anders nicht sicher sein können, wer Sie sind, bitten wir um weitere Informationen." Eine elektronische Identifizierung oder ein Benutzerkonto genügt oft.',
  },
  'legacy-register-terms': {
    summary:
      'Die Datenschutzerklärung verwendet die Begriffe der Verordnung, nicht die des aufgehobenen finnischen Personendatengesetzes.',
    why: 'Die Überschriften der Registerbeschreibung stammen aus dem aufgehobenen Gesetz 523/1999. Sie zeigen, dass der Text nicht für die Verordnung geschrieben ist und nicht enthält, was sie verlangt.',
    message:
      'Der Text verwendet Begriffe des aufgehobenen finnischen Personendatengesetzes: "{words}" ({law}).',
    hint: 'Verwenden Sie die Begriffe der Verordnung, auf Finnisch zum Beispiel tietosuojaseloste, oikeus saada pääsy tietoihin, vastaanottajat, säilytysaika.',
  },
  'obsolete-transfer-words': {
    summary:
      'Der Text stützt keine Übermittlung auf ein Instrument, das aufgehoben oder für ungültig erklärt ist.',
    why: 'Ein aufgehobener Beschluss schützt keine Daten und gibt den Lesern ein falsches Bild. Werden weiterhin Daten übermittelt, ist ein geltendes Instrument nötig.',
    message: 'Der Text beruft sich auf "{tool}", nicht mehr gültig seit dem {from}: {by} ({law}).',
    hint: 'Ersetzen Sie es durch ein geltendes, zum Beispiel die Standardvertragsklauseln (EU) 2021/914, oder streichen Sie den Satz, wenn keine Daten mehr übermittelt werden.',
  },
  'officer-authority-confused': {
    summary: 'Der Datenschutzbeauftragte trägt nicht den Titel der Aufsichtsbehörde und umgekehrt.',
    why: 'Im Finnischen und Schwedischen heißen die Behörde (tietosuojavaltuutettu, dataombudsman) und der vom Verantwortlichen benannte Datenschutzbeauftragte (tietosuojavastaava, dataskyddsombud) ähnlich. Verwechselt verdecken die Namen, wer hilft und wer beaufsichtigt.',
    message:
      'Der Text verwechselt den Datenschutzbeauftragten mit der Aufsichtsbehörde: "{words}" ({law}).',
    hint: 'Schreiben Sie tietosuojavastaava oder dataskyddsombud für den Datenschutzbeauftragten und tietosuojavaltuutettu oder dataombudsman für die Behörde.',
  },
  'recipient-generic-words': {
    summary: 'Der Text sagt über Empfänger mehr, als dass sie Partner oder Dritte sind.',
    why: 'Ein "Dritter" kann jeder sein. Nach den Leitlinien werden Empfänger namentlich genannt oder ihre Kategorien nach Tätigkeit, Branche und Standort angegeben.',
    message: 'Die Wörter "{words}" sagen nicht, welche Art von Empfänger die Daten erhält ({law}).',
    hint: 'Nennen Sie den Empfänger oder sagen Sie, was er tut, zum Beispiel: "das Transportunternehmen, das Ihre Bestellung liefert".',
  },
  'related-notice-unlinked': {
    summary: 'Eine andere erwähnte Datenschutzerklärung ist verlinkt.',
    why: 'Die Informationen müssen leicht zugänglich sein. Nach einer Erwähnung ohne Adresse müssen die Leser suchen.',
    message:
      'Der Text erwähnt eine andere Datenschutzerklärung, aber nicht, wo sie steht: "{sentence}" ({law}).',
    hint: 'Ergänzen Sie im Text einen Link oder nennen Sie die Datenschutzerklärung in notice.yaml: related: [unternehmen].',
  },
  'retention-vague-words': {
    summary: 'Der Text belässt es bei der Speicherung nicht bei "so lange wie nötig".',
    why: 'Die Leser müssen die Dauer für ihren eigenen Fall einschätzen können. Dass die Speicherung erforderlich sein muss, verlangt das Gesetz ohnehin; eine Dauer sagt es nicht.',
    message: 'Die Wörter "{words}" sagen den Lesern nicht, wann die Daten gelöscht werden ({law}).',
    hint: 'Schreiben Sie eine Dauer oder das Ereignis, das die Speicherung beendet, zum Beispiel: "Wir löschen die Daten zwei Jahre nach Ihrem letzten Kauf."',
  },
  'sentence-too-long': {
    summary: 'Ein Satz hat höchstens 36 Wörter.',
    why: 'Die Informationen müssen präzise und verständlich sein. In einem langen Satz finden die Leser die Hauptsache nicht. Jede Sprache hat ihre eigene Grenze.',
    message: 'Der Satz "{words} …" hat {count} Wörter, mehr als {limit} ({law}).',
    hint: 'Teilen Sie den Satz oder schreiben Sie ihn als Liste.',
  },
  'vague-purpose': {
    summary: 'Ein Zweck sagt, welche Daten wofür verwendet werden.',
    why: 'Die Leitlinien nennen die Entwicklung neuer Dienste, Forschungszwecke und personalisierte Dienste als schlechte Beispiele: Die Leser erfahren nicht, welche Dienste, welche Forschung oder welche Personalisierung gemeint ist.',
    message:
      'Der Zweck "{words}" ist so allgemein, dass die Leser nicht erfahren, wofür die Daten verwendet werden ({law}).',
    hint: 'Schreiben Sie, welche Daten wofür verwendet werden, zum Beispiel: "Wir zählen, welche Seiten geöffnet werden, und verbessern die, die Besucher sofort verlassen."',
  },
  'wording-hedge': {
    summary: 'Der Text sagt, was mit den Daten geschieht, nicht nur, was geschehen kann.',
    why: 'Aus "wir können weitergeben" erfahren die Leser nicht, ob Daten weitergegeben werden. Die Leitlinien raten von solchen Wörtern ab, sofern der Verantwortliche nicht zeigen kann, warum sie nötig sind.',
    message: 'Der Text bezeichnet die Verarbeitung nur als möglich: "{words}" ({law}).',
    hint: 'Schreiben Sie, was wann mit den Daten geschieht, zum Beispiel: "Wir geben Ihren Namen und Ihre Adresse an das Transportunternehmen, wenn Sie ein Produkt bestellen."',
  },
  'wording-open-list': {
    summary:
      'Daten, Quellen, Empfänger und Rechte sind vollständig aufgeführt, nicht nur in Beispielen.',
    why: 'An einer Liste von Beispielen sehen die Leser nicht, was fehlt. Beispiele können eine vollständige Liste veranschaulichen, aber nicht ersetzen.',
    message:
      'Die Wörter "{words}" lassen die Liste offen: Die Leser erfahren nicht, was noch dazugehört ({law}).',
    hint: 'Führen Sie alles auf oder nennen Sie Gruppen, die alles umfassen, und streichen Sie die Wörter.',
  },
  'superseded-named': {
    summary: 'Der Text nennt kein Gesetz und keine Behörde, die es nicht mehr gibt.',
    why: 'Wer ein aufgehobenes Gesetz nachschlägt, findet nichts, was gilt, und eine Beschwerde an eine Behörde unter ihrem früheren Namen geht fehl. Solche Namen leben in Texten fort, die von alten Mustern abgeschrieben sind.',
    message: {
      law: 'Der Text nennt "{words}", ein Gesetz, das seit {until} nicht mehr gilt; an seiner Stelle: {successor} ({law}).',
      authority:
        'Der Text nennt "{words}", eine Behörde, die es unter diesem Namen seit {until} nicht mehr gibt; an ihrer Stelle: {successor} ({law}).',
    },
    hint: 'Nennen Sie, was an die Stelle getreten ist, sofern es noch gebraucht wird. Erzählt der Text von Vergangenem, sagen Sie es.',
  },
} as const;
