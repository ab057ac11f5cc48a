import type { KindWords } from '../../claim-words.ts';

export const data = {
  data: {
    headings: [
      'welche .. daten',
      'datenkategorien|datenarten',
      'kategorien',
      'art der daten',
      'verarbeitete daten',
    ],
    leads: [
      '{erheben} .. {daten}',
      '{daten} .. {erheben}',
      'folgende|folgenden .. {daten}',
      '{daten} .. sind',
    ],
    items: ['{kinds}', '*daten'],
    entries: [
      {
        name: 'erhobene-arten',
        cue: [
          '{erheben} ..8 {kinds}',
          '{kinds} ..5 {erheben}',
          '{daten} ..4 wie|etwa|sind|beispielsweise|insbesondere ..4 {kinds}',
          '{kinds} ..3 {kinds} ..3 {kinds}',
          '{nutzen} ..6 {kinds}',
          'geben|angeben ..5 {kinds} ..2 an|ein',
        ],
        never: ['recht', 'unter der'],
        examples: [
          'Wir erheben Ihren Namen und Ihre Telefonnummer.',
          'Daten sind etwa Name, Anschrift und Geburtsdatum.',
        ],
        nearMisses: ['Sie haben das Recht, Ihre Anschrift zu berichtigen.'],
      },
    ],
  },
  'special-data': {
    headings: ['besondere kategorien', 'gesundheitsdaten', 'sensible daten'],
    entries: [
      {
        name: 'besondere-kategorien',
        cue: ['{erheben} ..6 {besondere}', '{besondere} ..5 {erheben}', '{nutzen} ..6 {besondere}'],
        never: ['bezeichnet'],
        maySure: true,
        closed: [
          '{besondere}',
          'verarbeiten|verarbeitet|erheben|erhoben|speichern|gespeichert',
          'kategorien|besonderen',
        ],
        examples: [
          'Wir verarbeiten Gesundheitsdaten von Ihnen.',
          'Fingerabdrücke werden gespeichert.',
        ],
        nearMisses: ['Gesundheit ist wichtig.'],
      },
    ],
  },
  children: {
    headings: ['kinder|minderjährige|kindern'],
    entries: [
      {
        name: 'von-kindern',
        cue: [
          'kinder|kindern|kindes|kind',
          'minderjährige|minderjährigen',
          'unter ..2 jahren',
          'personen unter',
        ],
        object: [
          '{daten}',
          'richtet|richten|gerichtet|bestimmt|einwilligung|eltern|erziehungsberechtigte*',
          '{erheben}',
        ],
        maySure: true,
        closed: [
          'kinder|kindern|minderjährige|minderjährigen|erheben|erhoben|verarbeiten|verarbeitet',
        ],
        examples: [
          'Wir erheben keine Daten von Kindern.',
          'Wir verarbeiten Daten von Minderjährigen.',
        ],
        nearMisses: ['Für Kinder gibt es einen Spielplatz.'],
      },
    ],
  },
  source: {
    headings: ['quelle|quellen|herkunft|datenquellen', 'woher'],
    items: ['{daten}', '*register|quellen|behörden|partner|dritten'],
    entries: [
      {
        name: 'stammen-aus',
        cue: [
          '{erheben} ..6 von|aus|bei ..5 ihnen|register|melderegister|*register|*registern|quellen|dritten|partnern|behörden|arbeitgeber',
          '{daten} ..3 von|aus|bei ..4 ihnen|*register|quellen|dritten|partnern ..4 {erheben}',
          '{daten} ..3 stammen',
          'aus öffentlich zugänglichen',
          'die sie uns',
          'direkt bei ihnen',
        ],
        object: ['{daten}'],
        never: ['recht', 'können sie'],
        direction: 'in',
        examples: [
          'Wir erhalten Daten aus dem Melderegister.',
          'Die Daten stammen von unseren Partnern.',
        ],
        nearMisses: ['Wir erhalten Lob von Gästen.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
