/** What commands say of their work. */
export const commands = {
  verified: {
    revisions: { one: '{n} Fassung geprüft', other: '{n} Fassungen geprüft' },
    problems: { one: '{n} Problem', other: '{n} Probleme' },
    line: '{revisions}, {problems}.',
  },
  built: {
    line: 'Die Website liegt in {out}: {notices}, {pages}.',
    notices: { one: '{n} Datenschutzerklärung', other: '{n} Datenschutzerklärungen' },
    pages: { one: '{n} Seite', other: '{n} Seiten' },
    look: 'Sehen Sie sie sich mit {command} an, oder legen Sie den Ordner auf einen Webserver.',
  },
  'nothing-released':
    'Bisher ist keine Datenschutzerklärung veröffentlicht: Die Website zeigt keine. Veröffentlichen Sie zuerst eine: {command}',
  unpublishable: 'Kann nicht veröffentlicht werden: {what}.',
  baseline: {
    unwritten:
      '{file} wird nicht geschrieben: Bringen Sie zuerst die Dateien in Ordnung, die sich nicht lesen lassen.',
    written: '{file}: {known} bekannte Befunde, {added} hinzugefügt, {removed} entfernt.',
  },
  release: {
    from: ', gilt ab dem {day:day}',
    dry: '{notice} {revision} würde veröffentlicht ({kind}{from}). Es wurde nichts geschrieben.',
    done: '{notice} {revision} veröffentlicht ({kind}{from}): {folder}. Übernehmen Sie den Ordner und ledger.yaml in einen Commit.',
    proposed: 'Vorgeschlagene Art der Änderung: {kind}.',
    'without-summary':
      'Hinweis: Leser erfahren nicht, was sich geändert hat ({languages}), und diese Fassung bleibt, wie sie ist. Probieren Sie beim nächsten Mal zuerst --dry-run aus und teilen Sie es ihnen mit: --summary {first}="…".',
    'without-summary-dry':
      'Hinweis: Leser erfahren nicht, was sich geändert hat ({languages}). Teilen Sie es ihnen mit: --summary {first}="…".',
    'less-protective':
      'Diese Änderungen scheinen die betroffene Person weniger zu schützen als bisher:',
    'less-protective-dry': 'Wenn Sie das auch so sehen, teilen Sie es den Lesern mit: {flags}',
    'less-protective-told':
      'Leser erfahren davon nichts; nur eine Veröffentlichung kann es bestätigen: {flags}',
    'promise-broken':
      'Hinweis: Die Datenschutzerklärung sagt zu, eine solche Änderung {promise} im Voraus mitzuteilen; sie träte demnach frühestens am {earliest:day} in Kraft. Diese kommt früher.',
    'promise-lacking':
      'Hinweis: Eine wesentliche Änderung sollte rechtzeitig mitgeteilt werden. `check --revisions` erwartet {promise} im Voraus: --effective {earliest} oder ein späterer Tag.',
  },
  kinds: {
    none: 'Nichts geändert',
    first: 'Erste Fassung',
    date: 'Tag der Aktualisierung',
    undecided: 'Noch zu beurteilen',
  },
  translated: {
    done: '{file}: folgt {source} in der jetzigen Fassung.',
    known: '{file}: war bereits vermerkt.',
  },
  tidied: {
    moved: '{file}: {list} stehen jetzt im Text.',
    'would-move': '{file}: {list} kämen in den Text.',
    padded: '{file}: aufgeräumt, nichts verschoben.',
    'would-pad': '{file}: würde aufgeräumt, nichts verschoben.',
    stay: '{file}: Von {list} bleibt etwas in den Kopfdaten, weil keine Tabelle, Liste oder Zeile des Textes es angeben kann.',
    known: '{notice}: schon aufgeräumt.',
    look: 'Kein Satz des Textes wurde geändert. Sehen Sie selbst: {command}',
  },
  'language-gone': 'Die Datenschutzerklärung gibt es in der Sprache `{locale}` nicht mehr.',
  'no-word-list':
    'Für die Sprache dieses Textes gibt es keine Wortliste: Jede Änderung seiner Wörter muss ein Mensch beurteilen.',
  'release-all': {
    never:
      '{notice} wurde noch nicht veröffentlicht: Veröffentlichen Sie sie, indem Sie sie im Befehl release nennen.',
    notices: { one: '{n} Datenschutzerklärung', other: '{n} Datenschutzerklärungen' },
    unchanged: { one: '{n} unverändert', other: '{n} unverändert' },
    done: 'Veröffentlicht: {notices}; {unchanged}.',
    refused: { one: '{n} wird abgelehnt', other: '{n} werden abgelehnt' },
    planned: 'Zu veröffentlichen: {notices}; {unchanged}. Es wurde nichts geschrieben.',
    stopped: 'Zu veröffentlichen: {notices}; {unchanged}; {refused}. Es wurde nichts geschrieben.',
  },
  'release-finished':
    'Fassung `{revision}` von `{notice}` ist veröffentlicht: Die unterbrochene Veröffentlichung war bereits im Verzeichnis der Ereignisse eingetragen.',
  'release-undone':
    'Die Veröffentlichung von `{notice}` `{revision}`, die vor ihrem Eintrag im Verzeichnis der Ereignisse unterbrochen wurde, ist rückgängig gemacht.',
  'release-moves': 'Ab dem {day:day} führt die Adresse `{from}` weiter zu `{to}`.',
  'site-first':
    'Die Datei {file} gibt es nicht: Es ist nichts zu vergleichen, wie --first es angibt.',
  'site-moved': 'Die öffentliche Website liegt unter `{listed}`, diese läge unter `{found}`.',
  'site-notice-gone':
    '{notice}: Die Datenschutzerklärung steht auf der öffentlichen Website und wäre verschwunden.',
  'site-language-gone':
    '{notice} {language}: Die Sprache steht auf der öffentlichen Website und wäre verschwunden.',
  'site-revision-gone':
    '{notice} {language} {revision}: Die Fassung steht auf der öffentlichen Website und wäre verschwunden.',
  'site-revision-inserted':
    '{notice} {language} {revision}: Die Fassung fehlt auf der öffentlichen Website, obwohl dort eine spätere steht.',
  'site-value-differs':
    '{notice} {language} {revision}: `{key}` wäre `{found}`, auf der öffentlichen Website steht `{listed}`.',
  'site-differs':
    'Die Website wurde nicht erstellt, weil bereits Öffentliches nicht so bliebe, wie es ist. Stellen Sie das Veröffentlichte aus Git wieder her. Der Tag des Inkrafttretens wird mit `postpone` geändert, eine Adresse mit einer Veröffentlichung.',
  'event-would': 'Für {notice} würde eingetragen: {event}. Es wurde nichts geschrieben.',
  'event-done': 'Für {notice} eingetragen: {event}. Übernehmen Sie {file} in einen Commit.',
  'event-withdrawn': 'Fassung {revision} wird zum {day:day} zurückgezogen',
  'event-postponed': 'das Inkrafttreten der Fassung {revision} wird auf den {day:day} verlegt',
  'event-postponed-none':
    'Fassung {revision} wird aufgeschoben, ein neuer Tag ist nicht festgelegt',
  'event-erratum': 'Fassung {revision} erhält eine Korrektur vom {day:day}',
  'event-told': 'über Fassung {revision} wurde am {day:day} informiert',
  'readers-see': 'Leser sehen ab dem {day:day}:',
  'stretch-open': 'Ab dem {from:day} ist Fassung {revision} in Kraft.',
  'stretch-closed': 'Vom {from:day} bis zum {to:day} ist Fassung {revision} in Kraft.',
  'stretch-none': 'Ab dem {from:day} ist keine Fassung in Kraft.',
  'release-warnings': {
    one: 'Im Entwurf ist noch eine Warnung offen. Der Befehl check zeigt sie.',
    other: 'Im Entwurf sind noch {n} Warnungen offen. Der Befehl check zeigt sie.',
  },
  'released-late':
    'Hinweis: Der Tag der Veröffentlichung, der {date:day}, ist vorbei. Die Fassung ist frühestens ab dem {day:day} in Kraft, dem Tag ihres Eintrags.',
  'base-before': 'Verglichen mit {commit}, dem Stand vor dem Push ({forge}).',
  'base-request':
    'Verglichen mit {commit}, wo die Änderung von ihrem Ziel-Branch abgezweigt ist ({forge}).',
  'base-unrelated':
    'Verglichen mit {commit}, dem Ziel-Branch der Änderung: Beide haben keinen gemeinsamen Commit ({forge}).',
  'base-branch':
    'Verglichen mit {commit}, wo dieser Stand vom Branch {branch} abgezweigt ist: {forge} nennt nichts, was hier vorher stand.',
  'base-oldest':
    'Verglichen mit {commit}, dem ältesten Commit mit veröffentlichten Fassungen, und nur mit diesen: {forge} nennt nichts, was hier vorher stand, und der Branch {branch} enthält diesen Commit bereits.',
  'base-only':
    'Außer {commit} selbst gibt es nichts zum Vergleichen: {forge} nennt nichts, was hier vorher stand, und kein früherer Commit enthält veröffentlichte Fassungen.',
  'base-unborn': 'Es gibt nichts zum Vergleichen: Bisher gibt es keinen Commit.',
  'base-fetched': 'Der Vergleichsstand wird geholt: {command}',
  'revision-not-as-released':
    'Die veröffentlichte Fassung `{revision}` ist nicht mehr so, wie sie veröffentlicht wurde (verglichen mit `{ref}`): {what}',
  'history-not-as-released':
    'Die veröffentlichten Fassungen von `{notice}` sind nicht mehr so, wie sie veröffentlicht wurden (verglichen mit `{ref}`): {what}',
  'not-as-released-hint': 'Was sich geändert hat, zeigt git diff {ref} -- {folder}',
  'comment-created': '{request}: kommentiert.',
  'comment-updated': '{request}: Kommentar aktualisiert.',
  'comment-same': '{request}: Der Kommentar ist aktuell.',
  'comment-later': '{request}: nicht kommentiert, denn ein späterer Lauf hat es schon getan.',
  'comment-without-report':
    '{request}: nicht kommentiert, denn der Lauf hat keinen Bericht hinterlassen.',
  'comment-other-event': 'Nicht kommentiert: Der Lauf galt keinem Änderungsantrag.',
  'comment-none-open': 'Nicht kommentiert: Kein offener Änderungsantrag endet mit {commit}.',
  'comment-several':
    'Nicht kommentiert: {commit} ist das Ende mehrerer offener Änderungsanträge: {list}.',
  'path-outside': '`{path}` gehört zu keiner Datenschutzerklärung und bleibt außer Betracht.',
  'paths-outside':
    '{n} Pfade gehören zu keiner Datenschutzerklärung und bleiben außer Betracht, als erster `{path}`.',
  'announced-files': 'Geschrieben: {list}.',
  'announced-later': 'Hinweis: {later} wurde nach {revision} veröffentlicht.',
} as const;
