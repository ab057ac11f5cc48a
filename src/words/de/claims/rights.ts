import type { KindWords } from '../../claim-words.ts';

export const rights = {
  access: {
    headings: ['auskunft|auskunftsrecht', 'recht auf auskunft'],
    entries: [
      {
        name: 'auskunft',
        cue: [
          'auskunft|auskunftsrecht',
          'kopie ..4 {daten}',
          'einsicht ..4 {daten}',
          'zugang ..4 {daten}',
        ],
        object: ['{recht}'],
        never: ['mitarbeiter*', 'auskunfteien|auskunftei', 'partner*'],
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
    entries: [
      {
        name: 'berichtigung',
        cue: [
          'berichtigung|berichtigen|berichtigt',
          'korrektur|korrigieren|korrigiert',
          'vervollständigung|vervollständigen',
        ],
        object: ['{recht}', '{daten}'],
        never: ['fehler in diesem'],
        examples: [
          'Sie haben das Recht auf Berichtigung.',
          'Sie können falsche Daten korrigieren lassen.',
        ],
        nearMisses: ['Sie haben das Recht auf ein Frühstück.'],
      },
    ],
  },
  erasure: {
    headings: ['löschung', 'recht auf löschung', 'recht auf vergessenwerden'],
    entries: [
      {
        name: 'löschung',
        cue: ['löschung|löschen|gelöscht', 'vergessenwerden', 'vergessen werden'],
        object: ['recht|rechts', 'können', 'verlangen|fordern|beantragen|bitten|berechtigt'],
        never: ['warenkorb*', 'cookies', 'nach ..3 jahren|monaten|tagen'],
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
    entries: [
      {
        name: 'einschränkung',
        cue: ['einschränkung|einschränken|eingeschränkt'],
        object: ['verarbeitung', 'recht'],
        never: ['zugriff', 'haftung'],
        examples: ['Sie haben das Recht auf Einschränkung der Verarbeitung.'],
        nearMisses: ['Wir schränken den Zugriff auf Daten ein.'],
      },
    ],
  },
  portability: {
    headings: ['datenübertragbarkeit', 'recht auf datenübertragbarkeit'],
    entries: [
      {
        name: 'übertragbarkeit',
        cue: [
          'datenübertragbarkeit|übertragbarkeit|datenportabilität',
          'maschinenlesbaren|maschinenlesbarem',
          'anderen verantwortlichen|anbieter ..4 übermitteln|übermittelt|übertragen',
        ],
        direction: 'person',
        examples: [
          'Sie haben das Recht auf Datenübertragbarkeit.',
          'Sie erhalten Ihre Daten in einem maschinenlesbaren Format.',
        ],
        nearMisses: ['Wir übermitteln Daten an unsere Steuerberater.'],
      },
    ],
  },
  objection: {
    headings: ['widerspruch|widerspruchsrecht', 'recht auf widerspruch'],
    entries: [
      {
        name: 'widerspruch',
        cue: [
          'widerspruch|widersprechen|widerspruchsrecht',
          'newsletter|werbung ..5 abbestellen|abmelden',
          'abbestellen|abmelden',
        ],
        never: ['widerspruch zu', 'hotelzimmer*'],
        examples: [
          'Sie haben das Recht auf Widerspruch.',
          'Sie können den Newsletter abbestellen.',
        ],
        nearMisses: ['Sie können das Zimmer stornieren.'],
      },
    ],
  },
  withdrawal: {
    headings: ['widerruf', 'widerruf der? einwilligung'],
    entries: [
      {
        name: 'einwilligung-widerrufen',
        cue: [
          'einwilligung ..6 widerrufen|widerruf|zurückziehen',
          'widerruf|widerrufen ..4 einwilligung',
          'widerruf ihrer einwilligung',
        ],
        examples: ['Sie können Ihre Einwilligung jederzeit widerrufen.'],
        nearMisses: ['Sie können die Bestellung widerrufen.'],
      },
    ],
  },
  complaint: {
    headings: ['beschwerde|beschwerderecht', 'recht auf beschwerde'],
    entries: [
      {
        name: 'beschwerde',
        cue: ['beschwerde|beschweren|beschwerderecht|beschwerden'],
        object: ['{behörde}', 'recht'],
        never: ['über das essen', 'kundendienst*'],
        examples: ['Sie haben das Recht auf Beschwerde bei einer Aufsichtsbehörde.'],
        nearMisses: ['Beschwerden über das Essen beantwortet die Küche.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
