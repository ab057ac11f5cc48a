/** What is not as it was released, and the next action; the file and the line are printed beside it. */
export const verify = {
  'ledger-missing':
    'Das Verzeichnis der Ereignisse fehlt; es gehört neben die veröffentlichten Fassungen. Stellen Sie die Datei aus Git wieder her.',
  'ledger-unreadable':
    'Das Verzeichnis der Ereignisse lässt sich nicht lesen. Stellen Sie die Datei aus Git wieder her.',
  'chain-broken':
    'Eintrag `{seq}` schließt nicht an den vorherigen an: Ein Eintrag wurde geändert, entfernt, eingefügt oder verschoben. Stellen Sie die Datei aus Git wieder her.',
  'chain-order':
    'Eintrag Nummer `{seq}` ist nicht der nächste in der Reihenfolge. Stellen Sie die Datei aus Git wieder her.',
  'released-twice': 'Eintrag `{seq}` veröffentlicht eine Fassung, die bereits veröffentlicht ist.',
  'event-before-release':
    'Eintrag `{seq}` (`{type}`) betrifft eine Fassung, die vorher nicht veröffentlicht wurde.',
  'revision-inserted':
    'Das Verzeichnis der Ereignisse enthält keine Veröffentlichung dieser Fassung. Wenn eine Veröffentlichung unterbrochen wurde, führen Sie `release` noch einmal ebenso aus oder löschen Sie den Ordner; andernfalls wurde der Ordner nachträglich eingefügt.',
  'revision-removed':
    'Der Ordner einer veröffentlichten Fassung fehlt. Stellen Sie ihn aus Git wieder her.',
  'release-interrupted':
    'Eine Veröffentlichung dieser Fassung wurde vor ihrem Eintrag im Verzeichnis der Ereignisse unterbrochen, und es wurde nichts veröffentlicht. Führen Sie `release` noch einmal aus: Es entfernt zuerst den Ordner oder schließt die Veröffentlichung ab, wenn der Entwurf derselbe ist.',
  'release-leftover':
    'Eine unterbrochene Veröffentlichung hat diese Kopie des Verzeichnisses der Ereignisse hinterlassen. Das Verzeichnis selbst ist in Ordnung: Löschen Sie die Kopie, oder führen Sie `release` aus, das sie löscht.',
  'revision-misnamed':
    'Dies gehört nicht hierher: Erwartet werden nur `ledger.yaml` und Ordner von Fassungen (`JJJJ-MM-TT`). Verschieben Sie es an einen anderen Ort.',
  'record-unreadable':
    'Die Aufzeichnung der Fassung lässt sich nicht lesen. Stellen Sie die Datei aus Git wieder her.',
  'day-differs':
    'Der Ordner der Fassung, der Tag ihrer Veröffentlichung und das Verzeichnis der Ereignisse stimmen nicht überein: Der Ordner gibt `{day}` an.',
  'file-changed':
    'Eine veröffentlichte Datei wurde geändert. Stellen Sie sie aus Git wieder her, und veröffentlichen Sie die Berichtigung als neue Fassung.',
  'file-missing': 'Eine veröffentlichte Datei fehlt. Stellen Sie sie aus Git wieder her.',
  'file-extra':
    'Die Datei gehört nicht zur veröffentlichten Fassung. Verschieben Sie sie an einen anderen Ort.',
  'file-unreadable':
    'Eine veröffentlichte Datei lässt sich nicht lesen oder ist ein Link aus dem Projekt hinaus. Stellen Sie sie aus Git wieder her.',
  'facts-unreadable':
    'Die Angaben, die aus dem Text der Fassung eingefroren wurden, lassen sich an dieser Stelle nicht lesen. Stellen Sie die Datei aus Git wieder her.',
  'digest-differs':
    'Die Aufzeichnung wurde geändert: Ihre Prüfsumme stimmt nicht. Stellen Sie die Datei aus Git wieder her.',
  'ledger-digest-differs':
    'Die Prüfsumme der Fassung ist eine andere als die im Verzeichnis der Ereignisse. Stellen Sie die Datei aus Git wieder her.',
  'behind-since':
    'In `{ref}` steht, was dieser Zweig noch nicht hat: {behind}. Bringen Sie den Zweig zuerst auf den neuesten Stand (`git rebase {ref}` oder `git merge {ref}`), und vergleichen Sie dann noch einmal.',
  'changed-since':
    'Die Datei wurde seit ihrer Veröffentlichung geändert. Stellen Sie sie aus Git wieder her.',
  'vanished-since':
    'Eine veröffentlichte Fassung oder eine Datei davon ist verschwunden. Stellen Sie sie aus Git wieder her.',
  'added-since':
    'Die Datei wurde einer Fassung hinzugefügt, die ohne sie veröffentlicht wurde. Verschieben Sie sie an einen anderen Ort.',
  'replaced-since':
    'Ein Link, ein Ordner oder etwas anderes steht an der Stelle des Veröffentlichten. Stellen Sie es aus Git wieder her.',
  'unknown-since':
    'Im Vergleichsstand war hier ein Link oder ein anderes Repository, deshalb lässt sich das Veröffentlichte nicht vergleichen. Vergleichen Sie mit einem früheren Commit.',
  'notice-vanished-since':
    'Die Datenschutzerklärung und ihre veröffentlichten Fassungen sind verschwunden. Stellen Sie den Ordner aus Git wieder her: Veröffentlichtes bleibt unter seiner Adresse.',
  'notice-renamed-since':
    'Der Ordner der Datenschutzerklärung wurde mit ihren veröffentlichten Fassungen in `{to}` umbenannt. Geben Sie ihm seinen Namen zurück; Titel und Adressen werden in `notice.yaml` geändert.',
  'revision-inserted-since':
    'Die Fassung wurde vor der letzten veröffentlichten Fassung eingefügt. Entfernen Sie den Ordner, und veröffentlichen Sie seinen Inhalt als neue Fassung.',
  'ledger-vanished-since':
    'Das Verzeichnis der Ereignisse ist verschwunden oder wurde geleert. Stellen Sie die Datei aus Git wieder her.',
  'ledger-unreadable-since':
    'Das Verzeichnis der Ereignisse lässt sich nicht mehr lesen. Stellen Sie die Datei aus Git wieder her.',
  'ledger-unknown-since':
    'Das Verzeichnis der Ereignisse ließ sich im Vergleichsstand nicht lesen, deshalb lässt sich nicht beurteilen, was seitdem hinzugekommen ist. Vergleichen Sie mit einem früheren Commit.',
  'ledger-rewritten-since':
    'Die Einträge im Verzeichnis der Ereignisse sind anders geschrieben als zuvor: Es wächst nur an seinem Ende. Stellen Sie die Datei aus Git wieder her.',
  'recorded-missing':
    'Eintrag `{seq}` (`{type}`) gibt den Tag nicht an, an dem er geschrieben wurde, `recorded`, frühere Einträge dagegen schon. Nehmen Sie ihn heraus, und erstellen Sie ihn mit seinem Befehl neu.',
  'recorded-backwards':
    'Eintrag `{seq}` (`{type}`) wurde am {recorded:day} geschrieben, nach einem vom {last:day}. Diese Tage können nicht rückwärts laufen. Nehmen Sie ihn heraus, und erstellen Sie ihn mit seinem Befehl neu.',
  'released-backwards':
    'Eintrag `{seq}` veröffentlicht eine Fassung vom {date:day}, nach einer vom {last:day}. Nehmen Sie ihn heraus, und veröffentlichen Sie die Fassung an ihrem eigenen Tag.',
  'event-backdated':
    'Eintrag `{seq}` (`{type}`) würde am {date:day} wirksam, bevor er am {recorded:day} geschrieben wurde. Die Vergangenheit lässt sich nicht ändern. Nehmen Sie ihn heraus, und erstellen Sie ihn mit seinem Befehl neu.',
  'event-before-published':
    'Eintrag `{seq}` (`{type}`) trägt das Datum {date:day} und liegt damit vor der Veröffentlichung der Fassung am {published:day}. Nehmen Sie ihn heraus, und erstellen Sie ihn mit seinem Befehl neu.',
  'event-ahead':
    'Eintrag `{seq}` (`{type}`) berichtet vom {date:day}, wurde aber schon am {recorded:day} geschrieben. Nehmen Sie ihn heraus, und erstellen Sie ihn neu, wenn dieser Tag gekommen ist.',
  'withdrawn-twice':
    'Eintrag `{seq}` zieht eine Fassung zurück, die bereits am {day:day} zurückgezogen wurde. Nehmen Sie ihn heraus.',
  'postponed-withdrawn':
    'Eintrag `{seq}` schiebt eine Fassung auf, die am {day:day} zurückgezogen wurde. Nehmen Sie ihn heraus.',
  'postponed-in-force':
    'Eintrag `{seq}` schiebt eine Fassung auf, die bereits am {day:day} in Kraft getreten ist. Nehmen Sie ihn heraus.',
  'postponed-superseded':
    'Eintrag `{seq}` schiebt eine Fassung auf, die eine spätere bereits ersetzt hat. Nehmen Sie ihn heraus.',
  'postponed-to-same-day':
    'Eintrag `{seq}` verlegt die Fassung auf den {day:day}, den Tag, den sie schon hat. Nehmen Sie ihn heraus.',
  'postponed-to-none-again':
    'Eintrag `{seq}` nimmt einer Fassung den Tag, die keinen hat. Nehmen Sie ihn heraus.',
  'postponed-into-past':
    'Eintrag `{seq}` verlegt den ersten Tag in Kraft auf den {effective:day}, vor den {day:day}, den ersten Tag, an dem das wirken kann. Nehmen Sie ihn heraus, und erstellen Sie ihn mit seinem Befehl neu.',
  'entry-changed-since':
    'Eintrag `{seq}` (`{type}`) wurde geändert: Das Verzeichnis der Ereignisse wächst nur an seinem Ende. Stellen Sie die Datei aus Git wieder her.',
  'entry-removed-since':
    'Eintrag `{seq}` (`{type}`) wurde entfernt: Das Verzeichnis der Ereignisse wächst nur an seinem Ende. Stellen Sie die Datei aus Git wieder her.',
  'entry-moved-since':
    'Eintrag `{seq}` (`{type}`) wurde verschoben: Das Verzeichnis der Ereignisse wächst nur an seinem Ende. Stellen Sie die Datei aus Git wieder her.',
  'entry-inserted-since':
    'Eintrag `{seq}` (`{type}`) wurde vor anderen eingefügt: Das Verzeichnis der Ereignisse wächst nur an seinem Ende. Entfernen Sie ihn, und fügen Sie ihn mit seinem eigenen Befehl hinzu.',
  'entry-undated-since':
    'Eintrag `{seq}` (`{type}`) wurde ohne den Tag hinzugefügt, an dem er geschrieben wurde (`recorded`). Nehmen Sie ihn heraus, und tragen Sie ihn mit seinem Befehl noch einmal ein.',
  'entry-backdated-since':
    'Eintrag `{seq}` (`{type}`) gibt an, am {day:day} geschrieben zu sein, wurde aber nach einem Eintrag vom {last:day} hinzugefügt. Entfernen Sie ihn, und schreiben Sie ihn mit seinem eigenen Befehl neu, der den Tag des Schreibens festhält.',
  'release-backdated-since':
    'Eintrag `{seq}` veröffentlicht `{revision}`, obwohl `{last}` bereits veröffentlicht war. Entfernen Sie die Fassung und ihren Eintrag, und veröffentlichen Sie sie als neue Fassung.',
} as const;
