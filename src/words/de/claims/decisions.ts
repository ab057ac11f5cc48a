import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: [
      'automatisierte|automatische entscheidung|entscheidungen|entscheidungsfindung',
      'automatisierte einzelentscheidung*|einzelfallentscheidung*',
    ],
    entries: [
      {
        name: 'maschine-entscheidet',
        cue: [
          'automatisierte|automatisierten|automatisierter|automatische|automatischen|automatischer ..4 entscheidung|entscheidungen|entscheidungsfindung|einzelentscheidung|einzelentscheidungen|einzelfallentscheidung|einzelfallentscheidungen|entscheidungsverfahren|entscheidungsprozesse',
          'entscheidung|entscheidungen|entscheiden|entscheidet|entschieden ..8 automatisiert|automatisch|automatisierten',
          'automatisch|automatisiert|vollautomatisch|vollautomatisiert ..6 entschieden|entscheiden|entscheidet|getroffen|abgelehnt',
          'ausschließlich auf einer automatisierten',
          'algorithmus|algorithmen|software|programm|computer|ki|system ..4 entscheidet|entscheiden|berechnet|bewertet',
          'entscheidet|entscheiden|berechnet ..6 algorithmus|algorithmen|software|programm|computer|ki',
          'ohne menschliches|menschliche ..4 entschieden|entscheiden|entscheidung',
        ],
        never: ['früher'],
        maySure: true,
        closed: [
          'treffen|getroffen|nutzen|verwenden|verwendet|setzen|eingesetzt|ein|automatisierte|automatisierten|automatisierter|automatischen|automatische|entscheidung|entscheidungen|entscheidungsfindung|einzelentscheidungen|einzelentscheidung|einzelfallentscheidungen|automatisiert|erfolgt',
          'verzichten|auf|im|einzelfall',
          'einschließlich profiling',
          'art|artikel|22|abs|absatz|1|4|dsgvo|gemäß|nach|im|sinne|sinn',
        ],
        examples: [
          'Wir treffen automatisierte Entscheidungen über Kredite.',
          'Eine automatisierte Entscheidungsfindung findet nicht statt.',
          'Die Entscheidung wird automatisch getroffen.',
          'Über die Reihenfolge entscheidet ein Algorithmus.',
          'Über Ihren Kreditantrag entscheiden wir automatisiert.',
          'Wir treffen keine automatisierten Entscheidungen.',
          'Sie haben das Recht, nicht einer ausschließlich auf einer automatisierten Verarbeitung beruhenden Entscheidung unterworfen zu werden.',
          'Entscheidungen über Bewerbungen werden nicht automatisiert getroffen.',
          'Wir setzen keine automatisierte Entscheidungsfindung ein.',
          'Eine automatisierte Entscheidungsfindung gemäß Art. 22 DSGVO findet nicht statt.',
        ],
        nearMisses: [
          'Die Tür öffnet automatisch.',
          'Der Browser übermittelt Daten automatisch.',
          'Wir haben uns für einen neuen Anbieter entschieden.',
          'Die Heizung regelt sich automatisch.',
        ],
      },
    ],
  },
  profiling: {
    headings: ['profiling|scoring|profilbildung'],
    entries: [
      {
        name: 'profiling',
        cue: [
          'profiling',
          'profile|profil|nutzungsprofile|nutzerprofile|kundenprofile|kundenprofil|nutzungsprofil|interessenprofil|persönlichkeitsprofil|persönlichkeitsprofile|bewegungsprofile ..6 erstellt|erstellen|bilden|gebildet|angelegt|angereichert',
          'erstellen|erstellt|bilden|bildet|legen|legt ..8 profile|profil|nutzungsprofile|nutzungsprofil|nutzerprofile|kundenprofile|kundenprofil|interessenprofil|bewegungsprofile',
          'profilbildung|scoring|scorewert|scorewerte|score|bonitätsscore',
        ],
        never: ['ihr|dein|ihrem|deinem profil', 'benutzerprofil', 'reifen'],
        maySure: true,
        closed: [
          'profiling|betreiben|führen|durch|durchgeführt|profile|erstellen|erstellt|nutzen|verwenden|setzen|eingesetzt|ein|kunden|erfolgt|profilbildung|statt',
          'verzichten|auf',
        ],
        examples: [
          'Wir erstellen Profile unserer Kunden.',
          'Profiling findet nicht statt.',
          'Wir nutzen ein Scoring, um Ihre Bonität zu bewerten.',
          'Profiling wird nicht durchgeführt.',
          'Wir nutzen Profiling, um Betrug zu erkennen.',
          'Profiling setzen wir nicht ein.',
        ],
        nearMisses: [
          'Sie können Ihr Profil bearbeiten.',
          'In der App können Sie Ihr Profil bearbeiten.',
          'Das Profil der Reifen wird geprüft.',
          'Ihr Profilbild können Sie austauschen.',
        ],
      },
      {
        name: 'verhalten-bewertet',
        cue: [
          '*verhalten|*verhaltens|vorlieben|interessen ..8 werten|auswerten|ausgewertet|analysieren|analysiert|bewerten|bewertet|ableiten|abzuleiten|vorherzusagen',
          'werten|wertet|analysieren|analysiert|bewerten|bewertet ..8 *verhalten|vorlieben',
          'ordnen|teilen|einteilen|zugeordnet ..8 *gruppe|*gruppen|segment|segmente|segmenten',
          'segment|segmenten|*gruppe|*gruppen|klassen ..4 zugeordnet|eingeteilt',
          'persönliche aspekte ..3 bewerten|bewertet',
        ],
        object: ['kunden*|ihr|ihre|ihres|sie|dein|deine|daten|nutzer*'],
        examples: [
          'Wir werten Ihr Kaufverhalten aus, um Ihre Vorlieben zu erkennen.',
          'Anhand Ihres Kaufverhaltens ordnen wir Sie einer Kundengruppe zu.',
          'Kunden werden anhand ihrer Umsätze Segmenten zugeordnet.',
        ],
      },
    ],
  },
  monitoring: {
    headings: ['videoüberwachung|kameraüberwachung'],
    items: ['aufnahmen|kameras|kamera|bereich|*überwachung'],
    entries: [
      {
        name: 'überwacht',
        cue: [
          'videoüberwachung|videoüberwacht|videoüberwachte|überwachungskameras|überwachungskamera|kameraüberwachung|videoüberwachungsanlage|kameraanlage|videoanlage|videokameras|videoaufzeichnung',
          'überwachen|überwacht|überwachung|kontrolliert|kontrollieren|beobachtet ..6 mitarbeiter|mitarbeitern|beschäftigte|beschäftigten|besucher|räume|kameras|kamera|video|geheimnis*',
          'mitarbeiter|beschäftigte|beschäftigten|besucher|räume|kameras|internetnutzung ..8 überwacht|kontrolliert|beobachtet|überwachung|geortet',
          'video|kameras ..3 überwacht|beobachtet',
          'kameras|kamera ..3 erfassen|erfasst|filmen|filmt|zeichnen',
          'internets|internet|internetnutzung|mails ..6 protokolliert|kontrolliert|ausgewertet|überwacht',
          'anrufe|*gespräche|telefonate|hotline ..6 aufgezeichnet|mitgehört|aufzeichnen|auf',
          'zeichnen|aufzeichnen|aufzeichnung ..6 gespräche|anrufe|telefonate|gesprächen',
          'gps ..4 geortet|ortung|überwacht',
          '*fahrzeuge ..4 gps|geortet',
          'zutritte|zutritt|bewegungen ..6 protokolliert|aufgezeichnet|erfasst',
        ],
        never: [
          'einhaltung|wassertemperatur|zahlungseingänge|störungen|konzerte',
          'vertraulich',
          'sortiment',
        ],
        examples: [
          'In unseren Räumen gibt es Videoüberwachung.',
          'Telefongespräche werden aufgezeichnet.',
          'Unsere Verkaufsräume werden videoüberwacht.',
          'Telefongespräche mit unserer Hotline werden aufgezeichnet.',
          'Eine Überwachung der Beschäftigten findet nicht statt.',
          'Überwachungskameras sichern das Gelände rund um die Uhr.',
          'Der Kassenbereich wird rund um die Uhr per Video überwacht.',
          'Unsere Fahrzeuge sind mit GPS-Ortung ausgestattet.',
        ],
        nearMisses: [
          'Wir überwachen die Wassertemperatur.',
          'Unser Datenschutzbeauftragter überwacht die Einhaltung der Vorschriften.',
          'Zahlungseingänge werden täglich überwacht.',
          'Auf unserer Website finden Sie Videos.',
          'Die Kameras aus unserem Sortiment sind preisgekrönt.',
          'Das Kamerazubehör finden Sie im Shop.',
        ],
      },
    ],
  },
  'model-training': {
    headings: ['künstliche|künstlicher intelligenz', 'maschinelles lernen', 'ki'],
    items: ['modell|modelle|modells|ki|training|trainiert'],
    entries: [
      {
        name: 'modelle-trainieren',
        cue: [
          'modelle|modellen|modell|modells|*modelle|*modellen|*modells|*modell|ki|algorithmen|intelligenz ..8 trainieren|training|trainiert|anlernen|angelernt|weiterentwickeln|weiterentwicklung|verbessern|verbesserung',
          'trainieren|trainiert|training|anlernen|weiterentwicklung|verbesserung|verbessern|entwickeln|entwicklung ..8 modelle|modellen|modells|modell|*modelle|*modells|*modell|ki|algorithmen|intelligenz|lernens|lernen',
          'algorithmen ..8 angelernt|trainiert',
          'trainingsdaten für|zum',
          'ki training',
          'maschinellen|maschinelles|maschinelle lernens|lernen ..6 entwickeln|trainieren|verbessern|training',
          '*daten ..6 maschinelles|maschinellen lernen|lernens',
        ],
        object: [
          '{daten}',
          'nachrichten|texte|inhalte|inhalten|eingaben|anfragen|gespräche|chatverläufe|beiträge|*aufnahmen|bilder',
        ],
        never: ['herbst|handel', 'leistungsdaten|trainer'],
        examples: [
          'Wir nutzen Ihre Nachrichten, um KI-Modelle zu trainieren.',
          'Der Anbieter trainiert mit den Inhalten seine Sprachmodelle.',
          'Zur Verbesserung unserer KI werten wir anonymisierte Gespräche aus.',
          'Öffentliche Beiträge der Nutzer werden zum Trainieren generativer KI herangezogen.',
          'Ihre Anfragen nutzen wir zum Trainieren unseres Chatbots und seiner KI-Modelle.',
          'Der Hersteller verwendet Sprachaufnahmen zur Weiterentwicklung seiner KI.',
        ],
        nearMisses: [
          'Wir trainieren unser Personal.',
          'Unser Personal wird im Datenschutz geschult.',
          'Unsere Mitarbeiter trainieren regelmäßig den Umgang mit Daten.',
          'Algorithmen sortieren die Suchergebnisse.',
          'Die Trainingszeiten Ihrer Kinder finden Sie im Aushang.',
          'Wir entwickeln unser Angebot weiter.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
