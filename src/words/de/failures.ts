/** Why a command cannot do its work, and the next action. */
export const failures = {
  'folder-missing': 'Den Ordner {folder} gibt es nicht.',
  'folder-unlistable':
    'Der Inhalt des Ordners {folder} lässt sich nicht lesen. Sorgen Sie dafür, dass er gelesen werden darf und im Projekt liegt.',
  'no-notice':
    'In {root} wurde keine Datenschutzerklärung gefunden: Erwartet wird {expected}. Nennen Sie mit --root den Ordner, der content/ enthält.',
  'no-notice-but-above':
    'In {root} wurde keine Datenschutzerklärung gefunden: Erwartet wird {expected}. Versuchen Sie es mit --root {above}',
  'notice-unknown': 'Die Datenschutzerklärung `{found}` gibt es nicht. Wählen Sie aus: {list}.',
  'notice-missing': 'Die Datenschutzerklärung fehlt. Nennen Sie die, für die der Befehl gilt.',
  'language-unknown': 'Die Sprache `{found}` ist unbekannt. Wählen Sie aus: {list}.',
  'format-unknown': 'Das Format `{found}` ist unbekannt. Wählen Sie aus: {list}.',
  'second-format':
    'Der Bildschirm zeigt nur ein Format. Geben Sie nach dem zweiten --output DATEI an.',
  'level-unknown': 'Die Stufe `{found}` ist unbekannt. Wählen Sie aus: {list}.',
  'limit-invalid': 'Die Zahl `{found}` passt nicht zu --max-warnings. Geben Sie 0 oder mehr an.',
  'jobs-invalid': 'Die Zahl `{found}` passt nicht zu --jobs. Geben Sie 1 oder mehr an.',
  'shard-invalid': 'Der Teil `{found}` passt nicht zu --shard. Geben Sie einen Teil wie 2/4 an.',
  'report-unjoinable': '`{file}` ist kein JSON-Bericht von `check --shard`.',
  'reports-apart':
    '`{file}` und `{other}` sind keine Teile derselben Prüfung: Der Tag, das Ausgelassene oder die Zahl der Teile ist verschieden.',
  'part-missing': 'Für die Teile {list} fehlt der Bericht. Geben Sie jeden einmal an.',
  'part-twice': 'Für Teil {part} gibt es einen zweiten Bericht: `{file}`.',
  'join-json': 'Das Format `{found}` passt nicht zu --join. Erwartet wird json.',
  'day-invalid':
    'Der Wert `{found}` für {option} ist kein Tag. Geben Sie einen Tag wie 2019-08-12 an.',
  'port-invalid': 'Der Port `{found}` ist ungültig. Geben Sie eine Zahl von 1 bis 65535 an.',
  'kind-unknown': 'Die Art der Änderung `{found}` ist unbekannt. Wählen Sie aus: {list}.',
  'text-stray':
    'Der Text `{found}` passt hier nicht. Geben Sie eine Sprache und Wörter an, zum Beispiel {example}.',
  'path-unknown': 'Die Angabe `{found}` gehört nicht zu den geänderten. Wählen Sie aus: {list}.',
  'path-of-none':
    'Die Angabe `{found}` hat sich nicht geändert, und auch keine andere. Lassen Sie sie weg.',
  'character-unseen':
    'Im Text von {option} steht an Stelle {place} das Zeichen {character}: Leser sehen es nicht, und der Eintrag ändert sich nie mehr. Schreiben Sie den Text noch einmal ohne dieses Zeichen.',
  'rule-unknown':
    'Die Regel `{found}` gibt es nicht. Am nächsten kommen {near}. Alle Regeln zeigt {call} rules.',
  'notice-and-files':
    'Eine Datenschutzerklärung und zwei Dateien zugleich sind nicht möglich. Geben Sie nur eines von beiden an.',
  'one-file':
    'Es ist nur eine Datei angegeben. Geben Sie sowohl --before DATEI als auch --after DATEI an.',
  'nothing-to-compare':
    'Es ist weder eine Datenschutzerklärung noch eine Datei angegeben. Geben Sie eine Datenschutzerklärung oder --before DATEI --after DATEI an.',
  'none-in-force':
    'Am {day} ist keine Fassung von `{notice}` in Kraft. Nennen Sie die Fassung, mit der verglichen werden soll.',
  'revision-unknown': 'Die Fassung `{found}` von `{notice}` gibt es nicht. Wählen Sie aus: {list}.',
  'state-unreadable': '`{name}` von `{notice}` lässt sich nicht lesen:\n{problems}',
  'language-unwritten':
    '`{name}` gibt es nicht in der Sprache {locale}. Wählen Sie für --lang aus: {list}.',
  'docx-on-terminal':
    'Eine Word-Datei lässt sich im Terminal nicht anzeigen. Geben Sie --output DATEI an.',
  'site-list-remote':
    'Die Adresse `{found}` passt hier nicht: Erwartet wird ein Ordner oder eine Datei. Holen Sie zuerst die Liste der Fassungen: curl --fail --output versions.json {found}',
  'site-list-missing':
    'Die Datei {file} gibt es nicht: Erwartet wird die Liste der Fassungen der öffentlichen Website. Holen Sie sie von dort, oder ergänzen Sie --first, wenn die Website noch nie öffentlich war.',
  'site-list-older':
    'Die Datei {file} gibt es nicht: Die Website wurde erstellt, bevor Websites ihre Fassungen auflisteten. Machen Sie einmal eine mit --first erstellte Website öffentlich, und vergleichen Sie die nächsten mit ihr.',
  'site-list-not-json':
    '{file} ist keine Liste der Fassungen, denn es ist kein JSON. Holen Sie versions.json noch einmal von der öffentlichen Website.',
  'site-list-invalid':
    '{file} ist keine Liste der Fassungen, die dieses Seloste kennt: Der Wert von `{path}` ist unerwartet. Holen Sie versions.json noch einmal von der öffentlichen Website.',
  'site-missing': 'In {folder} ist keine Website. Erstellen Sie sie zuerst: {call} build.',
  'out-around-content':
    'Das Ziel --out `{out}` ist nicht möglich. Geben Sie einen Ordner an, der von content/ getrennt ist.',
  'out-is-file': 'Das Ziel --out `{out}` ist eine Datei. Geben Sie einen Ordner an.',
  'out-not-empty':
    '{out} enthält andere Dateien. Geben Sie für die Website einen neuen oder leeren Ordner an.',
  'out-is-broken-link':
    'Das Ziel --out `{out}` ist ein Link, der ins Leere führt. Geben Sie einen Ordner an oder einen Namen, den es noch nicht gibt.',
  'packages-missing': 'Hierfür fehlen Pakete. Installieren Sie sie: {install}',
  'site-unwritable':
    'Die Website lässt sich nicht nach {out} schreiben: {reason}. Was dort stand, ist unverändert.',
  'build-taken':
    'Das Erstellen von {out} wurde abgebrochen: Ein anderer Lauf hat die Dateien entfernt. Erstellen Sie die Website noch einmal.',
  'not-utf-8': '{place} Dies ist kein UTF-8-Text.',
  'nested-too-deep':
    '{place} Der Text ist zu tief verschachtelt, oder ein Absatz enthält zu viele Klammern.',
  'file-is-folder': '{file} ist ein Ordner. Geben Sie eine Markdown-Datei an.',
  'file-too-large': '{file} ist zu groß: Erlaubt sind höchstens 64 MB.',
  'file-missing': 'Die Datei {file} gibt es nicht.',
  'file-unreadable': '{file} lässt sich nicht lesen.',
  'file-irregular':
    '{file} ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder etwas, das sich beim Lesen ändert. Speichern Sie den Text zuerst in einer Datei.',
  'file-unwritable': '{file} lässt sich nicht schreiben.',
  'release-all-alone':
    '`--all` veröffentlicht jeden geänderten Entwurf: Geben Sie daneben weder eine Datenschutzerklärung noch `--archived` oder `--retold` an.',
  'overview-public':
    'Die Übersicht wird nicht in {file} geschrieben: Die Datei läge auf einer veröffentlichten Website, und die Übersicht ist nicht für Leser bestimmt. Nennen Sie eine Datei außerhalb davon.',
  'step-summary-unwritable':
    'Die Zusammenfassung des Schritts, {file}, lässt sich nicht schreiben.',
  'commit-unreadable':
    '{ref} lässt sich nicht lesen: {reason}. Erwartet wird ein Git-Commit, der hier vorhanden ist; in einem flachen Klon holen Sie ihn zuerst: {command}',
  'repository-missing':
    '{ref} lässt sich nicht lesen: {reason}. Erwartet wird ein Git-Commit, der hier vorhanden ist: Führen Sie den Befehl in einem Klon des Repositorys aus.',
  'git-missing':
    'Das Programm `git` fehlt; es wird für den Vergleich mit einem früheren Stand gebraucht. Installieren Sie Git.',
  'git-not-trusted':
    'Git öffnet das Repository in {folder} nicht, weil es einem anderen Benutzer dieses Rechners gehört. Stufen Sie es als vertrauenswürdig ein: git config --global --add safe.directory {quoted}',
  'base-elsewhere':
    'In {ref} ist `{path}` ein Link oder ein anderes Repository, erwartet wird ein Ordner: Sein Inhalt lässt sich nicht vergleichen. Führen Sie den Befehl in dem Repository aus, in dem die Datenschutzerklärungen liegen.',
  'project-moved':
    'In diesem Ordner gab es in {ref} keine Datenschutzerklärung, wohl aber veröffentlichte in `{folder}`, die dort nicht mehr sind. Stellen Sie jenen Ordner an seinem Platz wieder her; sonst lässt sich nichts vergleichen.',
  'fetch-without-ci': 'Die Option --fetch steht allein. Geben Sie zusätzlich --against ci an.',
  'fetch-failed':
    'Der Vergleichsstand lässt sich nicht holen: {command} meldet {reason}. Checken Sie stattdessen den ganzen Verlauf aus (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0), oder nennen Sie mit --against einen anderen Commit.',
  'forge-silent':
    'Kein CI gibt an, was öffentlich war: --against ci erwartet GITHUB_EVENT_PATH oder CI_COMMIT_BEFORE_SHA. Nennen Sie andernorts einen Commit: --against origin/main',
  'forge-value-invalid':
    'Der Wert {found} von {name} ist unerwartet: Erwartet wird der vollständige Name eines Commits oder der Name eines Branches.',
  'event-unreadable':
    '{file}, das GITHUB_EVENT_PATH nennt, lässt sich nicht lesen: Erwartet wird das JSON eines Ereignisses von GitHub Actions. Nennen Sie stattdessen einen Commit: --against COMMIT',
  'public-commit-missing':
    'Der Commit {commit} fehlt in diesem Klon; nach {forge} war er öffentlich. Holen Sie ihn zuerst: {command}',
  'public-branch-missing':
    'Der Branch {branch} von origin fehlt in diesem Klon; {forge} nennt sonst nichts, was öffentlich war. Holen Sie ihn zuerst: {command}',
  'public-unnamed':
    '{forge} nennt weder, was hier vorher stand, noch den Standard-Branch. Nennen Sie einen Commit: --against COMMIT',
  'history-cut':
    'Der Klon ist flach: Sein Verlauf endet, bevor sich findet, was öffentlich war. Holen Sie zuerst den Rest: {command}',
  'baseline-unnamed':
    'Die Option --write-baseline steht allein. Geben Sie zusätzlich --baseline DATEI an.',
  'baseline-missing':
    'Die Liste bekannter Befunde {file} lässt sich nicht lesen. Um sie aus den jetzigen Befunden anzulegen, ergänzen Sie --write-baseline.',
  'baseline-invalid':
    '{file} ist keine Liste bekannter Befunde, siehe {place}. Stellen Sie sie aus Git wieder her, oder löschen Sie sie und führen Sie check mit --write-baseline aus.',
  'baseline-not-json':
    '{file} ist keine Liste bekannter Befunde, denn es ist kein JSON: {reason}. Stellen Sie sie aus Git wieder her, oder löschen Sie sie und führen Sie check mit --write-baseline aus.',
  unexpected: 'Unerwarteter Fehler: {reason}',
  'notice-unknown-near':
    'Die Datenschutzerklärung `{found}` gibt es nicht. Wählen Sie aus: {list}. Meinten Sie `{near}`?',
  'revision-unknown-near':
    'Die Fassung `{found}` von `{notice}` gibt es nicht. Wählen Sie aus: {list}. Meinten Sie `{near}`?',
  'revision-missing': 'Die Fassung fehlt. Nennen Sie eine Fassung von `{notice}`: {list}.',
  'nothing-released':
    'Von `{notice}` ist noch keine Fassung veröffentlicht. Veröffentlichen Sie zuerst eine, mit release.',
  'channel-missing': 'Der Kanal fehlt. Geben Sie --channel mit {list} an.',
  'channel-unknown': 'Der Kanal `{found}` ist unbekannt. Wählen Sie aus: {list}.',
  'effective-unnamed':
    'Der neue Tag fehlt. Geben Sie --effective mit einem Tag an, oder none, wenn kein Tag festgelegt ist.',
  'audit-format':
    '{file} ist eine {kind}-Datei; erwartet wurde Markdown, reiner Text oder eine gespeicherte Webseite. Speichern Sie den Text als .txt.',
  'audit-binary':
    '{file} ist kein Text; erwartet wurde Markdown, reiner Text oder eine gespeicherte Webseite. Einen Text in UTF-16 speichern Sie als UTF-8.',
  'audit-empty':
    'In {file} steht kein Satz. Wird die Seite erst im Browser zusammengesetzt, speichern Sie, was der Browser zeigt, nicht den Quelltext.',
  'audit-mhtml':
    '{file} ist eine MHTML-Datei. Speichern Sie die Seite stattdessen als „Webseite, nur HTML“.',
  'audit-folder':
    '{file} ist ein Ordner; erwartet wurde eine Datei: eine gespeicherte Webseite, reiner Text (.txt) oder Markdown.',
  'audit-empty-text': 'In {file} steht kein Satz: Die Datei enthält keinen Text.',
  'audit-encoding': '{place} Dies ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.',
  'audit-address':
    '{file} ist keine Datei, und abgerufen wird nichts. Speichern Sie die Seite als „Webseite, nur HTML“ und nennen Sie diese Datei, oder übergeben Sie den Text über die Standardeingabe mit --stdin-filename DATEI.',
  'finding-unknown': '`{found}` passt nicht zu --fail-on. Wählen Sie aus: {list}.',
  'duty-unknown': 'Die Pflicht `{found}` passt nicht zu --not-due. Wählen Sie aus: {list}.',
  'text-language-unknown':
    'Die Sprache von {file} wurde nicht erkannt. Gelesen werden nur Texte in {list}; ist der Text in einer davon, nennen Sie sie mit --text-lang.',
  'audit-one-file':
    'Die Prüfung vergleicht einen Text: mit --against wird genau eine Datei erwartet.',
  'text-language-unspoken':
    'Unerwartete Sprache des Textes `{found}`, erwartet wird eine von {list}.',
  'tidy-unread':
    '{notice}: Es wurde nichts geschrieben. Beheben Sie zuerst, was nicht lesbar ist: {place}',
  'tidy-differs':
    '{notice}: Es wurde nichts geschrieben. Die Angabe `{path}` ({place}) würde aus dem Text anders gelesen: zuvor `{before}`, dann `{after}`. Formulieren Sie sie so, dass eine Tabelle oder Liste sie wiedergeben kann, oder lassen Sie diese Angaben in den Kopfdaten.',
  'tidy-mend':
    '{notice}: Es wurde nichts geschrieben, weil dies im Text nicht mehr gefunden würde. Beheben Sie es zuerst: {place}',
  'tidy-problem':
    '{notice}: Es wurde nichts geschrieben, weil dies im Text falsch wäre: {place} Formulieren Sie die Angaben so, dass eine Tabelle oder Liste sie wiedergeben kann, oder lassen Sie sie in den Kopfdaten.',
  'translated-none':
    '`{notice}` hat keine Übersetzung: Die Erklärung ist in einer Sprache geschrieben.',
  'translated-language': 'Unerwartetes --language `{found}`, erwartet wird eines von {list}.',
  'translated-section':
    '`{notice}` hat keinen Abschnitt `{found}`, erwartet wird einer von {list}.',
  'translated-section-near':
    '`{notice}` hat keinen Abschnitt `{found}`, erwartet wird einer von {list}. Meinten Sie `{near}`?',
  'translated-unreadable':
    '{file} ist nicht als Abschnitt lesbar. Rufen Sie check auf, das sagt, warum; es wurde nichts geschrieben.',
  'answer-missing':
    '{option} fehlt; es wird gebraucht, wo niemand gefragt werden kann, zum Beispiel {example}.',
  'answer-invalid': 'Unerwarteter Wert `{found}` für {option}, erwartet: {expected}.',
  'init-unwritable':
    'In {folder} kann nicht geschrieben werden: {reason}. Dort blieb nichts zurück.',
  'folder-unwritable': 'In den Ordner {folder} lässt sich nicht schreiben.',
  'step-output-unwritable': 'Die Ausgaben des Schritts, {file}, lassen sich nicht schreiben.',
  'forge-unnamed':
    'Es ist nicht bekannt, wo zu kommentieren ist: Erwartet wurde das Ereignis eines beendeten Workflows (workflow_run) in GITHUB_EVENT_PATH oder ein Job von GitLab CI.',
  'variable-missing': 'Die Umgebungsvariable {name} fehlt.',
  'workflow-event-invalid':
    'Unerwarteter Wert von `{path}` in {file}: Erwartet wurde das Ereignis workflow_run von GitHub Actions.',
  'api-refused':
    '{request}: Der Dienst antwortete {status}. Prüfen Sie, ob das Token gültig ist und dies darf.',
  'api-silent': '{request}: Der Dienst antwortet nicht ({reason}).',
  'api-unexpected': '{request}: unerwartete Antwort des Dienstes bei `{path}`.',
  'report-too-large': 'Der Bericht des Laufs ist größer als {most} Byte. Er wird nicht gelesen.',
  'report-archive-invalid':
    'Das Artefakt des Laufs lässt sich nicht lesen: Erwartet wurde ein Archiv mit genau einer Datei {file}.',
  'report-invalid':
    'Unerwarteter Wert von `{path}` im Bericht des Laufs: Erwartet wurde ein Bericht, wie ihn `check --report` dieser Fassung von Seloste schreibt.',
  'option-unknown':
    'Die Option `{found}` ist unbekannt. Die Optionen eines Befehls zeigt --help nach seinem Namen.',
  'option-unknown-near': 'Die Option `{found}` ist unbekannt. Meinten Sie {near}?',
  'command-unknown': 'Den Befehl `{found}` gibt es nicht. Alle Befehle zeigt --help.',
  'command-unknown-near': 'Den Befehl `{found}` gibt es nicht. Meinten Sie {near}?',
  'argument-missing':
    'Es fehlt `{name}`; der Befehl braucht diese Angabe. Wie er aufgerufen wird, zeigt --help nach seinem Namen.',
  'option-without-value': 'Nach der Option `{name}` fehlt ein Wert.',
  'arguments-extra':
    'Zu viele Argumente: Erwartet werden höchstens {expected}, angegeben sind {found}.',
  'path-missing':
    'Die Datei oder den Ordner `{found}` gibt es nicht, und als Muster passt keine Datei dazu.',
  'input-missing':
    'Es gibt keine Standardeingabe. Von dort wird der Text zu --stdin-filename gelesen.',
  'unsaved-outside':
    'Der Wert `{found}` passt nicht zu --stdin-filename. Geben Sie eine Datei der Datenschutzerklärungen in content/ an.',
  'own-rules-missing':
    'Den Ordner `{folder}` gibt es im Projekt nicht. Nach `rules` in content/site.yaml liegen dort die eigenen Regeln.',
  'own-rule-unloadable': '{file} lässt sich nicht als Regel laden: {reason}',
  'own-rule-invalid': '{file} ist keine Regel, siehe `{place}` des Standardexports: {reason}.',
  'own-rule-wordless':
    '{file}: Der Regel `{rule}` fehlen Wörter in einer Sprache des Projekts: {list}.',
  'own-rule-twice': '{file}: Die Regel `{rule}` steht schon in {other}.',
  'own-rule-blind':
    '{file}: Die Regel `{rule}` findet in ihrem eigenen fehlerhaften Beispiel nichts.',
  'own-rule-eager':
    '{file}: Die Regel `{rule}` findet in ihrem eigenen fehlerfreien Beispiel etwas.',
  'own-rule-failed': '{file}: Die Regel `{rule}` ist bei der Arbeit gescheitert: {reason}',
  'announce-first':
    'Die Fassung `{revision}` von `{notice}` ist die erste: Es gibt keine Änderung, die mitzuteilen wäre. Auf eine neue Erklärung weisen Sie mit ihrer Adresse hin.',
  'announce-archived':
    'Die Fassung `{revision}` von `{notice}` ist archiviert, wie sie veröffentlicht wurde: Ihre Änderung wird nicht nachträglich mitgeteilt.',
  'announce-withdrawn':
    'Die Fassung `{revision}` von `{notice}` ist zurückgezogen und gilt nicht. Nennen Sie eine Fassung, die nicht zurückgezogen ist.',
  'announce-since':
    'Unerwartetes --since `{found}`, erwartet wird eine Fassung von `{notice}` vor `{revision}`: {list}.',
  'announce-languages':
    'Die Mitteilung gibt es in den Sprachen {list}, und {format} fasst eine Sprache. Wählen Sie sie mit --lang oder nennen Sie mit --output eine Datei: Dann erhält jede Sprache eine eigene.',
  'receipt-invalid':
    '{file} ist keine Quittung; erwartet wird JSON mit `address` (http oder https), `digest` (sha256- und 64 hexadezimale Ziffern) und `day` (JJJJ-MM-TT) oder eine Liste davon.',
  'receipt-input-missing': 'Keine Standardeingabe; dort wird die Quittung zu --receipt - erwartet.',
} as const;
