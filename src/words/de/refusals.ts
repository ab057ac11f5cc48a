/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable':
    'Der Entwurf lässt sich nicht vollständig lesen. Beheben Sie zuerst, was `check` meldet.',
  'figures-unfit':
    'Eine Abbildung enthält etwas, was in keiner Abbildung stehen darf. Beheben Sie zuerst, was `check` meldet; das gilt auch für archivierte Fassungen.',
  'words-dropped':
    'Die Texte enthalten Wörter, die kein Leser zu sehen bekäme. Schreiben Sie sie als Text, oder löschen Sie sie; das gilt auch für archivierte Fassungen.',
  'draft-has-errors':
    'Der Entwurf hat Fehler. Beheben Sie, was `check` meldet, oder erfassen Sie einen früher veröffentlichten Text mit `--archived`.',
  'history-damaged':
    'Die veröffentlichten Fassungen sind nicht mehr so, wie sie waren. Beheben Sie zuerst, was `verify` meldet.',
  unchanged: 'Der Entwurf hat denselben Text und dieselben Angaben wie Fassung `{revision}`.',
  'date-invalid': 'Der Tag `{date}` ist ungültig. Geben Sie einen Tag wie `2019-08-12` an.',
  'date-before-last':
    'Der {date:day} liegt vor der letzten Fassung, `{last}`. Geben Sie denselben oder einen späteren Tag an: `--date`.',
  'effective-before-published':
    'Die Fassung kann nicht am {effective:day} in Kraft treten, bevor sie am {published:day} veröffentlicht wird.',
  'effective-missing':
    'Fassung `{last}` tritt erst am {effective:day} in Kraft, und ihre Änderungen stehen auch in diesem Text. Geben Sie an, wann diese Fassung in Kraft tritt: `--effective {effective}`.',
  'kind-missing':
    'Die Art der Änderung fehlt. Geben Sie `--kind` mit `cosmetic`, `editorial`, `description`, `material` oder `fundamental` an.',
  'kind-first': 'Die Art `{kind}` passt nicht zur ersten Fassung. Geben Sie `first` an.',
  'kind-not-first':
    'Die Art `first` ist nur für die erste Fassung. Geben Sie die Art dieser Änderung an.',
  'reason-missing':
    'Die Art `{kind}` ist niedriger als die vorgeschlagene `{proposed}`. Geben Sie den Grund an: `--reason`.',
  'kind-undecided':
    'Nichts zeigt, ob die Wörter oben ändern, was die Datenschutzerklärung aussagt. Beurteilen Sie es, und geben Sie `--kind` (`editorial`, `description`, `material` oder `fundamental`) und den Grund an: `--reason`.',
  'kind-unreasoned':
    'Die Art `{kind}` legt hier ein Mensch fest. Geben Sie den Grund für die Aufzeichnung an: `--reason`.',
  'description-untrue':
    'Eine Rechtsgrundlage, ein Zweck, ein Empfänger, eine Übermittlung oder eine Dauer hat sich geändert, die Verarbeitung ist also nicht unverändert. Geben Sie die Art `material` oder `fundamental` an.',
  'kind-below-label':
    'Die Art `{kind}` teilt Lesern keine Änderung des Inhalts mit, `--less-protective` dagegen, dass sie weniger geschützt sind. Geben Sie die Art `material` oder `fundamental` an.',
  'promise-broken':
    'Die Datenschutzerklärung sagt zu, eine solche Änderung {period} im Voraus mitzuteilen: Am {date:day} veröffentlicht, kann sie frühestens am {earliest:day} in Kraft treten, nicht schon am {effective:day}. Geben Sie `--effective {earliest}` oder einen späteren Tag an. Muss die Änderung früher kommen (wegen eines Gesetzes, der Sicherheit oder um einen Fehler zu berichtigen), nennen Sie ihren Tag: `--effective {effective}`. Den Grund hält `--reason TEXT` fest.',
  'retold-not-archived':
    'Nur eine archivierte Fassung kann sinngemäß wiedergegeben sein. Ergänzen Sie `--archived`.',
  'record-invalid': 'Der Wert von `{path}` in der Aufzeichnung der Fassung ist unerwartet.',
  'would-not-hold':
    'Die Veröffentlichung hätte keinen Bestand: `verify` oder `build` würde bei {file} anhalten. Es wurde nichts geschrieben. Schreiben Sie diesen Text oder Wert einfacher, und melden Sie dies als Fehler von Seloste.',
  'revision-exists':
    'Den Ordner `{folder}` gibt es bereits; er wird nicht überschrieben. Wenn eine frühere Veröffentlichung unterbrochen wurde, löschen Sie den Ordner und veröffentlichen Sie noch einmal.',
  'ledger-changed':
    'Die Datei `{file}` hat sich inzwischen geändert, und es wurde nichts geschrieben. Führen Sie den Befehl noch einmal aus.',
  'recorded-missing':
    'Dem Eintrag fehlt der Tag, an dem er geschrieben wird. Geben Sie `--now` an.',
  'recorded-backwards':
    'Der letzte Eintrag im Verzeichnis der Ereignisse wurde am {last:day} geschrieben, deshalb kann keiner am {recorded:day} geschrieben werden. Prüfen Sie `--now` und das Datum dieses Rechners.',
  'released-backwards':
    'Der {date:day} liegt vor der letzten Veröffentlichung, dem {last:day}. Geben Sie denselben oder einen späteren Tag an: `--date`.',
  'event-backdated':
    'Die Vergangenheit lässt sich nicht ändern: Dies kann nicht am {date:day} wirksam werden, weil es am {recorded:day} eingetragen wird. Geben Sie `--date {recorded}` oder einen späteren Tag an.',
  'event-before-published':
    'Der {date:day} liegt vor der Veröffentlichung der Fassung am {published:day}. Geben Sie `--date {published}` oder einen späteren Tag an.',
  'event-ahead':
    'Der {date:day} ist noch nicht gekommen: Heute ist der {recorded:day}. Tragen Sie es ein, wenn es geschehen ist.',
  'withdrawn-twice':
    'Die Fassung wurde bereits am {day:day} zurückgezogen. Sie kann nicht noch einmal zurückgezogen werden.',
  'postponed-withdrawn':
    'Die Fassung wurde am {day:day} zurückgezogen, deshalb kann sie nicht aufgeschoben werden. Veröffentlichen Sie eine neue.',
  'postponed-in-force':
    'Die Fassung ist am {day:day} in Kraft getreten, deshalb kann sie nicht mehr aufgeschoben werden. Ziehen Sie sie mit `withdraw` zurück, oder veröffentlichen Sie eine neue.',
  'postponed-superseded':
    'Eine spätere Fassung hat diese bereits ersetzt, deshalb kann sie nicht aufgeschoben werden. Schieben Sie die spätere auf, oder ziehen Sie sie zuerst zurück.',
  'postponed-to-same-day':
    'Die Fassung tritt bereits am {day:day} in Kraft. Geben Sie einen anderen Tag an: `--effective`.',
  'postponed-to-none-again':
    'Die Fassung hat schon jetzt keinen Tag. Geben Sie einen an: `--effective`.',
  'postponed-into-past':
    'Die Fassung kann nicht am {effective:day} in Kraft treten: Der früheste Tag ist der {day:day}. Geben Sie `--effective {day}` oder einen späteren Tag an.',
  'date-far':
    'Der {date:day} ist mehr als einen Monat von heute, dem {now:day}, entfernt. Wenn Sie diesen Tag meinen, ergänzen Sie `--far`.',
  'effective-far':
    'Der {effective:day} ist mehr als ein Jahr von heute, dem {now:day}, entfernt. Wenn Sie diesen Tag meinen, ergänzen Sie `--far`.',
  'archived-ahead':
    'Ein Text lässt sich nicht als am {date:day} veröffentlicht archivieren, weil heute der {now:day} ist. Geben Sie den Tag an, an dem er veröffentlicht wurde.',
  'effective-unset':
    'Fassung `{last}` wartet ohne festgelegten Tag, und ihre Änderungen stehen auch in diesem Text. Geben Sie an, wann diese Fassung in Kraft tritt: `--effective`.',
  'texts-missing':
    'Ein Text fehlt: {languages}. Leser der Fassung benötigen ihn in jeder ihrer Sprachen, zum Beispiel `{option} {example}`.',
  'event-invalid': 'Der Wert von `{path}` im Eintrag ist unerwartet.',
} as const;
