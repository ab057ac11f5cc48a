import type { KindWords } from '../../claim-words.ts';

export const rights = {
  access: {
    headings: ['auskunft|auskunftsrecht', 'recht auf auskunft'],
    leads: ['{rechteliste}'],
    items: ['auskunft|auskunftsrecht', 'kopie ..4 {daten}', 'art|artikel 15'],
    entries: [
      {
        name: 'auskunft',
        cue: [
          'auskunft|auskunftsrecht|auskunftsanspruch|auskünfte',
          'kopie|kopien ..4 {daten}',
          'kopie|einsicht|zugang ..3 zu|in ..6 {daten}',
          'einsehen|einsichtnahme|einsichtsrecht|akteneinsicht',
          'erfahren|mitteilen|teilen|bestätigen|bestätigung ...6 ob|welche ...8 {daten}',
          'bestätigung ...10 verarbeitet',
          'art|artikel 15',
        ],
        object: ['{recht}', 'erteilen|erteilt', 'teilen ..4 mit', 'bestätigen'],
        never: [
          'mitarbeiter|mitarbeitern|dienstleister|partner|partnern|kundendienst|schalter|unbefugte*',
          'auskunfteien|auskunftei|bonitätsauskunft|polizei',
          'personalausweises|weg',
          'auskunft ..4 einholen|ein',
          'lieferzeiten|fahrplan',
        ],
        examples: [
          'Sie haben das Recht auf Auskunft.',
          'Sie können eine Kopie Ihrer Daten verlangen.',
        ],
        nearMisses: ['Unsere Mitarbeiter können Auskunft über den Weg geben.'],
      },
    ],
  },
  rectification: {
    headings: ['berichtigung', 'recht auf berichtigung'],
    leads: ['{rechteliste}'],
    items: [
      'berichtigung|berichtigen|berichtigt|korrektur|richtigstellung|vervollständigung',
      'art|artikel 16',
    ],
    entries: [
      {
        name: 'berichtigung',
        cue: [
          'berichtigung|berichtigen|berichtigt|berichtigungsrecht',
          'korrektur|korrigieren|korrigiert',
          'vervollständigung|vervollständigen|vervollständigt|ergänzen|ergänzt|ergänzung',
          'richtigstellung|richtigstellen|richtigzustellen',
          'stellen ..4 richtig',
          'art|artikel 16',
          '{daten} ..4 ändern|aktualisieren|bearbeiten',
        ],
        object: ['{recht}', 'unrichtige|unrichtiger|unrichtigen|unvollständige*|falsche|falsch'],
        never: [
          'fehler in diesem|dieser',
          'erklärung|hinweise|steuerbescheid*|zeugnisse|zeitung',
          'helligkeit',
        ],
        examples: [
          'Sie haben das Recht auf Berichtigung.',
          'Sie können falsche Daten korrigieren lassen.',
        ],
        nearMisses: [
          'Sie haben das Recht auf ein Frühstück.',
          'Wir behalten uns vor, Fehler in dieser Erklärung zu berichtigen.',
        ],
      },
    ],
  },
  erasure: {
    headings: [
      'löschung',
      'recht auf löschung|vergessenwerden',
      'recht auf vergessenwerden',
      'löschungsrecht',
    ],
    leads: ['{rechteliste}'],
    items: ['löschung|löschen|gelöscht|vergessenwerden', 'art|artikel 17'],
    entries: [
      {
        name: 'löschung',
        cue: [
          'löschung|löschen|gelöscht|löschungsrecht|löschbegehren|löschanspruch|löschungsanspruch|löschungsantrag',
          'vergessenwerden',
          'vergessen werden|zu',
          'art|artikel 17',
        ],
        object: [
          'recht|rechte|rechten|rechts|anspruch|ansprüche',
          'verlangen|fordern|beantragen|bitten|berechtigt|wünschen|möchten',
          'können sie|sie können|kannst du|du kannst',
          'auf ..3 wunsch|antrag|verlangen|anforderung',
          'löschen|gelöscht lassen|sollen',
          'steht|stehen ..8 zu',
          'dürfen',
          'konto|kundenkonto|kundenkontos|profil',
        ],
        never: [
          'warenkorb*|warenkorbs',
          'cookies',
          'nach ..3 jahren|monaten|tagen',
          'wir löschen nach',
          'brand|grundschuld',
          'löschfristen',
        ],
        examples: [
          'Sie haben das Recht auf Löschung.',
          'Sie können verlangen, dass wir Ihre Daten löschen.',
        ],
        nearMisses: ['Die Daten werden nach zwei Jahren gelöscht.'],
      },
    ],
  },
  restriction: {
    headings: ['einschränkung', 'recht auf einschränkung'],
    leads: ['{rechteliste}'],
    items: ['einschränkung|einschränken|sperrung', 'art|artikel 18'],
    entries: [
      {
        name: 'einschränkung',
        cue: [
          'einschränkung|einschränken|eingeschränkt|eingeschränkte',
          'beschränkung|beschränken|beschränkt',
          'sperrung|sperren|gesperrt',
          'art|artikel 18',
        ],
        object: [
          'recht|rechte|rechten|anspruch',
          'verlangen|fordern|beantragen|bitten|berechtigt',
          'lassen|antrag|wunsch',
        ],
        never: [
          'zugriff|haftung|zugang|karte|öffnungszeiten',
          'ohne einschränkung',
          'recht|rechte kann|können|wird ..6 eingeschränkt|beschränkt',
          'widerspruch|widersprechen ..4 beschränkt',
        ],
        examples: ['Sie haben das Recht auf Einschränkung der Verarbeitung.'],
        nearMisses: [
          'Wir schränken den Zugriff auf Daten ein.',
          'Dieses Recht kann durch Gesetz eingeschränkt sein.',
        ],
      },
    ],
  },
  portability: {
    headings: ['datenübertragbarkeit', 'recht auf datenübertragbarkeit|datenportabilität'],
    leads: ['{rechteliste}'],
    items: ['datenübertragbarkeit|übertragbarkeit|datenportabilität', 'art|artikel 20'],
    entries: [
      {
        name: 'übertragbarkeit',
        cue: [
          'datenübertragbarkeit|übertragbarkeit|datenportabilität|portabilität',
          'recht auf datenübertragung',
          'maschinenlesbaren|maschinenlesbarem|maschinenlesbarer format|form',
          'recht|anspruch ..8 gängigen ..3 format',
          'anderen|anderer|einen|einem verantwortlichen|anbieter|dritten|unternehmen ..6 übermitteln|übermittelt|übertragen lassen?',
          'übermitteln|übermittelt|übertragung|übertragen|mitnehmen ..10 anderen|anderer verantwortlichen|anbieter|unternehmen|bank',
          'übertragung ..4 {daten} ..3 auf|an',
          'exportieren|datenexport ...12 anbieter|mitnehmen',
        ],
        object: [
          'recht|rechte|rechten|anspruch',
          'verlangen|fordern|können|kannst|dürfen|lassen|wunsch|antrag|anfordern',
          'stellen ..8 bereit',
          'erhalten|bekommen',
        ],
        never: ['finanzamt|erwerber|unternehmensverkauf', 'gesetz verlangt', 'jede löschung'],
        direction: 'person',
        examples: [
          'Sie haben das Recht auf Datenübertragbarkeit.',
          'Sie erhalten Ihre Daten in einem maschinenlesbaren Format.',
        ],
        nearMisses: [
          'Wir übermitteln Daten an unsere Steuerberater.',
          'Bei einem Unternehmensverkauf werden Kundendaten auf den Erwerber übertragen.',
        ],
      },
    ],
  },
  objection: {
    headings: ['widerspruch|widerspruchsrecht', 'recht auf widerspruch'],
    leads: ['{rechteliste}'],
    items: ['widerspruch|widerspruchsrecht|widersprechen', 'art|artikel 21'],
    entries: [
      {
        name: 'widerspruch',
        cue: [
          'widerspruch|widersprechen|widersprichst|widersprochen|widerspruchsrecht|widerspruchs',
          'art|artikel 21',
        ],
        object: [
          'recht|rechte|rechten|zu|besteht',
          'jederzeit|formfrei|formlos',
          'verarbeitung|datenverarbeitung|nutzung|verwendung|veröffentlichung|speicherung',
          '{daten}',
          'werbung|direktwerbung|profiling|newsletter|analyse|tracking',
          'art|artikel',
        ],
        never: [
          'in|im widerspruch zu',
          'bescheid|steuerbescheid|bebauungsplan|kündigung|mieter|zeugen|grundsätzen|mahnbescheid',
        ],
        examples: [
          'Sie haben das Recht auf Widerspruch.',
          'Sie können der Verwendung Ihrer Daten widersprechen.',
        ],
        nearMisses: [
          'Gegen den Bescheid können Sie Widerspruch einlegen.',
          'Sie können das Zimmer stornieren.',
        ],
      },
      {
        name: 'werbung-abbestellen',
        cue: [
          'abbestellen|abmelden|abzubestellen|abzumelden|abbestellt|abmeldung',
          'keine|keinen ..4 werbung|newsletter ..4 mehr|wünschen|wünscht|erhalten',
          'keine ..2 werbung|newsletter ..3 mehr',
        ],
        object: [
          'newsletter|newsletters|werbung|werbemails|mails|werbe*|mailing|benachrichtigungen',
        ],
        examples: ['Sie können den Newsletter jederzeit abbestellen.'],
        nearMisses: ['Die Zeitschrift können Sie nach einem Jahr abbestellen.'],
      },
    ],
  },
  withdrawal: {
    headings: ['widerruf', 'widerruf ..2 einwilligung|einwilligungen', 'widerrufsrecht'],
    leads: ['{rechteliste}'],
    items: [
      'widerruf|widerrufen ..6 einwilligung',
      'formlose|formlos',
      'einwilligung ...10 widerrufen',
    ],
    entries: [
      {
        name: 'einwilligung-widerrufen',
        cue: [
          'widerrufen|widerruf|widerruflich|widerrufbar|widerrufst|widerrufs|widerrufsrecht',
          'zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|zurückgezogen|rückgängig',
        ],
        object: [
          'einwilligung|einwilligungen|eingewilligt|einzuwilligen|einwilligen',
          'zustimmung|einverständnis|einverständniserklärung|zugestimmt',
          'recht auf widerruf',
          'widerruf ..3 mail|zukunft|formlos|formfrei|jederzeit',
        ],
        never: [
          'bestellung|kaufvertrag|vollmacht|baugenehmigung|ware|waren|verbraucher',
          'bewerbungen',
        ],
        examples: ['Sie können Ihre Einwilligung jederzeit widerrufen.'],
        nearMisses: ['Sie können die Bestellung widerrufen.'],
      },
    ],
  },
  complaint: {
    headings: ['beschwerde|beschwerderecht', 'recht auf beschwerde', 'aufsichtsbehörde'],
    leads: ['{rechteliste}'],
    items: ['beschwerde|beschweren|beschwerderecht', '{behörde}', 'art|artikel 77'],
    entries: [
      {
        name: 'beschwerde',
        cue: ['beschwerde|beschweren|beschwerst|beschwerderecht|beschwerden', 'art|artikel 77'],
        object: ['{behörde}', 'recht|rechte', 'beschwerderecht', 'datenschutz*'],
        never: [
          'über ..2 essen|lieferung|lärm',
          'kundendienst*|kundenservice|beschwerdemanagement|ordnungsamt|verwaltungsgericht',
          'kosten',
        ],
        examples: [
          'Sie haben das Recht auf Beschwerde bei einer Aufsichtsbehörde.',
          'Es besteht ein Beschwerderecht.',
        ],
        nearMisses: ['Beschwerden über das Essen beantwortet die Küche.'],
      },
      {
        name: 'zuständige-behörde',
        cue: [
          'zuständig|zuständige|zuständigen|zuständiger ...10 {behörde}',
          '{behörde} ...6 wenden|zuständig|offen|einreichen|anrufen',
          'wenden ..8 {behörde}',
          'weg zur ..2 {behörde}',
          'zuständige behörde ist',
        ],
        never: [
          'panne*|datenpannen|stunden|verpflichtet',
          'unsere|unseren|unserem|unser ..2 datenschutzbeauftragt*',
        ],
        examples: [
          'Zuständige Aufsichtsbehörde ist der Landesbeauftragte für den Datenschutz.',
          'Sie können sich an die Datenschutzbehörde wenden.',
        ],
        nearMisses: ['Datenpannen melden wir der zuständigen Aufsichtsbehörde binnen 72 Stunden.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
