import type { KindWords } from '../../claim-words.ts';

export const purposes = {
  purpose: {
    headings: [
      'zweck|zwecke|verarbeitungszwecke|zwecken|verarbeitungszweck',
      'wofür|warum|wozu .. nutzen|verarbeiten|verwenden|verarbeitet|brauchen|erheben',
    ],
    leads: [
      'folgenden|folgende|folgendem zwecken|zwecke|zweck',
      '{nutzen} .. {daten}',
      '{daten} .. {nutzen}',
      'zwecke|zwecken|zweck',
      'dient|dienen',
    ],
    items: [
      'um',
      'zur|zum|für',
      '*ung|*ungen|*ieren|*tion|*ing|*werbung|statistik|*sicherheit|analyse|*pflege|*kontrolle|*abrechnung|versand|*schutz|*vergabe|marketing|forschung|buchhaltung|abwehr',
      '*en',
    ],
    entries: [
      {
        name: 'genutzt-zu',
        cue: [
          '{nutzen} ...10 um|zwecks|damit',
          '{nutzen} ...8 zur|zum|für',
          '{erheben} ...8 um|zwecks|damit',
          '{erheben} ..8 zur|zum|für',
          'zur|zum|für|zwecks|um ...10 {nutzen}',
          'zur|zum|für|zwecks ..8 {erheben}',
          'dient|dienen ..6 der|dem|dazu|zur|ihrer|unserer|ausschließlich',
          'dienen|dient',
        ],
        object: ['{daten}', '{kinds}', 'verarbeitung|datenverarbeitung|erhebung|videoüberwachung'],
        never: [
          'recht|rechte|rechten',
          'solange',
          'so lange',
          'aufbewahr*|aufzubewahren|gelöscht|löschen|löschung',
          'widersprechen|widerspruch|widerrufen|widerruf',
          'verantwortlich*|einwilligung|antrags|antrag',
          'informationen zum|finden|betroffene',
          'rechtmäßig',
          'findet nicht',
          'offengelegt|dürfen',
        ],
        examples: [
          'Wir nutzen Ihre Daten, um die Buchung zu erfüllen.',
          'Die Verarbeitung dient der Betreuung unserer Mitglieder.',
        ],
        nearMisses: ['Sie haben das Recht auf Löschung.'],
      },
      {
        name: 'zweck-ist',
        cue: [
          'zweck|zwecke|ziel|verarbeitungszweck ..6 ist|sind',
          'zum|zu|für ..4 zweck|zwecke|zwecken',
          'zum|zu|für ..4 *zwecke|*zwecken',
          'zweck|zwecke :',
        ],
        object: ['{daten}', 'verarbeit*|verwend*|erheb*|nutz*|*überwachung', 'ziel'],
        never: [
          'recht|rechte',
          'solange|wegfall|erfüllt|erreicht|aufbewahr*|gelöscht',
          'widersprechen|widerspruch|widerrufen',
          'mittel',
          'einwilligung',
        ],
        examples: [
          'Zweck der Verarbeitung ist die Wahrung des Hausrechts.',
          'Ihre Daten werden zu Werbezwecken verwendet.',
        ],
        nearMisses: ['Die Daten werden nach Wegfall des Zwecks gelöscht.'],
      },
      {
        name: 'zum-beginn',
        at: 'start',
        cue: [
          'zur|zum|zwecks|um ...12 {erheben}',
          'zur|zum|zwecks|um ...10 holen|prüfen|analysieren|fragen|übermitteln|erkennen|setzen',
          'mit|mithilfe|anhand|aufgrund ..3 {daten} ..8 erkennen|erstellen|prüfen|ermitteln|stellen|verbessern|können|beheben|berechnen',
        ],
        never: ['rechte|recht|rechten', 'abmeldung', 'erfüllung einer', 'löschen'],
        examples: ['Zur Prüfung Ihrer Bonität holen wir Auskünfte ein.'],
      },
      {
        name: 'werbung',
        cue: [
          'newsletter|newsletters',
          'direktwerbung|werbezwecke|werbezwecken|postwerbung|reichweitenmessung',
          'personalisierte|gezielte|interessenbezogene werbung|anzeigen',
          'informieren|unterrichten wir ..8 über',
        ],
        never: [
          'recht|rechte',
          'widersprechen|widerspruch|abmelden|abbestellen|abmeldung|abmelde*|widerrufen|widerruf',
          'antrag|änderungen|erscheint|neuigkeiten|web|panne*|gratis|vorab|gesondert|maßnahmen',
        ],
        examples: ['Den Newsletter versenden wir monatlich.'],
        nearMisses: ['Sie haben das Recht, der Direktwerbung zu widersprechen.'],
      },
    ],
  },
  basis: {
    headings: ['rechtsgrundlage|rechtsgrundlagen', 'auf welcher ..2 grundlage'],
    items: [
      'art|artikel',
      'einwilligung|zustimmung|vertrag|vertragserfüllung|interesse|interessen|pflicht|verpflichtung|gesetz|vertragsanbahnung',
    ],
    entries: [
      {
        name: 'rechtsgrundlage',
        cue: [
          'rechtsgrundlage|rechtsgrundlagen|erlaubnistatbestand',
          'art|artikel 6|9|88',
          'grundlage|grundlagen für|der ..4 verarbeitung',
          'auf|aufgrund ..3 grundlage|basis|grund ..8 bdsg|ao|hgb|sgb|einwilligung|zustimmung|vertrags|gesetzes|interesses|interessen',
          'beruht|beruhen|stützt|stützen|gestützt ..8 einwilligung|vertrag|interesse|interessen|verpflichtung|pflicht|art|gesetz|zustimmung',
          'berechtigtes|berechtigten|berechtigte|berechtigter interesse|interesses|interessen',
          'erfüllung ..8 vertrags|vertrages|vertrag|vertragsverhältnisses|kaufvertrags|mietvertrags|behandlungsvertrags|arbeitsvertrags',
          'vertragserfüllung|vertragsdurchführung|vertragsanbahnung|vorvertraglicher|vorvertragliche',
          'rechtliche|rechtlichen|rechtlicher|gesetzliche|gesetzlichen|gesetzlicher verpflichtung|verpflichtungen|pflicht|pflichten',
          'gesetzlich|rechtlich verpflichtet',
          'mit|nach|aufgrund|nur|dank ..3 ihrer|deiner|ihre|ihres|ausdrücklicher|ausdrücklichen|vorheriger ..2 einwilligung|zustimmung|einverständnisses',
          'eingewilligt|einwilligen',
          'aufgabe ..8 interesse',
          'öffentlichen|öffentliches interesse',
          'ausübung öffentlicher gewalt',
          'lebenswichtiger|lebenswichtige|lebenswichtigen interessen',
        ],
        never: [
          'widerrufen|widerruf|widerruflich|widerrufbar',
          'ohne ihre|deine',
          'recht auf|der|aus|jederzeit',
          'widersprechen|widerspruch|überwiegen',
          'müssen ..3 eltern|erziehungsberechtigten|sorgeberechtigten',
          'ist jede',
          'rechtmäßig wenn',
          'beschwerde',
        ],
        examples: [
          'Die Verarbeitung beruht auf Ihrer Einwilligung.',
          'Rechtsgrundlage ist der Vertrag.',
          'Wir sind gesetzlich verpflichtet, Rechnungen aufzubewahren.',
        ],
        nearMisses: [
          'Sie können Ihre Einwilligung widerrufen.',
          'Ohne Ihre Einwilligung geben wir keine Daten weiter.',
        ],
      },
    ],
  },
  interest: {
    headings: ['berechtigtes|berechtigte|berechtigten interesse|interessen'],
    items: [
      '*ung|*schutz|schutz|abwehr|*sicherheit|*werbung|*arbeit|*aufklärung|interesse|*analyse',
    ],
    entries: [
      {
        name: 'berechtigtes-interesse',
        cue: [
          'berechtigtes|berechtigten|berechtigte|berechtigter|überwiegendes|überwiegenden ..2 interesse|interesses|interessen',
          'unser|unsere|unserem|unseren|eigenes ..2 interesse|interessen',
          'verfolgen|verfolgt|verfolgte|wahren|wahrung ..6 interesse|interessen',
          'interesse|interessen ..6 überwiegt|überwiegen|besteht|liegt',
        ],
        never: [
          'recht|rechte',
          'widersprechen|widerspruch',
          'im interesse unserer|unsere',
          'öffentlichen|öffentliches|lebenswichtig*',
          'ihr|ihre|ihrem|deine interesse|interessen an',
        ],
        examples: [
          'Unser berechtigtes Interesse ist der Schutz vor Missbrauch.',
          'Dabei verfolgen wir das Interesse, Störungen zu erkennen.',
        ],
        nearMisses: [
          'Stützen wir uns auf ein berechtigtes Interesse, können Sie Widerspruch einlegen.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
