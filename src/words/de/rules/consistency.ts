/** What the rules of src/check/rules/consistency/ say. */
export const consistency = {
  'authority-unknown': {
    summary: 'Eine mit Ländercode angegebene Aufsichtsbehörde steht in der Tabelle.',
    why: 'Name und Adresse der Behörde stammen aus einer Tabelle der Länder des Europäischen Wirtschaftsraums. Ein Code ohne Eintrag gäbe den Lesern ein Recht, aber keine Stelle, an die sie sich wenden können.',
    message: {
      code: 'Zum Ländercode `{country}` ({place}) gibt es keine Aufsichtsbehörde im EWR, sodass die Leser nicht erfahren, wo sie sich beschweren können ({law}).',
      named:
        'Als Land der Behörde "{name}" ist {place} angegeben, wo es keine Aufsichtsbehörde des EWR gibt, sodass die Leser nicht erfahren, wo sie sich beschweren können ({law}).',
    },
    hint: {
      code: 'Berichtigen Sie den Code oder geben Sie die Einzelheiten an: authority: {name: Name der Behörde, url: https://behoerde.example/}.',
      named:
        'Nennen Sie eine Behörde eines EWR-Landes, etwa die des Verantwortlichen: authority: AT.',
    },
  },
  'channels-contradicted': {
    summary: 'Derselbe Kontaktweg hat in jedem Abschnitt dieselbe Adresse.',
    why: 'Nennen Abschnitte für dieselbe Sache verschiedene Adressen, wissen die Leser nicht, wohin ein Antrag geht, und er kann unbearbeitet bleiben.',
    message:
      'Die Adresse in `{field}` lautet in einem Abschnitt {first} und in einem anderen {second} ({law}).',
    hint: 'Berichtigen Sie die falsche Adresse oder führen Sie, wenn beide verwendet werden, beide im selben Abschnitt auf.',
  },
  'disclosure-denied': {
    summary:
      'Der Text behauptet nicht, dass Daten niemandem offengelegt werden, wenn ein Empfänger ein anderer Verantwortlicher oder die Öffentlichkeit ist.',
    why: 'Bei einer Offenlegung erhält jemand Daten, der sie für eigene Zwecke verwendet. Die Leser müssen darüber eine einheitliche Auskunft erhalten.',
    message:
      'Der Text sagt, dass Daten niemandem offengelegt werden ("{sentence}"), aber der Empfänger {recipient} erhält sie für eigene Zwecke ({law}).',
    hint: 'Sagen Sie im Text, wem und wann Daten offengelegt werden, oder berichtigen Sie die Rolle des Empfängers: role: processor.',
  },
  'hedged-in-draft': {
    summary: 'Ein neuer Text sagt eindeutig, was mit den Daten geschieht.',
    why: 'Bei "kann" müssen die Leser raten, ob es geschieht. Ein archivierter Text wird mit allen Einschränkungen so erfasst, wie er war, aber wer einen neuen Text schreibt, kennt die Antwort.',
    message:
      'Die Kennzeichnung hedged besagt, dass der Text etwas nur als möglich bezeichnet; sie gehört nur in archivierte Fassungen ({law}).',
    hint: 'Schreiben Sie, was wann mit den Daten geschieht, und entfernen Sie die Zeile hedged.',
  },
  'joint-controllers-contradicted': {
    summary:
      'Eine Datenschutzerklärung, nach der es keine gemeinsam Verantwortlichen gibt, bezeichnet keinen Empfänger als solchen.',
    why: 'Schließen zwei Aussagen einander aus, kann man sich auf keine von beiden verlassen. Transparent ist die Verarbeitung nur, wenn die Datenschutzerklärung sich nicht widerspricht.',
    message:
      'Nach der Datenschutzerklärung gibt es keine gemeinsam Verantwortlichen ("{sentence}"), sie bezeichnet aber den Empfänger {recipient} als solchen ({law}).',
    hint: 'Nennen Sie die gemeinsam Verantwortlichen, statt zu sagen, dass es keine gibt: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], oder ändern Sie die Rolle des Empfängers: role: processor oder role: controller.',
  },
  'profiling-contradicted': {
    summary:
      'Eine Datenschutzerklärung, nach der kein Profiling stattfindet, berichtet von keinem Profiling.',
    why: 'Die Verarbeitung muss transparent sein. Wer liest, dass kein Profiling stattfindet, weiß nicht, dass es ein Profiling gibt, dem man widersprechen kann.',
    message:
      'Nach der Datenschutzerklärung findet kein Profiling statt ("{sentence}"), aber zum Zweck {purpose} gehört Profiling ({law}).',
    hint: 'Berichtigen Sie den Satz oder entfernen Sie profiling, wenn es keines gibt.',
  },
  'recipients-contradicted': {
    summary:
      'Eine Datenschutzerklärung, nach der niemand die Daten erhält, berichtet von keiner Offenlegung.',
    why: 'Die Zusage, dass niemand die Daten erhält, bleibt den Lesern im Gedächtnis. Berichtet ein anderer Satz von einer Offenlegung, führt die Zusage in die Irre.',
    message:
      'Nach der Datenschutzerklärung gibt es keine Empfänger ("{sentence}"), an anderer Stelle heißt es aber, dass Daten offengelegt oder übermittelt werden ({law}).',
    hint: 'Ersetzen Sie none durch die Empfänger: recipients: [{id: …, name: …, role: processor}], oder entfernen Sie die Offenlegung.',
  },
  'seen-doubtful': {
    summary: 'Ein Zitat (seen) nennt die Dauer seiner Angabe und keine ungefähre.',
    why: 'Die Angabe hat eine Dauer. Ein Satz mit "etwa" oder "über" lässt Leser eine andere erwarten, und niemand kann sagen, wann sie abgelaufen ist.',
    message: 'Die Angabe hat eine Dauer, doch die Leser lesen "{words}".',
    hint: 'Schreiben Sie die Dauer, wie sie ist, oder sagen Sie in der Angabe, welche Grenze sie ist: bound: at-least oder bound: at-most.',
  },
  'seen-not-found': {
    summary:
      'Ein Zitat (seen) steht wörtlich im Text des Abschnitts, in dem die Angabe gemacht wird.',
    why: 'Eine Angabe gilt nur als mitgeteilt, wenn die Leser sie sehen können. Das Zitat bindet die Angabe an den Satz, damit nicht der Text geändert wird und die Angabe zurückbleibt.',
    message:
      'Der Text dieses Abschnitts enthält die Wörter "{words}" nicht, die als Fundstelle der Angabe zitiert sind (seen).',
    hint: 'Kopieren Sie mindestens drei Wörter aus dem Text genau so, wie sie dort stehen, nach seen, oder entfernen Sie seen, dann gibt die Website die Angabe in einer Liste aus.',
  },
  'seen-too-short': {
    summary: 'Ein Zitat (seen) hat mindestens drei Wörter.',
    why: 'Das Zitat belegt, dass die Leser die Angabe in einem Satz sehen. Zwei Wörter kommen in jedem Text zufällig vor und belegen deshalb nichts.',
    message:
      'Das Zitat "{words}" ist zu kurz, um zu zeigen, in welchem Satz die Leser die Angabe sehen.',
    hint: 'Kopieren Sie mindestens drei aufeinanderfolgende Wörter aus dem Text dieses Abschnitts nach seen, oder entfernen Sie seen, dann gibt die Website die Angabe in einer Liste aus.',
  },
  'seen-without-value': {
    summary: 'Ein Zitat (seen) enthält Dauer, Tag, Kontaktdaten und Land seiner Angabe.',
    why: 'Die Leser entnehmen die Angabe dem Satz, auf den seen verweist. Steht im Satz ein anderer Wert als in der Angabe, sagt die Datenschutzerklärung zweierlei, und eines davon ist falsch.',
    message:
      'Die zitierten Wörter "{words}" (seen) sagen den Lesern nicht, was in der Angabe steht: {values}.',
    hint: 'Berichtigen Sie den Text oder die Angabe, bis beide übereinstimmen, oder zitieren Sie eine längere Stelle, die den Wert enthält.',
  },
  'sentences-contradicted': {
    summary: 'Kein Satz einer Datenschutzerklärung verneint, was ein anderer sagt.',
    why: 'Wer beide liest, kann sich auf keinen verlassen, und die meisten lesen nur einen davon.',
    message: 'Zwei Sätze widersprechen sich ({kind}): "{sentence}" und "{other}" ({law}).',
    hint: 'Streichen Sie den falschen oder sagen Sie in beiden, worum es geht: um welche Daten, welche Personen, welchen Zweck.',
  },
  'value-only-in-text': {
    summary: 'Die Speicherdauern, Kontaktdaten und Tage aus dem Text stehen auch in den Angaben.',
    why: 'Was im Text und in den Angaben steht, wird leicht nur an einer Stelle geändert. Ein Wert, der in den Angaben fehlt, ist oft veraltet.',
    message: 'Im Text steht "{value}", aber keine Angabe der Datenschutzerklärung hat diesen Wert.',
    hint: {
      value:
        'Prüfen Sie, ob der Wert stimmt. Ergänzen Sie ihn in den Angaben oder geben Sie die Angabe im Text aus: {placeholder}.',
      day: 'Nehmen Sie den Tag aus dem Text: Die Website zeigt, wann die Datenschutzerklärung veröffentlicht wurde und in Kraft trat.',
    },
  },
  'value-unfilled': {
    summary: 'Keine Angabe besteht nur aus einem Platzhalter für Wörter, die noch fehlen.',
    why: 'Eine Lücke, die später gefüllt werden soll, gilt als Antwort, bis jemand sie liest. Es ist besser, sie zu bemerken, bevor Leser sie finden.',
    message: 'Der Wortlaut von `{field}` ist noch zu schreiben: Bisher steht dort nur "{value}".',
    hint: {
      confirm:
        'Trifft der Satz auf Sie zu, entfernen Sie die eckigen Klammern und die Wörter vor dem Doppelpunkt. Schreiben Sie sonst, was zutrifft.',
      other: 'Schreiben Sie die Angabe für die Leser oder entfernen Sie die Zeile.',
    },
  },
  'none-affirmed': {
    summary: 'Die Worte einer Fehlanzeige (none) verneinen, wofür sie stehen.',
    why: 'Eine Angabe, dass es etwas nicht gibt, wird mit den Worten ihres Verfassers gezeigt. Erzählen diese Worte gerade davon, erhalten Leser und Regeln zwei verschiedene Auskünfte.',
    message: {
      affirmed:
        '`{field}: none` besagt, dass es das nicht gibt, doch die Worte sagen das Gegenteil: "{sentence}" ({law}).',
      seems:
        '`{field}: none` besagt, dass es das nicht gibt, doch die Worte scheinen davon zu erzählen: "{sentence}" ({law}).',
    },
    hint: 'Wird es getan, ersetzen Sie none durch das, was getan wird; wenn nicht, schreiben Sie einen Satz, der es verneint.',
  },
} as const;
