/** What the rules of src/check/rules/cookies/ say. */
export const cookies = {
  'cookie-choices-missing': {
    summary:
      'Wo eine Einwilligung in Cookies eingeholt wird, gibt die Datenschutzerklärung an, wo sich die Auswahl ändern lässt.',
    why: 'Der Widerruf der Einwilligung muss so einfach sein wie ihre Erteilung. Die Leser müssen die Stelle finden, an der das geht.',
    message:
      'Für das Cookie `{cookie}` wird eine Einwilligung eingeholt, aber die Datenschutzerklärung gibt nicht an, wo sich die Auswahl ändern lässt ({law}).',
    hint: 'Ergänzen Sie die Adresse der Cookie-Einstellungen: choices: https://shop.example/cookie-einstellungen.',
  },
  'cookie-without-access': {
    summary:
      'Zu einem einwilligungsbedürftigen Cookie gibt die Datenschutzerklärung an, ob noch jemand anderes es lesen kann.',
    why: 'Nach dem Gerichtshof gehört zu klaren und umfassenden Informationen, ob Dritte Zugriff auf ein Cookie erhalten können (C-673/17).',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob noch jemand anderes das Cookie `{cookie}` lesen kann (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG, C-673/17).',
    hint: 'Ergänzen Sie, wer es lesen kann: accessedBy: [Muster Analyse GmbH], oder accessedBy: [], wenn es niemand anderes kann.',
  },
  'cookie-without-duration': {
    summary:
      'Zu jedem aufgeführten Cookie, das eine Einwilligung braucht, gibt die Datenschutzerklärung an, wie lange es gespeichert bleibt.',
    why: 'Nach dem Gerichtshof gehört die Funktionsdauer eines Cookies zu klaren und umfassenden Informationen (C-673/17).',
    message:
      'Die Datenschutzerklärung gibt nicht an, wie lange das Cookie `{cookie}` gespeichert bleibt (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG, C-673/17).',
    hint: 'Ergänzen Sie die Dauer, zum Beispiel duration: P6M, oder duration: session für ein Cookie, das beim Schließen des Browsers verschwindet. Ist der Dienst ohne das Cookie nicht möglich, sagen Sie das: essential: true.',
  },
  'cookie-without-purpose': {
    summary:
      'Zu jedem aufgeführten Cookie, das eine Einwilligung braucht, gibt die Datenschutzerklärung an, wozu es dient.',
    why: 'Eine Einwilligung in ein Cookie zählt nur, wenn die Person klar und umfassend darüber informiert wurde, was warum gespeichert wird.',
    message:
      'Die Datenschutzerklärung gibt nicht an, wozu das Cookie `{cookie}` dient (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG).',
    hint: 'Ergänzen Sie zum Beispiel: purpose: Zählt Besuche. Ist der Dienst ohne das Cookie nicht möglich, sagen Sie das: essential: true.',
  },
  'cookies-undeclared': {
    summary:
      'Wo Cookies verwendet werden, informiert die Datenschutzerklärung über sie oder sagt, wo über sie informiert wird.',
    why: 'Auf dem Gerät einer Person etwas zu speichern oder auszulesen bedarf der Einwilligung, sofern der Dienst nicht darauf angewiesen ist, und die Einwilligung zählt nur, wenn die Person erfahren hat, was warum und wie lange gespeichert wird.',
    message:
      'Der Zweck "{name}" ({id}) verwendet Cookies oder ähnliche Techniken, aber die Datenschutzerklärung informiert nicht über sie (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG; in Finnland § 205 des Gesetzes 917/2014).',
    hint: 'Ergänzen Sie einen Link zu den Cookie-Hinweisen: cookies: {url: https://shop.example/cookies, choices: https://shop.example/cookie-settings}, oder führen Sie die Cookies auf: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
  },
  'tracker-undeclared': {
    summary:
      'Techniken neben Cookies, von denen der Text spricht, stehen in der Liste oder in den Cookie-Hinweisen.',
    why: 'Die Regeln für Cookies gelten für alles, was auf einem Gerät etwas speichert oder von ihm ausliest: Pixel, den Speicher des Browsers, Programmbibliotheken von Apps und die Wiedererkennung des Geräts. Zu jedem wird so viel gesagt wie zu einem Cookie.',
    message:
      'Der Text spricht von "{words}" ({technique}), doch die Angaben sagen nichts davon (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG).',
    hint: 'Nehmen Sie es bei den Cookies auf: cookies: {list: [{name: …, kind: {kind}, purpose: …, essential: false}]}, oder verweisen Sie auf die Cookie-Hinweise: cookies: {url: https://laden.example/cookies, choices: https://laden.example/cookie-einstellungen}.',
  },
  'tracking-without-consent': {
    summary: 'Tracking mit anderen als unbedingt erforderlichen Cookies beruht auf Einwilligung.',
    why: 'Was nicht unbedingt erforderlich ist, darf nur mit Einwilligung auf einem Gerät gespeichert werden. Berechtigte Interessen sind dafür keine Rechtsgrundlage.',
    message:
      'Der Zweck {purpose} verwendet Cookies oder ähnliche Techniken, aber die Einwilligung gehört nicht zu seinen Rechtsgrundlagen (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG; in Finnland § 205 des Gesetzes 917/2014).',
    hint: 'Holen Sie eine Einwilligung ein und ergänzen Sie die Rechtsgrundlage: bases: [{basis: consent}]. Sind die Cookies unbedingt erforderlich, führen Sie sie auf: cookies: {list: [{name: …, essential: true}]}.',
  },
} as const;
