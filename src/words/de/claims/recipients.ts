import type { KindWords } from '../../claim-words.ts';

export const recipients = {
  recipient: {
    headings: ['empfänger|empfängern', 'weitergabe|offenlegung', 'an wen'],
    leads: ['{weitergeben} .. {daten}', '{daten} .. {weitergeben}', 'empfänger|empfängern'],
    items: ['{empfänger}', '{gesellschaft}'],
    entries: [
      {
        name: 'weitergegeben-an',
        cue: [
          '{weitergeben} ..6 an|mit|gegenüber ..4 {empfänger}',
          '{weitergeben} ..8 an|mit ..4 {gesellschaft}',
          'an|mit ..4 {empfänger} ..5 weiter|offen',
          'an|mit ..4 {empfänger} ..5 {weitergeben}',
          'an ..4 {gesellschaft} ..4 {weitergeben}',
          '{empfänger} ..4 erhalten|verarbeiten|erhält|verarbeitet',
          'empfänger ..4 sind|ist',
          '{weitergeben} ..4 nicht weiter',
          '{daten} ..4 nicht {weitergeben}',
          'an|mit ..3 {empfänger} ..4 weiter',
        ],
        object: ['{daten}', 'diese'],
        never: ['recht', 'auf ihren wunsch', '{ausserhalb}'],
        maySure: true,
        closed: [
          'geben|weiter|weitergegeben|weitergeben|übermittelt|übermitteln|offengelegt|legen|offen|teilen|geteilt|leiten|weitergeleitet',
          'dritte|dritten|niemanden|niemandem|andere|anderen|weitergabe',
        ],
        examples: [
          'Wir geben Ihre Daten an unsere Steuerberater weiter.',
          'Ihre Daten werden nicht an Dritte weitergegeben.',
        ],
        nearMisses: ['Wir geben den Schlüssel an Gäste aus.'],
      },
    ],
  },
  transfer: {
    headings: [
      'drittland|drittländer|drittstaaten|drittlandübermittlung',
      'übermittlung in',
      'internationale',
    ],
    entries: [
      {
        name: 'ins-drittland',
        cue: [
          '{verbringen} ..8 {ausserhalb}',
          '{ausserhalb} ..6 {verbringen}',
          'standardvertragsklauseln|standarddatenschutzklauseln',
          'angemessenheitsbeschluss*',
          'verlassen ..4 eu|ewr|union|wirtschaftsraum',
          'drittlandübermittlung*',
          'server|servern ..5 {ausserhalb}',
        ],
        object: [
          '{daten}',
          'standardvertragsklauseln|standarddatenschutzklauseln',
          'server|servern',
          'drittlandübermittlung*',
          'angemessenheitsbeschluss*',
          'übermittlung',
        ],
        never: ['kunden|gäste', 'geld|zahlungen|waren', 'recht'],
        maySure: true,
        closed: [
          'übermitteln|übermittelt|übermittlung|übertragen|verarbeiten|verarbeitet|speichern|gespeichert|geben|weitergegeben|weiter|verlassen',
          'außerhalb|eu|ewr|europäischen|europäische|union|wirtschaftsraums|wirtschaftsraumes|wirtschaftsraum',
          'drittland|drittländer|drittstaaten|drittstaat|drittländern|länder',
        ],
        examples: [
          'Wir übermitteln Ihre Daten in die USA.',
          'Ihre Daten werden nicht außerhalb der EU gespeichert.',
          'Es findet keine Übermittlung von Daten in Drittländer statt.',
        ],
        nearMisses: ['Wir erhalten Bestellungen von Kunden in den USA.'],
      },
    ],
  },
  sale: {
    headings: ['verkauf'],
    entries: [
      {
        name: 'verkauft-daten',
        cue: ['verkaufen|verkauft|verkauf|vermieten|vermietet'],
        object: ['{daten}'],
        never: ['zimmer|möbel'],
        examples: ['Wir verkaufen Ihre Daten nicht.'],
        nearMisses: ['Wir verkaufen Möbel.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
