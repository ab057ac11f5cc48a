import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: ['verantwortlicher|verantwortliche|verantwortlichen', 'name und anschrift'],
    items: ['{gesellschaft}'],
    entries: [
      {
        name: 'ist-verantwortlich',
        cue: [
          'verantwortlicher|verantwortliche|verantwortlich ..6 ist|:',
          'ist|sind ..5 verantwortlicher|verantwortliche|verantwortlich',
          'verantwortlich für die',
        ],
        never: ['anderen verantwortlichen', 'nicht verantwortlich', 'gemeinsam'],
        examples: [
          'Verantwortlicher ist die Fichtenhotel GmbH.',
          'Die Fichtenhotel GmbH ist für die Verarbeitung verantwortlich.',
        ],
        nearMisses: ['Sie können die Daten einem anderen Verantwortlichen übermitteln lassen.'],
      },
    ],
  },
  'controller-contact': {
    headings: ['kontakt|kontaktdaten|kontaktaufnahme'],
    items: ['*@*'],
    entries: [
      {
        name: 'erreichen-uns',
        cue: [
          'erreichen|erreichst ..4 uns|unter',
          'kontaktieren|kontakt|wenden|schreiben ..4 uns|an',
          '*@*',
          'kontaktdaten|kontaktanschrift',
        ],
        object: [
          '*@*',
          'mail|telefon|telefonisch|anschrift|adresse|formular|kontaktformular|unter',
        ],
        never: ['datenschutzbeauftragt*', '{behörde}', 'kontaktieren sie per'],
        examples: ['Sie erreichen uns unter datenschutz@fichte.example.'],
        nearMisses: ['Wir kontaktieren Sie per Telefon.'],
      },
    ],
  },
  'officer-contact': {
    headings: ['datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten'],
    items: ['*@*'],
    entries: [
      {
        name: 'datenschutzbeauftragter',
        cue: ['datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten'],
        object: [
          '*@*',
          'benannt|bestellt|erreichen|ist|haben|hat|lautet|kontaktdaten|wenden|unter',
        ],
        never: ['landesbeauftragte*|bundesbeauftragte*'],
        maySure: true,
        closed: [
          'datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten',
          'benannt|bestellt|gibt',
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
          'gemeinsam|gemeinsame ..3 verantwortlich|verantwortliche|verantwortlichkeit|verantwortlichen',
          'gemeinsam ..5 festlegen|zwecke|entscheiden',
          'legen ..5 gemeinsam',
        ],
        maySure: true,
        closed: [
          'gemeinsam|gemeinsame|verantwortlich|verantwortliche|verantwortlichkeit|anderen|besteht|gibt',
        ],
        examples: [
          'Wir sind mit der Fichtenpark GmbH gemeinsam verantwortlich.',
          'Wir legen die Zwecke gemeinsam fest.',
        ],
        nearMisses: ['Wir kochen gemeinsam.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
