import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: [
      'verantwortlicher|verantwortliche|verantwortlichen',
      'name und anschrift',
      'wer ist ..4 verantwortlich',
    ],
    items: [
      '{gesellschaft}',
      'stadt|gemeinde|landkreis|universität|klinikum|praxis|kanzlei|verein|stiftung|dr',
      '*straße|*weg|*platz|*allee|*gasse|straße',
    ],
    entries: [
      {
        name: 'ist-verantwortlich',
        cue: [
          'verantwortlicher|verantwortliche|verantwortlich|verantwortlichen ...12 ist|sind',
          'ist|sind|wird|wirkt ...12 verantwortlicher|verantwortliche|verantwortlich',
          'verantwortlich für die ..6 :',
          'als verantwortlicher|verantwortliche|verantwortlichem',
          'verantwortung ..8 trägt|liegt|tragen',
          'trägt|tragen ..4 verantwortung',
          'name|anschrift ..3 des|der verantwortlichen',
        ],
        object: [
          'verarbeitung|datenverarbeitung|datenverarbeitungen|erhebung',
          '{daten}',
          'sinne|dsgvo|datenschutz*|art|stelle',
          '{gesellschaft}',
        ],
        never: [
          'ist wer',
          'anderen|anderer|anderem|einem verantwortlichen|verantwortlicher',
          'nicht|allein|jeweils verantwortlich',
          'ausschließlich deren',
          'gemeinsam|gemeinsame|gemeinsamer',
          'inhalte|haftung|haften|verlinkte|verlinkten|verlinkter|garantie',
          'verantwortliche muss|darf|hat',
          'verantwortliche unterliegt|unterliegen',
          'dem|denen der verantwortliche',
          'passwort',
        ],
        examples: [
          'Verantwortlicher ist die Fichtenhotel GmbH.',
          'Die Fichtenhotel GmbH ist für die Verarbeitung verantwortlich.',
          'Die Verantwortung für die Verarbeitung Ihrer Daten trägt die Stadt Neustadt.',
        ],
        nearMisses: [
          'Sie können die Daten einem anderen Verantwortlichen übermitteln lassen.',
          'Für die Inhalte verlinkter Seiten sind deren Betreiber verantwortlich.',
          'Verantwortlicher ist, wer über Zwecke und Mittel der Verarbeitung entscheidet.',
        ],
      },
    ],
  },
  'controller-contact': {
    headings: ['kontakt|kontaktdaten|kontaktaufnahme|kontaktmöglichkeiten', 'telefon|tel|fax'],
    items: ['*@*', 'telefon|tel|mail|fax'],
    entries: [
      {
        name: 'erreichen-uns',
        cue: [
          'erreichen|erreichst ..6 uns|unser|unsere|unseren',
          'uns|büro|verwaltung|geschäftsstelle|praxis|wir ...14 erreichbar|erreichen',
          'kontaktieren|kontaktiere|anrufen ..3 uns',
          'wenden|wende|richten|richte|schreiben|schreib|schicken|senden ..8 an|uns',
          'an ..8 wenden|richten|schreiben|schicken',
          'kontaktdaten|kontaktanschrift|ansprechpartner|ansprechpartnerin|ansprechperson',
          'steht|stehen ..10 zur verfügung',
          'nehmen|nimmt ..12 entgegen',
          'genügt ..3 schreiben|brief|mail|nachricht|anruf',
          'kontaktaufnahme nutzen|nutze',
        ],
        object: [
          '*@*',
          'mail|telefon|telefonisch|telefonnummer|anschrift|adresse|*adresse|formular|kontaktformular|unter|post|postalisch|schriftlich|nummer|rufnummer|fax|impressum|*straße|*weg|*platz|*allee',
        ],
        never: [
          '*datenschutzbeauftragt*',
          '{behörde}',
          'kontaktieren|anrufen sie per|telefonisch|an',
          'wir kontaktieren|wenden',
          'wenn sie uns|mit',
          'nutzung des kontaktformulars',
          'abmelden|abmeldung|abbestellen',
          'beschwerde|beschwerden|krankenkasse|gericht',
          'bewerbung*|newsletter',
        ],
        examples: [
          'Sie erreichen uns telefonisch unter 0341 123456.',
          'Wenden Sie sich schriftlich an unsere oben genannte Anschrift.',
        ],
        nearMisses: [
          'Wir kontaktieren Sie per Telefon.',
          'Wenn Sie uns per E-Mail schreiben, speichern wir die Nachricht.',
        ],
      },
      {
        name: 'adresse',
        cue: ['*@*'],
        never: ['*datenschutzbeauftragt*', 'dsb', '{behörde}', 'beschwerde|beschwerden'],
        examples: ['Datenschutz bei uns: datenschutz@fichte.example.'],
        nearMisses: ['Beschwerden richten Sie an die Datenschutzbehörde, dsb@behoerde.example.'],
      },
    ],
  },
  'officer-contact': {
    headings: ['*datenschutzbeauftragter|*datenschutzbeauftragte|*datenschutzbeauftragten'],
    items: ['*@*', 'telefon|tel', '{gesellschaft}'],
    entries: [
      {
        name: 'datenschutzbeauftragter',
        cue: [
          '*datenschutzbeauftragter|*datenschutzbeauftragte|*datenschutzbeauftragten|*datenschutzbeauftragtem',
        ],
        object: [
          '*@*',
          'benannt|bestellt|ernannt|erreichen|erreichst|erreichbar|ist|haben|hat|lautet|lauten|kontaktdaten|wenden|unter',
        ],
        never: ['landesbeauftragte*|bundesbeauftragte*'],
        maySure: true,
        closed: [
          'datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten',
          'benannt|bestellt|ernannt|gibt|unternehmen|verein',
        ],
        examples: [
          'Wir haben einen Datenschutzbeauftragten benannt.',
          'Unseren Datenschutzbeauftragten erreichen Sie unter dsb@fichte.example.',
        ],
        nearMisses: ['Fragen zum Datenschutz beantwortet unser Büro.'],
      },
    ],
  },
  'joint-control': {
    headings: ['gemeinsame verantwortlichkeit|verantwortliche', 'gemeinsam verantwortliche'],
    entries: [
      {
        name: 'gemeinsam-verantwortlich',
        cue: [
          'gemeinsam|gemeinsame|gemeinsamen|gemeinsamer ..12 verantwortlich|verantwortliche|verantwortlicher|verantwortlichkeit|verantwortlichen',
          'mitverantwortlich*',
          'art|artikel 26 dsgvo',
          'gemeinsame|gemeinsamer datenverarbeitung|verarbeitung',
        ],
        never: ['gemeinsam verantwortlich wer', 'zwei|mehrere ..2 verantwortliche'],
        maySure: true,
        closed: [
          'gemeinsam|gemeinsame|verantwortlich|verantwortliche|verantwortlichkeit|anderen|dritten|besteht|gibt',
        ],
        examples: [
          'Wir sind mit der Fichtenpark GmbH gemeinsam verantwortlich.',
          'Mit der Fichtenpark GmbH besteht eine gemeinsame Verantwortlichkeit.',
        ],
        nearMisses: ['Wir kochen gemeinsam.'],
      },
      {
        name: 'gemeinsame-zwecke',
        cue: [
          'gemeinsam|zusammen ..8 festlegen|zwecke|zweck|mittel|entscheiden|betreiben',
          'legen|legt|entscheiden|entscheidet|bestimmen|bestimmt ..10 gemeinsam|zusammen',
          'betreiben|betreibt ..8 zusammen|gemeinsam mit',
          'zwecke|zweck|mittel ...12 gemeinsam|zusammen',
        ],
        object: ['zwecke|zweck|zwecken|mittel|verarbeitung|daten*'],
        maySure: true,
        examples: [
          'Wir legen die Zwecke gemeinsam fest.',
          'Über Zwecke und Mittel entscheiden wir zusammen mit der Kreisverwaltung.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
