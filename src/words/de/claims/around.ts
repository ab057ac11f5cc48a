import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: ['pflicht zur bereitstellung', 'bereitstellung', 'erforderlichkeit'],
    entries: [
      {
        name: 'bereitstellung',
        cue: [
          'bereitstellung ..6 vorgeschrieben|erforderlich|freiwillig|verpflichtend',
          'müssen ..6 angeben|bereitstellen|mitteilen',
          'freiwillig|verpflichtend|verpflichtet',
          'ohne diese|die|ihre {daten}',
          'nicht bereitstellen|angeben|bereitgestellt',
        ],
        object: ['{daten}'],
        examples: [
          'Sie müssen Ihre Daten angeben, um zu buchen.',
          'Ohne diese Daten können wir die Bestellung nicht annehmen.',
        ],
        nearMisses: ['Die Teilnahme ist freiwillig.'],
      },
    ],
  },
  cookies: {
    headings: ['cookies'],
    entries: [
      {
        name: 'cookies',
        cue: ['cookies|cookie', 'zählpixel|tracking'],
        examples: ['Unsere Website verwendet Cookies.'],
        nearMisses: ['Zum Kaffee gibt es Kekse.'],
      },
    ],
  },
  security: {
    headings: ['datensicherheit|sicherheit', 'technische und organisatorische'],
    entries: [
      {
        name: 'geschützt',
        cue: [
          'schützen|geschützt|verschlüsselt|verschlüsselung|sicherheitsmaßnahmen|firewall',
          'technische|technischen und organisatorische|organisatorischen',
        ],
        object: ['{daten}', 'verbindung|maßnahmen'],
        examples: ['Wir schützen Ihre Daten.'],
        nearMisses: ['Wir schützen die Böden.'],
      },
    ],
  },
  change: {
    headings: ['änderungen|aktualisierung|änderung'],
    entries: [
      {
        name: 'erklärung-ändert',
        cue: [
          'datenschutzerklärung|datenschutzhinweise|erklärung|hinweise ..6 ändern|geändert|aktualisieren|aktualisiert|anpassen|angepasst',
          'ändern|aktualisieren|änderungen ..5 datenschutzerklärung|datenschutzhinweise|erklärung|hinweise',
        ],
        examples: ['Wir können diese Datenschutzerklärung ändern.'],
        nearMisses: ['Wir wechseln die Bettwäsche täglich.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
