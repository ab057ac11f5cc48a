import { toldProblems } from './told-problems.ts';

/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  ...toldProblems,
  'heading-id-taken': {
    summary: 'Keine Stelle eines Textes hat die ID eines Abschnitts.',
    message:
      'Unerwartete ID `{id}`: So heißt ein Abschnitt, und ein Link würde nur zu einem von beiden führen.',
    hint: 'Geben Sie der Stelle im Text eine andere ID, in jeder Sprache.',
  },
  'heading-id-reserved': {
    summary: 'Keine Überschrift hat eine ID, die die Seite selbst verwendet.',
    message:
      'Unerwartete ID `{id}`: Die Seite verwendet sie für eigene Teile, und kein Link würde zu der Überschrift führen.',
    hint: 'Schreiben Sie eine ID, die anders beginnt, zum Beispiel {example}, in jeder Sprache.',
  },
  'html-id-lost': {
    summary: 'Was HTML als Ziel eines Links angibt, gibt es auf der Seite.',
    message:
      'Unerwartet `{text}`, erwartet wird eine ID, die es auf der Seite gibt: Kein Link führt hierher.',
    hint: 'Schreiben Sie eine ID ohne Leerzeichen an ein Element mit Text, zum Beispiel {example}, oder geben Sie der Überschrift darüber eine ID.',
  },
  'link-address-empty': {
    summary: 'Die Adresse eines Links sagt, wohin er führt.',
    message:
      'Unerwartete Adresse `{address}`, erwartet wird eine vollständige: Der Link führt nirgendwohin.',
    hint: 'Schreiben Sie die vollständige Adresse, zum Beispiel https://www.example.org/, mailto:datenschutz@example.org oder tel:+358101234567.',
  },
  'language-unread': {
    summary: 'Seloste liest die Sprache eines Textes.',
    message:
      'Seloste liest `{language}` nicht: {n} Regeln, die Wörter lesen, wurden nicht ausgeführt, und nur die Angaben in den Kopfdaten wurden beurteilt.',
    hint: 'Machen Sie die Angaben in den Kopfdaten und lassen Sie den Text von jemandem lesen, der die Sprache und das Recht kennt.',
  },
  'word-lists-missing': {
    summary:
      'Für die Sprache eines Textes gibt es die Wortlisten, nach denen Formulierungen beurteilt werden.',
    message:
      'Für die Sprache `{language}` gibt es keine Wortlisten: {n} Regeln, die Formulierungen beurteilen, wurden nicht ausgeführt.',
    hint: 'Lesen Sie den Text in dieser Sprache selbst: Unbestimmte Ausdrücke, Zusagen und Verneinungen muss ein Mensch beurteilen.',
  },
  'file-missing': {
    summary: 'Eine Datei, die gebraucht wird, ist da.',
    message: 'Die Datei {path} gibt es nicht.',
    hint: 'Legen Sie die Datei an oder prüfen Sie ihren Namen.',
  },
  'file-unreadable': {
    summary: 'Eine Datei lässt sich lesen.',
    message: 'Die Datei {path} lässt sich nicht lesen.',
    hint: 'Prüfen Sie, ob es eine gewöhnliche Datei ist und ob Sie sie lesen dürfen.',
  },
  'file-outside-root': {
    summary: 'Eine Datei liegt im Ordner des Projekts und ist kein Link nach außen.',
    message: 'Die Datei {path} ist ein Link aus dem Ordner des Projekts hinaus.',
    hint: 'Setzen Sie die Datei selbst an seine Stelle.',
  },
  'file-too-large': {
    summary: 'Eine Datei ist nicht größer, als ein Abschnitt oder eine Abbildung es braucht.',
    message: 'Die Datei {path} ist zu groß.',
    hint: 'Ein Text hat höchstens 1 MB und eine Abbildung 4 MB. Teilen Sie den Text in Abschnitte.',
  },
  'file-not-utf-8': {
    summary: 'Eine Datei ist UTF-8-Text.',
    message: 'Die Datei {path} ist kein UTF-8-Text.',
    hint: 'Speichern Sie die Datei mit der Zeichencodierung UTF-8.',
  },
  'yaml-invalid': {
    summary: 'YAML ist wohlgeformt.',
    message: {
      'duplicate-key': 'Derselbe Schlüssel steht zweimal da.',
      tab: 'Die Einrückung enthält einen Tabulator.',
      quote:
        'Die Zeile lässt sich nicht lesen: Ein Doppelpunkt, ein Komma, eine Klammer oder eine Einrückung steht falsch.',
      unclosed: 'Das schließende --- der Kopfdaten fehlt.',
      unopened: 'Das öffnende --- der Kopfdaten fehlt.',
      'unclosed-quote': 'Ein Anführungszeichen öffnet hier und schließt nie.',
      'unclosed-bracket': 'Eine Klammer öffnet hier und schließt nie.',
      'curly-quote':
        'Der Wert beginnt mit einem typografischen Anführungszeichen, das YAML nicht kennt.',
      alias: 'Verweise (& und *) werden nicht verwendet.',
      tag: 'Ein Text kann nicht mit dem Zeichen ! beginnen.',
      key: 'Ein Schlüssel muss ein Wort sein.',
      map: 'Kopfdaten müssen aus Schlüsseln und Werten bestehen.',
      nesting: 'Die Angaben sind zu tief verschachtelt.',
      syntax: 'Das YAML ist nicht wohlgeformt.',
      other: 'Das YAML ist nicht wohlgeformt.',
    },
    hint: {
      'duplicate-key': 'Fassen Sie beide unter einem Schlüssel zusammen.',
      tab: 'Rücken Sie mit Leerzeichen ein.',
      quote:
        'Setzen Sie den Text in Anführungszeichen, zum Beispiel name: "Rechnung: elektronisch".',
      unclosed: 'Schreiben Sie eine Zeile --- zwischen die Kopfdaten und den Text.',
      unopened: 'Schreiben Sie --- in die erste Zeile der Datei.',
      'unclosed-quote': 'Setzen Sie das Anführungszeichen auch ans Ende des Wertes.',
      'unclosed-bracket': 'Setzen Sie die Klammer auch ans Ende des Wertes: [eins, zwei].',
      'curly-quote': 'Verwenden Sie gerade Anführungszeichen: "…".',
      alias: 'Schreiben Sie die Angabe aus.',
      tag: 'Setzen Sie den Text in Anführungszeichen.',
      key: 'Nehmen Sie die Klammern aus dem Schlüssel.',
      map: 'Beginnen Sie zum Beispiel mit title: Überschrift des Abschnitts.',
      nesting: 'Prüfen Sie Klammern und Einrückung.',
      syntax: 'Setzen Sie den Text in Anführungszeichen und prüfen Sie die Einrückung.',
      other: 'Prüfen Sie die Zeile.',
    },
  },
  'format-newer': {
    summary: 'Eine Datei hat ein Format, das dieses Seloste kennt.',
    message: {
      needed:
        'Die Datei wurde von Seloste {needed} im Format {found} geschrieben, das dieses ({engine}) nicht kennt.',
      other:
        'Die Datei hat das Format {found}, das für ein neueres Seloste als dieses ({engine}) bestimmt ist.',
    },
    hint: {
      needed:
        'Installieren Sie hier Seloste {needed} oder ein neueres. Die Datei selbst bleibt, wie sie ist.',
      other:
        'Installieren Sie hier ein neueres Seloste: dasjenige, mit dem im Projekt zuletzt veröffentlicht wurde. Die Datei selbst bleibt, wie sie ist.',
    },
  },
  'markdown-nesting': {
    summary: 'Text ist nicht tiefer verschachtelt, als sich lesen lässt.',
    message:
      'Der Text ist zu tief verschachtelt, oder ein Absatz enthält zu viele Klammern oder Sternchen.',
    hint: 'Teilen Sie den Absatz und lösen Sie ineinander verschachtelte Zitate und Listen auf.',
  },
  'front-matter-missing': {
    summary: 'Ein Abschnitt beginnt mit Kopfdaten.',
    message: 'Dem Abschnitt fehlen die Kopfdaten.',
    hint: 'Beginnen Sie die Datei mit den Zeilen ---, title: Überschrift des Abschnitts, ---.',
  },
  'key-unknown': {
    summary: 'Jeder Schlüssel gehört zum Dateiformat.',
    message: {
      path: 'Unerwarteter Schlüssel `{key}` in {path}.',
      other: 'Unerwarteter Schlüssel `{key}`.',
    },
    hint: {
      cut: 'In geschweiften Klammern endet ein Text ohne Anführungszeichen am Komma. Setzen Sie den ganzen Text in Anführungszeichen: {cut}.',
      meant: 'Meinten Sie `{meant}`? Eine unbekannte Angabe erreicht keinen Leser.',
      other:
        'Prüfen Sie die Schreibweise oder löschen Sie die Zeile. Eine unbekannte Angabe erreicht keinen Leser.',
    },
  },
  'value-wrong-type': {
    summary:
      'Ein Wert ist von der Art, die sein Schlüssel erwartet: ein Text, eine Liste oder Schlüssel.',
    message: {
      path: 'In {path} steht {found}, erwartet wird {expected}.',
      other: 'Am Anfang der Datei steht {found}, erwartet wird {expected}.',
    },
    hint: {
      array: 'Schreiben Sie eine Liste: [erstes, zweites].',
      record: 'Schreiben Sie zum Beispiel {fi: …, sv: …}.',
      other: 'Prüfen Sie die Zeile und ihre Einrückung.',
    },
    found: {
      string: 'ein Text',
      text: 'ein Text',
      array: 'eine Liste',
      list: 'eine Liste',
      object: 'eine Gruppe von Schlüsseln',
      map: 'eine Gruppe von Schlüsseln',
      record: 'ein eigener Wert für jede Sprache',
    },
    expected: {
      string: 'ein Text',
      text: 'ein Text',
      array: 'eine Liste',
      list: 'eine Liste',
      object: 'eine Gruppe von Schlüsseln',
      map: 'eine Gruppe von Schlüsseln',
      record: 'ein eigener Wert für jede Sprache',
    },
  },
  'value-not-in-list': {
    summary: 'Ein Wert ist einer von denen, die sein Schlüssel kennt.',
    message: 'Unerwarteter Wert `{found}` in {path}.',
    hint: 'Verwenden Sie einen von diesen: {list}.',
  },
  'value-wrong-format': {
    summary:
      'Ein Tag, eine Dauer, ein Ländercode, eine Adresse oder eine ID hat die richtige Form.',
    message: 'Unerwartete Form von `{found}` in {path}.',
    hint: 'Erwartet wird {format}.',
    formats: {
      id: 'eine ID: Kleinbuchstaben a–z, Ziffern und Bindestriche, etwa customer-data',
      number: 'eine ganze Zahl',
      duration: 'eine Dauer nach ISO 8601 wie P5Y (fünf Jahre), P6M oder P14D',
      country: 'ein Ländercode in Großbuchstaben, etwa FI',
      date: 'ein Tag in der Form JJJJ-MM-TT, etwa 2019-08-12',
      email: 'eine E-Mail-Adresse',
      url: 'eine Webadresse, die mit https:// beginnt',
      siteAddress:
        'die Adresse der Website: https://, ein Host und gegebenenfalls ein Ordner, ohne Benutzer, Abfrage (?) oder Fragment (#), etwa https://datenschutz.shop.example/',
      frameOrigin:
        'https:// und ein Host ohne Pfad, etwa https://www.beispiel.example oder https://*.beispiel.example',
      path: 'ein Teil einer Adresse: Kleinbuchstaben, Ziffern und Bindestriche, außer search',
      engine: 'eine Version wie 0.2.0',
      digest: 'eine Prüfsumme: sha256- und 64 hexadezimale Ziffern',
      revision: 'der Name einer Fassung, etwa 2019-08-12',
      language:
        'das Kürzel einer Sprache in seiner üblichen Form (BCP 47), etwa de, fr-BE oder zh-Hant',
      timeZone: 'eine Zeitzone wie Europe/Helsinki',
      empty: 'mindestens eine Sprache, etwa {de: …}',
      sourceLanguage: 'eine Sprache, die in der Liste languages steht',
      unique: 'jeder Wert nur einmal',
    },
  },
  'value-unwritten': {
    summary:
      'Ein Wert, der noch fehlt, ist geschrieben, bevor die Datenschutzerklärung veröffentlicht wird.',
    message: 'In {path} ist noch etwas zu schreiben: Bisher steht dort nur `{found}`.',
    hint: {
      format: 'Tragen Sie es ein. Erwartet wird {format}.',
      list: 'Tragen Sie einen dieser Werte ein: {list}.',
    },
  },
  'value-empty': {
    summary: 'Jeder Schlüssel hat einen Wert.',
    message: 'Kein Wert in {path}.',
    hint: 'Tragen Sie ihn ein oder löschen Sie die Zeile.',
  },
  'value-missing': {
    summary: 'Ein Eintrag hat die Schlüssel, ohne die er nicht zu verstehen ist.',
    message: {
      path: 'In {path} fehlt der Schlüssel `{key}`.',
      other: 'Der Schlüssel `{key}` fehlt.',
    },
    hint: 'Ergänzen Sie die Zeile {key}: …',
  },
  'value-cut-by-comment': {
    summary: 'Das Zeichen # schneidet keinen Text ohne Anführungszeichen ab.',
    message: 'Der Text ist beim Zeichen # abgeschnitten: Übrig bleibt "{value}".',
    hint: 'Setzen Sie den Text in Anführungszeichen: "{value} #{comment}". Schreiben Sie einen Kommentar in eine eigene Zeile.',
  },
  'values-differ': {
    summary: 'Dieselbe Angabe ist überall gleich.',
    message: {
      source:
        '{path} ist in der Übersetzung anders angegeben als in der Ausgangssprache: `{before}` in der Ausgangssprache, `{after}` in der Übersetzung.',
      other: '{path} ist zweimal mit verschiedenen Werten angegeben: `{before}` und `{after}`.',
    },
    hint: {
      source:
        'Klären Sie, was zutrifft, und schreiben Sie es in beiden Sprachen. In der Ausgangssprache steht die Angabe in {source}.',
      other: 'Behalten Sie die Angabe an einer Stelle oder schreiben Sie an beiden dasselbe.',
    },
  },
  'section-missing': {
    summary: 'Zu jedem Abschnitt der Liste gibt es eine Datei.',
    message: 'Der Abschnitt {section} steht in der Liste, aber die Datei {path} gibt es nicht.',
    hint: {
      meant: 'Meinten Sie `{meant}`? Berichtigen Sie den Namen in der Liste `sections`.',
      other: 'Legen Sie die Datei an oder nehmen Sie den Abschnitt aus der Liste `sections`.',
    },
  },
  'shared-unknown': {
    summary: 'Die gemeinsame Angabe, auf die eine Datenschutzerklärung verweist (use), gibt es.',
    message: 'Die gemeinsame Angabe `{found}` gibt es in `{kind}` nicht. Vorhanden sind: {list}.',
    hint: 'Berichtigen Sie die Kennung oder ergänzen Sie die Angabe in `{kind}` in einer Datei von content/shared/.',
  },
  'shared-id-twice': {
    summary: 'Jede gemeinsame Angabe hat in ihrer Liste eine eigene Kennung.',
    message: 'Die Kennung `{id}` ist in `{kind}` von content/shared/ zweimal vergeben.',
    hint: 'Geben Sie einer der beiden Angaben eine andere Kennung oder löschen Sie sie.',
  },
  'shared-unreleased': {
    summary: 'Die gemeinsame Angabe ist dieselbe wie in der zuletzt veröffentlichten Fassung.',
    message:
      'Die gemeinsame Angabe `{id}` in `{kind}` hat sich geändert, seit diese Datenschutzerklärung zuletzt veröffentlicht wurde: Die Leser sehen noch die frühere.',
    hint: 'Veröffentlichen Sie die Datenschutzerklärung; `release --all` veröffentlicht alle, die sich geändert haben.',
  },
  'shared-text-missing': {
    summary:
      'Einen gemeinsamen Text gibt es in jeder Sprache der Datenschutzerklärungen, die ihn übernehmen.',
    message:
      'Die gemeinsame Angabe `{id}` in `{kind}` hat hier keinen Text in der Sprache `{locale}`.',
    hint: 'Ergänzen Sie den Text in der Sprache `{locale}` neben den anderen, oder schreiben Sie einen Text für alle Sprachen.',
  },
  'section-unlisted': {
    summary: 'Jeder Abschnitt steht in der Liste seiner Datenschutzerklärung.',
    message:
      'Der Abschnitt {section} steht nicht in der Liste der Datenschutzerklärung, sodass die Leser ihn nicht sehen.',
    hint: 'Ergänzen Sie {section} in der Liste `sections` in notice.yaml oder löschen Sie die Datei.',
  },
  'translation-missing': {
    summary: 'Eine Übersetzung sagt alles, was der Ausgangstext sagt.',
    message: 'In der Übersetzung fehlt {path}. In der Ausgangssprache steht: "{source}".',
    hint: {
      told: 'Ergänzen Sie im Abschnitt `{told}` der Übersetzung dieselbe Zeile, Zelle oder denselben Punkt wie in der Ausgangssprache.',
      id: 'Ergänzen Sie es in den Kopfdaten der Übersetzung mit derselben ID (id: {id}).',
      other: 'Ergänzen Sie es in den Kopfdaten der Übersetzung.',
    },
  },
  'translation-without-source': {
    summary: 'Eine Übersetzung sagt nichts, was der Ausgangstext nicht sagt.',
    message: {
      path: 'Die Übersetzung enthält {path} › {name}, der Ausgangstext nicht.',
      other: 'Die Übersetzung enthält {name}, der Ausgangstext nicht.',
    },
    hint: 'Ergänzen Sie es zuerst im Ausgangstext oder nehmen Sie es aus der Übersetzung.',
  },
  'placeholder-unknown': {
    summary: 'Jeder Platzhalter gibt eine Angabe aus, die es gibt.',
    message: 'Im Text steht {{{path}}}, aber eine solche Angabe gibt es nicht.',
    hint: {
      example: 'Schreiben Sie {{art.id.feld}}, zum Beispiel {{{example}}}.',
      other: 'Schreiben Sie {{art.id.feld}}.',
    },
  },
  'placeholder-unsayable': {
    summary: 'Jeder Platzhalter kann in der Sprache seines Textes ausgegeben werden.',
    message: 'Seloste hat in `{language}` keine Wörter für das, was {{{path}}} angibt.',
    hint: 'Schreiben Sie es im Text aus. In den meisten Sprachen lassen sich ein Tag, eine Dauer oder ein Land ausgeben: {{retention.bestellungen.period}}.',
  },
  'raw-html': {
    summary: 'Den Lesern wird jedes Wort des Textes gezeigt, auch die in HTML.',
    message: {
      comment: 'Ein HTML-Kommentar enthält Wörter, die den Lesern nicht gezeigt werden: {comment}',
      other: 'HTML enthält Wörter, die den Lesern nicht gezeigt werden: {text}',
    },
    hint: 'Schreiben Sie sie als Text oder löschen Sie sie: Skripte, Stile, Vorlagen, Kommentare, Formularfelder und nie Geschlossenes werden nicht ausgegeben.',
  },
  'link-unsafe': {
    summary: 'Ein Link führt zu einer Adresse, die sich gefahrlos öffnen lässt.',
    message: 'Die Adresse `{text}` ist nicht erlaubt, deshalb funktioniert der Link nicht.',
    hint: 'Verwenden Sie eine Adresse, die mit https:, mailto: oder tel: beginnt.',
  },
  'figure-without-text': {
    summary: 'Eine Abbildung hat einen Alternativtext.',
    message:
      'Die Abbildung {text} hat keinen Alternativtext, sodass manchen Lesern entgeht, was sie sagt.',
    hint: 'Schreiben Sie in die Klammern, was sie sagt: ![Was die Abbildung sagt](../figures/abbildung.svg).',
  },
  'theme-invalid': {
    summary: 'Das Stylesheet der Website, content/theme.css, ist wohlgeformt.',
    message:
      'Das Stylesheet lässt sich hier nicht lesen: Eine geschweifte Klammer, ein Anführungszeichen, ein Doppelpunkt oder ein Semikolon fehlt oder ist zu viel.',
    hint: 'Bringen Sie die Stelle in Ordnung: Ein Browser lässt weg, was er nicht lesen kann.',
  },
  'theme-address-outside': {
    summary: 'Das Stylesheet lädt nichts von außerhalb der Website.',
    message:
      'Das Stylesheet lädt `{address}` von außerhalb der Website, was Browsern untersagt ist.',
    hint: 'Speichern Sie die Datei in content/theme/ und schreiben Sie url(theme/datei).',
  },
  'theme-file-missing': {
    summary: 'Die Dateien, die das Stylesheet verwendet, liegen in content/theme/.',
    message: 'Das Stylesheet verwendet `{address}`, was zu keiner Datei in content/theme/ führt.',
    hint: 'Speichern Sie die Datei in content/theme/ und schreiben Sie url(theme/datei).',
  },
  'theme-file-misnamed': {
    summary: 'Stylesheet und Logo der Website haben die Namen, nach denen die Website sucht.',
    message: 'Die Website verwendet die Datei {file} nicht.',
    hint: 'Die Website sucht nach: {expected}. Verschieben Sie die Datei oder speichern Sie sie in einer solchen Form.',
  },
  'folder-unreadable': {
    summary: 'Der Inhalt der Ordner des Projekts lässt sich lesen.',
    message: 'Der Inhalt des Ordners {path} lässt sich nicht lesen.',
    hint: 'Prüfen Sie, ob er gelesen werden darf und kein Link aus dem Ordner des Projekts hinaus ist.',
  },
  'figure-missing': {
    summary: 'Eine Abbildung liegt im Ordner figures der Datenschutzerklärung.',
    message: 'Die Abbildung {address} liegt nicht im Ordner figures der Datenschutzerklärung.',
    hint: 'Speichern Sie sie in figures und verweisen Sie auf sie als ../figures/abbildung.svg.',
  },
  'merge-conflict': {
    summary: 'Keine Datei enthält zwei Versionen, die Git nicht zusammenführen konnte.',
    message:
      'Hier hat Git die Marken einer Zusammenführung hinterlassen, die es nicht beenden konnte. Sonst wurde in dieser Datei nichts geprüft, auch nicht, ob die Datenschutzerklärung ihre Pflichten erfüllt.',
    hint: 'Behalten Sie die richtige Version und löschen Sie die andere samt den Zeilen <<<<<<<, ======= und >>>>>>>.',
  },
  'other-dialect': {
    summary:
      'Text ist in dem Markdown geschrieben, das hier gelesen wird: CommonMark mit Tabellen.',
    message:
      'Der Text enthält Zeichen einer anderen Art von Markdown ({dialect}), die Leser so sähen, wie sie dastehen: {text}',
    hint: 'Schreiben Sie dasselbe in einfachem Markdown, zum Beispiel als Überschrift, als Liste oder als Tabelle mit der Zeile | --- | unter dem Kopf.',
  },
  'words-unshown': {
    summary: 'Die Leser sehen die Wörter jeder Fußnote, jeder Definition und jedes Codeblocks.',
    message: 'Markdown zeigt dies keinem Leser: {text}',
    hint: 'Verweisen Sie im Text auf die Fußnote oder die Definition. Was zu einem Codeblock gehört, steht auf einer eigenen Zeile unter seinem ```. Oder schreiben Sie die Wörter als Text oder löschen Sie sie.',
  },
  'table-cells-extra': {
    summary: 'Eine Tabellenzeile hat nicht mehr Zellen als die Tabelle Spalten.',
    message:
      'Die Zeile hat mehr Zellen als ihre Tabelle Spalten, und den Lesern wird nicht gezeigt: {text}',
    hint: 'Ergänzen Sie eine Spalte im Tabellenkopf oder entfernen Sie die Zelle. Ein | im Text wird als \\| geschrieben.',
  },
  'table-text-glued': {
    summary: 'Text unter einer Tabelle ist durch eine Leerzeile von ihr getrennt.',
    message: 'Die Zeile unter der Tabelle ist zu einer Tabellenzeile geworden: {text}',
    hint: 'Lassen Sie zwischen Tabelle und Text eine Leerzeile oder setzen Sie die Zeile zwischen | und |.',
  },
  'text-unfinished': {
    summary: 'Der Text ist fertig: Nichts steht für Wörter, die noch zu schreiben sind.',
    message: 'Der Text ist hier nicht fertig: `{text}`',
    hint: {
      confirm:
        'Trifft der Satz auf Sie zu, entfernen Sie die eckigen Klammern und die Wörter vor dem Doppelpunkt. Schreiben Sie sonst, was zutrifft.',
      other:
        'Schreiben Sie, was hierher gehört. Was genau so gemeint ist, schreiben Sie als Code: `…`.',
    },
  },
  'text-mojibake': {
    summary: 'Buchstaben werden in der Zeichencodierung gelesen, in der sie gespeichert wurden.',
    message:
      'Hier wurden Buchstaben in einer Zeichencodierung gespeichert und in einer anderen gelesen: `{text}`',
    hint: 'Schreiben Sie das Wort noch einmal und speichern Sie die Datei als UTF-8.',
  },
  'reference-undefined': {
    summary: 'Zu jedem Verweis in einem Text gibt es das, worauf er verweist.',
    message:
      'Zum Verweis `{text}` fehlt die Definition: Die Leser sehen die Klammern so, wie sie dastehen.',
    hint: 'Ergänzen Sie in einer eigenen Zeile, worauf er verweist, etwa [bedingungen]: https://… für einen Link oder [^1]: … für eine Fußnote. Klammern, die sichtbar sein sollen, werden als \\[ und \\] geschrieben.',
  },
  'heading-id-malformed': {
    summary: 'Die ID einer Überschrift steht an ihrem Ende, in kleingeschriebenen Wörtern.',
    message:
      'Unerwartete ID `{text}` in einer Überschrift, erwartet werden kleingeschriebene, durch Bindestriche verbundene Wörter am Ende der Überschrift: Die Leser sehen sie so, wie sie dasteht.',
    hint: 'Schreiben Sie die ID als Letztes in die Überschrift, etwa {example}.',
  },
  'heading-ids-differ': {
    summary: 'Eine Überschrift hat in jeder Sprache dieselbe ID.',
    message:
      'In `{file}` gibt es keine Überschrift mit der ID `{id}`, erwartet werden in jeder Sprache dieselben IDs.',
    hint: 'Geben Sie der Überschrift, die in der anderen Sprache dasselbe sagt, diese ID oder entfernen Sie die ID in allen Sprachen.',
  },
  'heading-id-twice': {
    summary: 'Jede ID einer Überschrift kommt in einer Datenschutzerklärung nur einmal vor.',
    message:
      'Unerwartete ID `{id}`, die auch eine andere Stelle der Datenschutzerklärung hat: Ein Link führt nur zu einer.',
    hint: 'Geben Sie einer der Überschriften in allen Sprachen eine andere ID.',
  },
  'link-anchor-missing': {
    summary: 'Ein Link innerhalb einer Datenschutzerklärung führt zu einer Stelle, die es gibt.',
    message:
      'Der Link `{address}` führt zu keinem Abschnitt, keiner Überschrift, keiner Ziffer und keiner Fußnote der Datenschutzerklärung.',
    hint: 'Verlinken Sie eine Stelle, die es gibt, etwa {list}, oder geben Sie der gemeinten Überschrift diese ID.',
  },
  'link-page-missing': {
    summary: 'Ein Link innerhalb der Website führt zu einer Seite, die es gibt.',
    message: 'Der Link `{address}` führt zu keiner Seite, Abbildung oder Datei der Website.',
    hint: 'Schreiben Sie die Adresse so, wie die Website sie hat, etwa {example}. Die Adresse einer Seite anderswo beginnt mit https://.',
  },
  'link-to-markdown': {
    summary: 'Kein Link führt zu der Datei, in der ein Text geschrieben ist.',
    message:
      'Der Link `{address}` führt zu einer Markdown-Datei, die es auf der Website nicht gibt.',
    hint: 'Verlinken Sie, was die Leser sehen: {example}.',
  },
  'figure-misspelt': {
    summary: 'Eine Abbildung heißt im Text so wie ihre Datei.',
    message:
      'Der Text verweist auf die Abbildung {address}, aber die Datei heißt `{found}`: Sie unterscheiden sich in der Groß- und Kleinschreibung oder in der Codierung von Akzenten, auch wenn sie gleich aussehen mögen.',
    hint: 'Schreiben Sie den Namen im Text genau so wie den der Datei oder benennen Sie die Datei um.',
  },
  'figure-misnamed': {
    summary: 'Der Dateiname einer Abbildung bleibt auf jedem System gleich.',
    message:
      'Der Dateiname der Abbildung {address} lässt sich nicht einfrieren: Er ist nicht auf jedem System und in jeder Adresse gleich.',
    hint: 'Verwenden Sie im Namen Buchstaben, Ziffern und . _ - ( ) und benennen Sie die Datei um, zum Beispiel in `{example}`.',
  },
  'figure-named-twice': {
    summary:
      'Die Namen zweier Abbildungen unterscheiden sich nicht nur in Großschreibung oder Akzenten.',
    message:
      'Die Abbildungen {address} und `{found}` unterscheiden sich nur in Großschreibung oder Akzenten und sind auf manchen Systemen eine einzige Datei.',
    hint: 'Benennen Sie eine der Dateien um.',
  },
  'figure-outside-root': {
    summary: 'Eine Abbildung liegt im Ordner des Projekts und ist kein Link nach außen.',
    message:
      'Die Abbildung {address} ist ein Link aus dem Projekt hinaus und lässt sich deshalb nicht einfrieren.',
    hint: 'Kopieren Sie die Datei anstelle des Links in den Ordner figures der Datenschutzerklärung.',
  },
  'figure-too-large': {
    summary: 'Eine Abbildung hat höchstens 4 MB.',
    message: 'Die Abbildung {address} ist größer als 4 MB und lässt sich deshalb nicht einfrieren.',
    hint: 'Verkleinern Sie sie oder speichern Sie sie als SVG.',
  },
  'figure-unreadable': {
    summary: 'Eine Abbildung lässt sich lesen.',
    message:
      'Die Abbildung {address} lässt sich nicht lesen: Sie ist ein Ordner, keine gewöhnliche Datei oder für Sie gesperrt.',
    hint: 'Speichern Sie an ihrer Stelle eine gewöhnliche Datei, die Sie lesen können.',
  },
  'path-changed': {
    summary:
      'Eine Datenschutzerklärung behält ihre Adresse, bis eine Veröffentlichung ihr eine andere gibt.',
    message:
      'Die Datenschutzerklärung zieht am Tag ihrer nächsten Veröffentlichung von `{from}` nach `{to}` um. Bis dahin bleibt sie, wo sie ist.',
    hint: 'Veröffentlichen Sie sie, wenn die neue Adresse stimmt. Die alte Adresse führt dann weiter zur neuen.',
  },
  'path-taken': {
    summary: 'Jede Datenschutzerklärung hat eigene Adressen, und keine andere bekommt sie später.',
    message:
      'Die Adresse `{address}` gehört zur Datenschutzerklärung `{other}`, die dort steht oder früher dort stand.',
    hint: 'Geben Sie der Datenschutzerklärung einen anderen Pfad (path).',
  },
  'theme-at-rule': {
    summary: 'Das Stylesheet hat keine At-Regeln außer @font-face, @media und @supports.',
    message:
      'Unerwartetes `{found}` im Stylesheet, erwartet wird `@font-face`, `@media` oder `@supports` mit einfachen Bedingungen.',
    hint: 'Entfernen Sie es. docs/theme.md listet auf, was ein Theme setzen darf.',
  },
  'theme-selector': {
    summary: 'Die Selektoren des Stylesheets sind einfach, und keine Regel liegt in einer anderen.',
    message:
      'Unerwartetes `{found}` im Stylesheet, erwartet wird ein einfacher, eigener Selektor wie {expected}.',
    hint: 'Schreiben Sie die Regel auf die oberste Ebene des Stylesheets, ohne Anführungszeichen, umgekehrte Schrägstriche und Kommentare im Selektor.',
  },
  'theme-property': {
    summary:
      'Das Stylesheet setzt Tokens, Schriften und Eigenschaften, die Wörter weder verbergen noch hinzufügen.',
    message:
      'Unerwartetes `{property}` im Stylesheet: Damit könnte ein Theme Wörter verbergen oder hinzufügen, oder es ist nichts darüber bekannt.',
    hint: 'Entfernen Sie es. docs/theme.md listet die Tokens und Eigenschaften auf, die ein Theme setzen darf.',
  },
  'theme-token-unknown': {
    summary: 'Jede eigene Variable des Stylesheets ist ein Token der Website.',
    message:
      'Unerwartetes Token `{token}` im Stylesheet, erwartet wird eines der Website, etwa `{near}`.',
    hint: 'Setzen Sie ein Token aus docs/theme.md.',
  },
  'theme-token-misplaced': {
    summary:
      'Tokens werden für die ganze Seite gesetzt, und Farben nur für hell, dunkel und mehr Kontrast.',
    message: '`{token}` ist nicht für die ganze Seite gesetzt, erwartet wird es in `{expected}`.',
    hint: 'Verschieben Sie es dorthin: Für einen Teil der Seite gesetzt, könnte es die Wörter dieses Teils verschwinden lassen.',
  },
  'theme-value': {
    summary: 'Was das Stylesheet setzt, liegt in Grenzen, in denen jedes Wort lesbar ist.',
    message:
      'Unerwarteter Wert `{found}` von `{property}` im Stylesheet, erwartet wird {expected}.',
    hint: 'Wählen Sie einen Wert innerhalb dieser Grenzen; docs/theme.md listet sie auf.',
  },
  'theme-important': {
    summary: 'Nichts im Stylesheet ist als wichtig markiert.',
    message:
      'Unerwartetes `!important` im Stylesheet, erwartet wird keines: Es gälte auch im Druck.',
    hint: 'Entfernen Sie es. Tokens setzen sich auch so durch.',
  },
  'theme-contrast': {
    summary: 'Jeder Text der Website hebt sich von seinem Hintergrund ab.',
    message:
      '`{text}` auf `{ground}` hat für Leser, die {scheme} bevorzugen, einen Kontrast von {ratio} zu 1, erwartet werden 4,5 und nie weniger als 3: Die Wörter wären so gut wie verschwunden.',
    hint: 'Geben Sie die Farbe für hell und für dunkel an, etwa light-dark(#0b4f8a, #93c8ff), bis sie sich in beiden abhebt.',
  },
  'theme-contrast-low': {
    summary: 'Der Kontrast von Text beträgt mindestens 4,5 zu 1.',
    message:
      '`{text}` auf `{ground}` hat für Leser, die {scheme} bevorzugen, einen Kontrast von {ratio} zu 1, erwartet werden mindestens 4,5.',
    hint: 'Machen Sie eines von beiden heller oder dunkler.',
  },
  'figure-form-unknown': {
    summary: 'Eine Abbildung ist eine SVG-, PNG-, JPEG-, GIF-, WebP- oder AVIF-Datei.',
    message: 'Unerwartete Endung der Abbildung `{name}`, erwartet wird eine von: {list}.',
    hint: 'Speichern Sie die Abbildung in einer dieser Formen.',
  },
  'figure-form-differs': {
    summary: 'Eine Abbildung hat die Form, die die Endung ihres Namens angibt.',
    message:
      'Unerwarteter Inhalt der Abbildung `{name}`, erwartet wird der einer Datei `.{ending}`.',
    hint: 'Speichern Sie die Abbildung noch einmal in der Form, die ihre Endung angibt, oder benennen Sie die Datei um.',
  },
  'svg-malformed': {
    summary: 'Eine SVG-Abbildung ist wohlgeformtes XML in UTF-8.',
    message:
      'Die SVG-Abbildung lässt sich hier nicht lesen: Sie ist kein wohlgeformtes XML in UTF-8 oder zu tief verschachtelt.',
    hint: 'Öffnen Sie sie in einem Zeichenprogramm und speichern Sie sie noch einmal als einfaches SVG.',
  },
  'svg-declaration': {
    summary:
      'Eine SVG-Abbildung hat keinen Dokumenttyp, kein Stylesheet neben sich und keine andere Zeichencodierung als UTF-8.',
    message:
      'Unerwartetes `{found}` in der SVG-Abbildung, erwartet wird XML 1.0 in UTF-8 ohne weitere Deklarationen.',
    hint: 'Löschen Sie es oder speichern Sie die Abbildung als einfaches SVG.',
  },
  'svg-root-missing': {
    summary: 'Eine SVG-Abbildung beginnt mit dem Element svg.',
    message: 'Auf der obersten Ebene der Abbildung fehlt das Element `svg` von SVG.',
    hint: 'Beginnen Sie die Abbildung mit <svg xmlns="http://www.w3.org/2000/svg">.',
  },
  'svg-element-refused': {
    summary:
      'Eine SVG-Abbildung hat nur Elemente, die zeichnen: Nichts wird ausgeführt, lädt, bewegt sich oder führt weg.',
    message: 'Unerwartetes Element `{element}` in der SVG-Abbildung.',
    hint: 'Entfernen Sie es im Zeichenprogramm, zum Beispiel indem Sie Text und Bilder in Pfade umwandeln, und speichern Sie die Abbildung als einfaches SVG. Erlaubt sind nur Elemente, die zeichnen; aus einer Abbildung wird nichts für Sie entfernt.',
  },
  'svg-attribute-refused': {
    summary: 'Die Elemente einer SVG-Abbildung haben nur Attribute, die zeichnen.',
    message: 'Unerwartetes Attribut `{attribute}` des Elements `{element}` in der SVG-Abbildung.',
    hint: 'Löschen Sie das Attribut oder speichern Sie die Abbildung als einfaches SVG.',
  },
  'svg-address-refused': {
    summary: 'Eine SVG-Abbildung verweist nur auf ihre eigenen Teile.',
    message:
      'Unerwartete Adresse `{address}` im Element `{element}` der SVG-Abbildung, erwartet wird ein Teil der Abbildung selbst, etwa `#teil`.',
    hint: 'Setzen Sie, was sie lädt, als Formen in die Abbildung oder löschen Sie den Verweis.',
  },
  'svg-copies-refused': {
    summary: 'Eine SVG-Abbildung hat keine Kopien von Kopien, die ein Browser nicht zeichnen kann.',
    message:
      'Die Kopien (`use`) in der SVG-Abbildung ergeben mehr als {limit} Elemente oder Kopien von Kopien ohne Ende.',
    hint: 'Zeichnen Sie die Kopien einmal oder speichern Sie die Abbildung als einfaches SVG.',
  },
  'svg-style-refused': {
    summary: 'Die Stile einer SVG-Abbildung laden nichts und bewegen nichts.',
    message: 'Unerwartetes `{found}` in einem Stil des Elements `{element}` in der SVG-Abbildung.',
    hint: 'Schreiben Sie den Stil nur mit Farben, Längen und Verweisen auf Teile der Abbildung; von den Regeln ist nur @media erlaubt.',
  },
  'character-unseen': {
    summary:
      'Ein Text enthält keine Zeichen, die Leser nicht sehen und durch die er sich anders liest, als er aussieht.',
    message:
      'Unerwartetes Zeichen {character}, das Leser nicht sehen: Der Text liest sich womöglich anders, als er aussieht.',
    hint: 'Löschen Sie das Zeichen. Wenn ein Editor es nicht zeigt, löschen Sie auch, was darum herum steht, und schreiben Sie das noch einmal.',
  },
  'character-doubtful': {
    summary: 'Ein Text enthält keine unsichtbaren Zeichen ohne Nutzen.',
    message:
      'Unerwartetes Zeichen {character}, das Leser nicht sehen und das hier keinen Nutzen hat.',
    hint: 'Löschen Sie das Zeichen. Wenn ein Editor es nicht zeigt, löschen Sie auch, was darum herum steht, und schreiben Sie das noch einmal.',
  },
  'address-shared': {
    summary: 'Jede Datenschutzerklärung hat in jeder Sprache eine eigene Adresse.',
    message:
      'Unerwartete Adresse `{address}`, die auch die Datenschutzerklärung {other} hat: Eine würde die andere verdrängen.',
    hint: 'Geben Sie einer der Datenschutzerklärungen in der Sprache {locale} einen anderen Pfad (path).',
  },
  'address-reserved': {
    summary: 'Keine Datenschutzerklärung hat eine Adresse, die die Website selbst braucht.',
    message: 'Unerwartete Adresse `{address}`, die die Website für ihre Suche hat.',
    hint: 'Geben Sie der Datenschutzerklärung in der Sprache {locale} einen anderen Pfad (path).',
  },
} as const;
