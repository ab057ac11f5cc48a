/** What reading facts in a text can find: what must hold, what is wrong, and the next action. */
export const toldProblems = {
  'told-table-unread': {
    summary:
      'Eine Tabelle, die wie Angaben beginnt, enthält solche oder ist als gewöhnlicher Text gemeint.',
    message: {
      inside:
        'Eine Tabelle, die mit `{found}` beginnt, steht in einem Zitat, einer Liste, einer Fußnote, in Code oder HTML: Sie wird nicht als Angaben gelesen.',
      other:
        'Eine Tabelle beginnt mit `{found}`, aber keine andere Spalte ist bekannt: Sie wird nicht als Angaben gelesen.',
    },
    hint: 'Soll sie Angaben enthalten, setzen Sie sie auf die oberste Ebene des Abschnitts und benennen Sie eine Spalte, wie docs/facts-in-text.md sie aufführt. Sonst ist nichts zu tun.',
  },
  'told-kind-unknown': {
    summary:
      'Eine Tabelle, Liste oder Zeile mit Angaben beginnt mit einem Wort, das sagt, wovon sie handeln.',
    message: {
      elsewhere:
        'Unerwartet: `{found}` am Anfang von etwas, das wie Angaben aussieht; das Wort, das sagt, wovon sie handeln, kommt später.',
      other:
        'Unerwartet: `{found}` am Anfang von etwas, das wie Angaben aussieht; erwartet wird ein Wort, das sagt, wovon sie handeln.',
    },
    hint: {
      line: 'Nichts davon wurde gelesen. Schreiben Sie: {line}',
      other: 'Beginnen Sie mit `{nearest}`. Nichts davon wurde gelesen.',
    },
  },
  'told-label-unknown': {
    summary: 'Jede Spalte und jede Bezeichnung von Angaben ist bekannt.',
    message: 'Unerwartete Bezeichnung `{found}` in Angaben.',
    hint: {
      line: 'Meinten Sie `{nearest}`? Schreiben Sie: {line}',
      nearest: 'Meinten Sie `{nearest}`?',
      list: 'Verwenden Sie eine von diesen: {list}.',
      other: 'Nehmen Sie sie aus den Angaben heraus.',
    },
  },
  'told-label-twice': {
    summary: 'Eine Tabelle mit Angaben hat jede Spalte einmal.',
    message: 'Unerwartete zweite Spalte `{found}`: Sie sagt dasselbe wie eine andere.',
    hint: 'Fassen Sie beide Spalten zusammen. Nichts von der Tabelle wurde gelesen.',
  },
  'told-label-again': {
    summary: 'Eine Bezeichnung, die einmal möglich ist, steht in einem Eintrag einmal.',
    message: 'Unerwartete zweite Bezeichnung: Was sie sagt, ist für diesen Eintrag schon gesagt.',
    hint: 'Nehmen Sie eine von beiden heraus.',
  },
  'told-label-form': {
    summary: 'Die Bezeichnung von Angaben ist fett und endet mit einem Doppelpunkt.',
    message:
      'Unerwartete Form der Bezeichnung `{found}`; erwartet wird sie fett, mit Doppelpunkt und einem Leerzeichen dahinter.',
    hint: {
      line: 'Schreiben Sie: {line}',
      other:
        'Schreiben Sie die Bezeichnung zwischen ** und **, mit Doppelpunkt darin und Leerzeichen dahinter.',
    },
  },
  'told-row-cells': {
    summary: 'Jede Zeile einer Tabelle mit Angaben hat so viele Zellen wie ihr Kopf.',
    message:
      'Unerwartete Zahl von Zellen in einer Zeile mit Angaben: {found}, erwartet {expected}.',
    hint: 'Ergänzen oder entfernen Sie Zellen. Ein Satz nach der Tabelle braucht eine Leerzeile davor.',
  },
  'told-row-unnamed': {
    summary: 'In jeder Zeile einer Tabelle mit Angaben ist die erste Zelle ausgefüllt.',
    message: 'Kein Wert unter `{found}` in einer Zeile mit Angaben, erwartet wird einer.',
    hint: 'Füllen Sie die erste Zelle der Zeile aus, auch wenn in der Zeile darüber dasselbe steht.',
  },
  'told-row-outside': {
    summary: 'Die Zeilen einer Tabelle mit Angaben stehen beieinander.',
    message:
      'Das sieht wie eine Zeile aus, aber eine Leerzeile trennt sie von der Tabelle darüber: Sie wird nicht gelesen.',
    hint: 'Löschen Sie die Leerzeile darüber.',
  },
  'told-item-unlabelled': {
    summary: 'Jeder Punkt einer Liste mit Angaben beginnt mit einer Bezeichnung.',
    message: 'Keine Bezeichnung am Anfang eines Punktes mit Angaben, erwartet wird eine.',
    hint: 'Beginnen Sie den Punkt wie die anderen, etwa - **Daten:** E-Mail-Adresse. Fließtext gehört über oder unter die Liste.',
  },
  'told-items-joined': {
    summary: 'Jede Bezeichnung von Angaben steht in einer eigenen Zeile.',
    message:
      'Unerwartete zweite Bezeichnung in der Zeile, die mit `{found}` beginnt: Zwei Zeilen sind eine geworden.',
    hint: {
      line: 'Beginnen Sie mit der zweiten Bezeichnung eine eigene Zeile: {line}',
      other:
        'Beginnen Sie die zweite Bezeichnung in einer eigenen Zeile, in einer Liste mit - und Leerzeichen davor.',
    },
  },
  'told-item-shape': {
    summary:
      'Unter einer Bezeichnung von Angaben steht eine Liste einfacher Punkte oder Bezeichnungen und sonst nichts.',
    message:
      'Unerwarteter Text unter einer Bezeichnung von Angaben, erwartet wird eine einfache Liste.',
    hint: 'Schreiben Sie ihn in den Punkt selbst oder außerhalb der Liste.',
  },
  'told-nested': {
    summary:
      'Bezeichnungen stehen nur dort unter einer anderen, wo ein eigener Eintrag angegeben wird.',
    message: 'Unerwartete Liste unter dieser Bezeichnung, unter der nichts steht.',
    hint: 'Rücken Sie die Punkte eine Ebene heraus oder schreiben Sie sie hinter die Bezeichnung, durch Kommas getrennt.',
  },
  'told-heading-missing': {
    summary:
      'Eine Liste über einen Zweck, eine Entscheidung oder gemeinsam Verantwortliche hat eine eigene Überschrift.',
    message:
      'Keine Überschrift über der Liste, die mit `{found}` beginnt; erwartet wird der Name dessen, wovon sie handelt.',
    hint: 'Setzen Sie eine Überschrift darüber, etwa ## Newsletter.',
  },
  'told-list-second': {
    summary: 'Unter einer Überschrift steht eine Liste mit Angaben.',
    message: 'Unerwartete zweite Liste, die mit `{found}` beginnt, unter derselben Überschrift.',
    hint: 'Geben Sie ihr eine eigene Überschrift oder verbinden Sie sie mit der Liste darüber.',
  },
  'told-basis-flat': {
    summary: 'Was zu einer Rechtsgrundlage gehört, steht unter ihr.',
    message:
      '`{found}` steht neben den Rechtsgrundlagen, erwartet wird es unter der, zu der es gehört: Es wird nicht gelesen.',
    hint: 'Schreiben Sie die Zeile direkt unter ihre Rechtsgrundlage, mit zwei Leerzeichen davor: `  {line}`. Was für den ganzen Zweck gilt, steht einmal, hinter der letzten Grundlage.',
  },
  'told-list-joined': {
    summary: 'Jede Liste mit Angaben steht für sich.',
    message:
      '`{found}` beginnt eine eigene Liste, aber Markdown verbindet sie mit der Liste darüber: Ab hier wird nichts gelesen.',
    hint: 'Setzen Sie einen Satz oder eine Überschrift zwischen die beiden Listen oder beginnen Sie die Punkte der zweiten mit dem anderen Zeichen (`*` statt `-`). Eine Leerzeile trennt sie nicht.',
  },
  'told-list-split': {
    summary: 'Eine Liste mit Angaben steht beieinander.',
    message:
      'Diese Liste geht mit `{found}` nach etwas anderem weiter: Sie wird nicht mit der Liste darüber gelesen.',
    hint: 'Verbinden Sie die Listen: dasselbe Zeichen vor jedem Punkt und kein Text dazwischen.',
  },
  'told-line-item': {
    summary: 'Was eine Liste mit Bezeichnungen angibt, ist ein Punkt einer Liste.',
    message:
      'Unerwartete Bezeichnung `{found}` in einer eigenen Zeile, erwartet wird sie in einer Liste.',
    hint: 'Schreiben Sie sie als Punkt: {line}',
  },
  'told-line-open': {
    summary: 'Eine Zeile mit Bezeichnung sagt, dass es das Genannte nicht gibt.',
    message:
      'Unerwartet: `{found}` hinter der Bezeichnung einer Zeile; erwartet wird ein Satz, der mit Nein oder Keine beginnt.',
    hint: {
      line: 'Schreiben Sie `Nein.` und dann Ihren eigenen Satz, wenn es das nicht gibt. Sonst schreiben Sie es als Liste, alles Weitere in eigenen Punkten: {line}',
      other:
        'Schreiben Sie `Nein.` und dann Ihren eigenen Satz, wenn es das nicht gibt. Sonst geben Sie es in einer Tabelle oder Liste an oder nehmen Sie die fette Bezeichnung weg.',
    },
  },
  'told-exception': {
    summary: 'Eine Zeile, die sagt, dass es etwas nicht gibt, nimmt nichts aus.',
    message: 'Unerwartete Ausnahme in einem Satz, der sagt, dass es etwas nicht gibt: {found}',
    hint: 'Geben Sie in einer Tabelle oder Liste an, was es gibt, oder sagen Sie es ohne Ausnahme.',
  },
  'told-markup': {
    summary: 'Ein Wert von Angaben ist reiner Text.',
    message: {
      struck: 'Unerwartete durchgestrichene Wörter in einem Wert.',
      footnote: 'Unerwartete Fußnote in einem Wert.',
      html: 'Unerwartetes HTML in einem Wert.',
      link: 'Unerwarteter Verweis in einem Wert.',
      other: 'Unerwartete Auszeichnung in einem Wert.',
    },
    hint: 'Schreiben Sie den Wert als reinen Text. Die Zeile oder der Punkt wurde nicht gelesen.',
  },
  'told-placeholder': {
    summary: 'Ein Wert von Angaben enthält keinen Platzhalter.',
    message: 'Unerwarteter Platzhalter `{found}` in einem Wert.',
    hint: 'Schreiben Sie den Wert aus. Hinter der Bezeichnung der Speicherdauer darf {{retention.id}} allein stehen.',
  },
  'told-characters': {
    summary: 'Wörter von Angaben enthalten keine Zeichen, die nur wie andere aussehen.',
    message:
      'Unerwartete Zeichen in `{found}`: Sie sind nicht zu sehen oder sehen nur so aus wie das Gemeinte.',
    hint: {
      line: 'Schreiben Sie es mit Ihrer Tastatur neu: {line}',
      other: 'Schreiben Sie es mit der Tastatur neu: `{nearest}`.',
    },
  },
  'told-value-empty': {
    summary: 'Jede Bezeichnung von Angaben hat einen Wert.',
    message: 'Kein Wert hinter der Bezeichnung, erwartet wird einer.',
    hint: 'Ergänzen Sie ihn oder löschen Sie den Punkt.',
  },
  'told-value-unknown': {
    summary: 'Ein Wert einer geschlossenen Liste ist eines ihrer Wörter.',
    message: 'Unerwarteter Wert `{found}` in Angaben.',
    hint: {
      country:
        'Schreiben Sie den üblichen Namen des Landes, etwa Finnland. Mehrere stehen durch Kommas getrennt.',
      line: 'Meinten Sie `{nearest}`? Schreiben Sie: {line}',
      nearest: 'Meinten Sie `{nearest}`?',
      list: 'Verwenden Sie eines dieser Wörter: {list}.',
      other: 'Verwenden Sie ein Wort, das docs/facts-in-text.md aufführt.',
    },
  },
  'told-value-form': {
    summary:
      'Eine Dauer, ein Tag, eine Anschrift oder eine Rechtsvorschrift hat in Angaben eine Form, die ohne Zweifel lesbar ist.',
    message: 'Unerwartete Form von `{found}` in Angaben.',
    hint: {
      'period-several':
        'Schreiben Sie eine ganze Zahl und eine Einheit, etwa 3 Jahre. Spannen, Brüche und mehrere Fristen brauchen eigene Zeilen.',
      'period-number':
        'Schreiben Sie eine Zahl und eine Einheit, etwa 6 Monate, oder sagen Sie in Worten, was die Dauer bestimmt.',
      'period-doubt': 'Geben Sie die Dauer genau an oder mit `mindestens` oder `höchstens`.',
      'period-words': 'Schreiben Sie es so: während der Vertragsdauer und 3 Jahre ab Vertragsende.',
      'period-empty': 'Geben Sie die Dauer vor der Bedingung an.',
      duration: 'Schreiben Sie nur eine Zahl und eine Einheit, etwa 1 Monat.',
      address: 'Schreiben Sie Straße, Postleitzahl und Ort: Beispielstraße 1, 10115 Berlin.',
      law: 'Schreiben Sie den Namen der Vorschrift, ihre Nummer in Klammern und die Stelle: Buchhaltungsgesetz (1336/1997), Kapitel 2 § 10. Oder zitieren Sie sie: § 257 HGB, § 147 Abs. 3 AO.',
      url: 'Schreiben Sie eine Internetadresse, die mit https:// beginnt.',
      link: 'Der Text zeigt eine Adresse, der Link führt zu einer anderen: Gleichen Sie beide an.',
      email: 'Schreiben Sie eine E-Mail-Adresse.',
      phone: 'Schreiben Sie eine Telefonnummer.',
      date: 'Schreiben Sie einen Tag, etwa 12. August 2019.',
      number: 'Schreiben Sie eine ganze Zahl.',
      one: 'Schreiben Sie eines davon; ein weiteres braucht eine eigene Bezeichnung oder Zeile.',
      article:
        'Der Artikel in Klammern ist eine andere Rechtsgrundlage: Berichtigen Sie eines von beiden.',
      other: 'Schreiben Sie es so, wie docs/facts-in-text.md das Feld beschreibt.',
    },
  },
  'told-name-unknown': {
    summary: 'Worauf Angaben verweisen, steht in der Datenschutzerklärung unter demselben Namen.',
    message: 'Unerwarteter Name `{found}`: Die Datenschutzerklärung nennt nichts, das so heißt.',
    hint: {
      line: 'Meinten Sie `{nearest}`? Schreiben Sie: {line}',
      nearest: 'Meinten Sie `{nearest}`?',
      other:
        'Schreiben Sie den Namen wie in seiner eigenen Tabelle oder Überschrift oder ergänzen Sie ihn dort.',
    },
  },
  'told-name-twice': {
    summary: 'Ein Name, auf den Angaben verweisen, gehört zu einem Eintrag.',
    message: 'Der Name in `{found}` gehört zu zwei Einträgen der Datenschutzerklärung.',
    hint: 'Geben Sie einem der beiden Einträge einen anderen Namen.',
  },
  'told-right-again': {
    summary: 'Ein Recht in mehreren Zeilen nennt in jeder die Zwecke und den Weg.',
    message:
      'Unerwartete weitere Zeile für `{found}`; erwartet werden in jeder Zeile die Zwecke und der Weg.',
    hint: 'Ergänzen Sie die Spalten für Zwecke und Weg oder fassen Sie die Zeilen zusammen.',
  },
  'told-id-unused': {
    summary: 'Jede Kennung im Vorspann gehört zu einem Namen im Text.',
    message:
      'Unerwartete Kennung `{found}` unter {kind}: Kein Eintrag im Text dieses Abschnitts heißt so.',
    hint: 'Schreiben Sie den Namen wie in der Tabelle oder löschen Sie die Zeile.',
  },
  'told-rows-unpaired': {
    summary: 'Die Zeilen einer Übersetzung lassen sich denen der Ausgangssprache zuordnen.',
    message: {
      values:
        'Nach der Reihenfolge der Zeilen übersetzt `{found}` den Eintrag `{source}`, aber die Werte widersprechen dem.',
      sorted:
        'Die Zeilen ab `{found}` stehen in alphabetischer Reihenfolge: Es ist nicht bekannt, was sie übersetzen.',
      other:
        'Es ist nicht bekannt, was `{found}` übersetzt: Hier stehen {own} Einträge, in der Ausgangssprache {source}.',
    },
    hint: 'Bringen Sie die Zeilen in die Reihenfolge der Ausgangssprache oder geben Sie den Namen im Vorspann unter `ids` Kennungen.',
  },
  'told-item-line': {
    summary: 'Dass es etwas nicht gibt, steht in einer eigenen Zeile.',
    message:
      'Unerwartet: `{found}` in einer Liste; erwartet wird eine eigene Zeile, denn es sagt, dass es etwas nicht gibt.',
    hint: 'Schreiben Sie es über oder unter die Liste, mit einer Leerzeile davor: {line}',
  },
  'told-measures-missing': {
    summary: 'Unter der Bezeichnung der Sicherheit steht eine Liste der Maßnahmen.',
    message: 'Keine Liste direkt unter `{found}`, erwartet werden die Maßnahmen.',
    hint: 'Schreiben Sie die Maßnahmen als einfache Liste direkt unter diese Zeile. Andere Sätze gehören über oder unter beide.',
  },
  'told-cell-slid': {
    summary: 'Die Zellen einer Zeile mit Angaben stehen in ihren Spalten.',
    message:
      'Unerwartet: `{found}`; es ist ein Wort für die Spalte `{column}`, die in dieser Zeile leer ist.',
    hint: 'Rücken Sie die Zellen der Zeile in ihre Spalten. Ein – steht für das, was nicht angegeben wird.',
  },
  'told-translation-lacks': {
    summary: 'Was der Text der Ausgangssprache angibt, gibt auch der Text der Übersetzung an.',
    message:
      'Keine Angabe `{label}` an dieser Stelle, erwartet wird eine: Der Text der Ausgangssprache enthält sie.',
    hint: 'Ergänzen Sie dieselbe Spalte, denselben Punkt oder dieselbe Zeile wie in der Ausgangssprache.',
  },
  'told-link-unread': {
    summary:
      'Die Adresse eines Links gehört nur unter einer Bezeichnung für eine Adresse zu den Angaben.',
    message: 'Die Adresse hinter `{found}` wird nicht als Angabe gelesen.',
    hint: 'Es ist nichts zu tun. Brauchen Leser die Adresse selbst, geben Sie sie unter einer eigenen Bezeichnung an.',
  },
} as const;
