/** What the rules of src/check/rules/sources/ say. */
export const sources = {
  'exemption-reason-weak': {
    summary:
      'Wer Personen wegen des Aufwands nicht informiert, sagt, was ihn unverhältnismäßig macht.',
    why: 'Dass das Informieren lästig oder nicht gewünscht ist, ist keine Ausnahme. Der Aufwand wird danach abgewogen, wie viele Personen es sind, wie alt die Daten sind und welche Garantien es gibt; oder das Informieren würde die Ziele der Verarbeitung ernsthaft beeinträchtigen. Ohne einen solchen Grund sind die Personen zu informieren.',
    message:
      'Der Grund, nicht über die Quelle {source} zu informieren, nennt nur Mühe oder einen Wunsch und nichts, worauf das Gesetz sieht: „{reason}“ ({law}).',
    hint: 'Informieren Sie die Personen und sagen Sie, wann (informed: within-a-month). Ist es wirklich unmöglich oder unverhältnismäßig, sagen Sie, warum: wie viele es sind, wie alt die Daten sind, dass Sie keine Kontaktdaten haben.',
  },
  'categories-missing': {
    summary: 'Werden Daten anderswo erhoben, nennt die Datenschutzerklärung ihre Kategorien.',
    why: 'Wer die Daten nicht selbst bereitgestellt hat, kann nicht wissen, welche es sind. Artikel 14 verlangt deshalb die Kategorien, Artikel 13 nicht.',
    message:
      'Daten werden bei anderen als der betroffenen Person erhoben, aber die Datenschutzerklärung nennt nicht die Kategorien personenbezogener Daten ({law}).',
    hint: 'Ergänzen Sie die Kategorien und ihre Herkunft: dataCategories: [{id: contact, name: Name und Kontaktdaten, sources: [{source}]}].',
  },
  'category-without-source': {
    summary: 'Werden Daten anderswo erhoben, gibt jede Kategorie ihre Herkunft an.',
    why: 'Stammt ein Teil der Daten von anderswo, bleibt bei einer Kategorie ohne Angabe beides möglich. Die Leser müssen sehen, welche Daten von anderen stammen.',
    message:
      'Zur Kategorie "{name}" ({id}) ist nicht angegeben, ob die Daten von der betroffenen Person oder von anderswo stammen ({law}).',
    hint: 'Ergänzen Sie die Quellen: sources: [data-subject], oder die ID einer Quelle.',
  },
  'inferred-data-undeclared': {
    summary: 'Daten, die durch Profiling entstehen, sind eine eigene Kategorie.',
    why: 'Auch was Profiling über eine Person folgert, sind personenbezogene Daten, und die Person hat sie nie gesehen. Ob solche Daten im Sinne von Artikel 14 "erlangt" werden, ist umstritten, deshalb nur eine Warnung.',
    message:
      'Zum Zweck "{name}" ({id}) gehört Profiling, aber die Datenschutzerklärung gibt nicht an, welche Daten abgeleitet werden ({law}).',
    hint: 'Ergänzen Sie eine Kategorie: dataCategories: [{id: interests, name: Abgeleitete Interessen, sources: [inferred]}].',
  },
  'observed-data-as-other-source': {
    summary:
      'Durch Beobachtung gewonnene Daten sind als bei der betroffenen Person erhoben angegeben.',
    why: 'Nach dem Gerichtshof werden beobachtete Daten bei der betroffenen Person erhoben, auch wenn sie es nicht merkt. Die Informationen sind dann bei der Erhebung fällig, nicht innerhalb eines Monats.',
    message:
      'Daten aus Beobachtung ("{words}") sind als Daten aus anderen Quellen angegeben, obwohl sie bei der betroffenen Person erhoben werden (C-422/24; {law}).',
    hint: 'Schreiben Sie, dass die Daten durch Beobachtung erhoben werden, und setzen Sie bei der Kategorie: sources: [observed].',
  },
  'public-register-unnamed': {
    summary: 'Ein öffentliches Register, aus dem Daten stammen, ist genannt.',
    why: 'Ein öffentliches Register hat einen Namen und eine registerführende Stelle, und jeder kann prüfen, was es über ihn sagt. Es gibt keinen Grund, den Namen wegzulassen.',
    message: 'Die Quelle {source} ist ein öffentliches Register, aber nicht benannt ({law}).',
    hint: 'Ergänzen Sie den Namen des Registers, zum Beispiel: name: Handelsregister.',
  },
  'source-exemption-unexplained': {
    summary:
      'Wird die betroffene Person nicht informiert, ist angegeben, warum die Ausnahme greift.',
    why: 'Die Ausnahmen durchbrechen ein Recht und werden eng ausgelegt. Der Verantwortliche trägt die Beweislast dafür, dass eine greift, und die Begründung ist der erste Schritt.',
    message:
      'Betroffene Personen werden über Daten aus der Quelle {source} nicht informiert ({law}), aber die Ausnahme ist nicht begründet.',
    hint: 'Ergänzen Sie unter exemption: because: "Alle zu informieren wäre ein unverhältnismäßiger Aufwand, da keine Kontaktdaten vorliegen."',
  },
  'source-not-specific': {
    summary:
      'Eine Quelle ist benannt oder nach Art und Branche oder mit dem Grund beschrieben, aus dem sie nicht benannt ist.',
    why: 'Nur wer die Quelle kennt, kann seine Daten dort prüfen und berichtigen lassen.',
    message: 'Die Quelle {source} sagt nicht, woher die Daten wirklich stammen ({law}).',
    hint: 'Benennen Sie die Quelle (name: Name des Unternehmens). Wenn das nicht möglich ist, geben Sie Art und Branche an (type: Wirtschaftsauskunftei, sector: Bonitätsauskünfte) oder den Grund (whyNotNamed: …).',
  },
  'source-timing-untold': {
    summary: 'Zu jeder Quelle ist vermerkt, wann die betroffene Person informiert wird.',
    why: 'Artikel 14 setzt eine Frist für die Information: längstens einen Monat, und früher, wenn die Daten zur Kommunikation mit der Person verwendet oder weitergegeben werden. Ein Vermerk über den Zeitpunkt zeigt, dass daran gedacht wurde.',
    message:
      'Es ist nicht vermerkt, wann die betroffene Person über die anderswo erhobenen Daten informiert wird: {sources} ({law}).',
    hint: 'Ergänzen Sie bei den Quellen: informed: within-a-month. Weitere Möglichkeiten: first-contact, first-disclosure.',
  },
  'source-unnamed': {
    summary: 'Jede Quelle ist benannt oder beschrieben.',
    why: 'Die konkrete Quelle soll genannt werden. Wo das nicht möglich ist, helfen ihr Charakter, ihre Art und ihre Branche einer Person immer noch bei der Suche (WP260, Anhang).',
    message:
      'Die Quelle `{id}` hat weder einen Namen noch eine Beschreibung, um welche Art von Quelle es geht ({law}).',
    hint: 'Ergänzen Sie den Namen (name: Name des Unternehmens) oder, wenn sie nicht benannt werden kann, Art und Branche (type: Wirtschaftsauskunftei, sector: Bonitätsauskünfte).',
  },
  'source-without-accessibility': {
    summary:
      'Zu einer Quelle, die öffentlich sein kann, ist angegeben, ob sie öffentlich zugänglich ist.',
    why: 'Artikel 14 Absatz 2 Buchstabe f verlangt das "gegebenenfalls": bei einem öffentlichen Register oder bei einer Quelle, von der sonst nichts verrät, was sie ist. Daten, die jeder sehen kann, wecken andere Erwartungen als hinter verschlossenen Türen weitergegebene.',
    message: 'Zur Quelle {source} ist nicht angegeben, ob sie öffentlich zugänglich ist ({law}).',
    hint: 'Ergänzen Sie: publiclyAccessible: true, wenn jeder die Daten sehen kann, sonst publiclyAccessible: false.',
  },
  'source-without-categories': {
    summary: 'Zu jeder Quelle sind die von dort stammenden Datenkategorien angegeben.',
    why: 'Dass es eine Quelle gibt, sagt nicht, was von dort kam. Beides gehört zusammen, damit man die richtige Quelle bitten kann, einen Fehler zu berichtigen.',
    message:
      'Die Datenschutzerklärung gibt nicht an, welche Kategorien personenbezogener Daten aus der Quelle {source} stammen ({law}).',
    hint: 'Ergänzen Sie die Quelle bei den Kategorien, die von dort stammen, zum Beispiel bei der Kategorie {first}: sources: [{id}].',
  },
  'sources-missing': {
    summary: 'Zu anderswo erhobenen Daten ist die Quelle angegeben.',
    why: 'Bei der Quelle kann man herausfinden, wer die Daten weitergegeben hat und ob das rechtmäßig war, und es dort auch abstellen.',
    message: {
      category:
        'Daten der Kategorie {category} werden anderswo erhoben, aber die Datenschutzerklärung gibt nicht an, wo ({law}).',
      all: 'Die Datenschutzerklärung gibt nicht an, woher die personenbezogenen Daten stammen ({law}).',
    },
    hint: 'Ergänzen Sie die Quelle: sources: [{id: {source}, kind: company, name: Name des Unternehmens, publiclyAccessible: false}]. Stammen die Daten nur von der betroffenen Person, schreiben Sie bei der Kategorie sources: [data-subject].',
  },
  'special-categories-contradicted': {
    summary:
      'Besondere Kategorien, die als nicht verarbeitet angegeben sind, werden nicht verarbeitet.',
    why: 'Wer liest, dass keine besonderen Kategorien verarbeitet werden, rechnet weiter unten nicht mit Gesundheitsdaten.',
    message:
      'Die Datenschutzerklärung sagt "{sentence}", aber andere Angaben sprechen von besonderen Kategorien personenbezogener Daten ({law}).',
    hint: 'Streichen Sie den Satz oder die Kennzeichnung der Daten und den Buchstaben des Artikels 9 Absatz 2, je nachdem, was falsch ist.',
  },
  'special-categories-undeclared': {
    summary:
      'Die Datenschutzerklärung gibt an, ob besondere Kategorien personenbezogener Daten verarbeitet werden.',
    why: 'Die Verarbeitung von Daten über Gesundheit, Weltanschauung, Herkunft, Gewerkschaftszugehörigkeit und Ähnliches ist untersagt, sofern nicht ein Buchstabe des Artikels 9 Absatz 2 sie erlaubt. Die Artikel 13 und 14 verlangen nicht, ihr Fehlen anzugeben, aber wer es angibt, hat nachgesehen, und der Text lässt sich daran messen.',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob besondere Kategorien personenbezogener Daten verarbeitet werden, und das weiß nur der Verantwortliche ({law}).',
    hint: 'Ergänzen Sie entweder: specialCategories: {none: "Wir verarbeiten keine besonderen Kategorien personenbezogener Daten."} oder kennzeichnen Sie die Daten: special: health, mit dem Buchstaben des Artikels 9 Absatz 2 in der Rechtsgrundlage: article9: a.',
  },
  'special-data-unmarked': {
    summary:
      'Besondere Kategorien von Daten und nationale Kennziffern sind als solche gekennzeichnet.',
    why: 'Gesundheit, Überzeugungen, Fingerabdrücke und nationale Kennziffern sind stärker geschützt als andere Daten. Nach diesem Schutz fragen die Regeln nur, wo gekennzeichnet ist, was die Daten sind.',
    message: {
      special:
        'Die Kategorie "{name}" enthält besondere Daten ({words}), ist aber nicht so gekennzeichnet ({law}).',
      nationalId:
        'Die Kategorie "{name}" enthält eine nationale Kennziffer ({words}), ist aber nicht so gekennzeichnet ({law}).',
    },
    hint: {
      special:
        'Nennen Sie die besondere Kategorie, nötigenfalls in einer eigenen Datenkategorie: dataCategories: [{id: …, name: …, special: health}].',
      nationalId:
        'Kennzeichnen Sie sie, nötigenfalls in einer eigenen Datenkategorie: dataCategories: [{id: …, name: …, nationalId: true}].',
    },
  },
} as const;
