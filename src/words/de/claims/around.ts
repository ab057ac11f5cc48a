import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: [
      'pflicht zur bereitstellung|angabe',
      'bereitstellung|bereitstellungspflicht',
      'erforderlichkeit',
      'pflichtangaben',
    ],
    items: ['erforderlich|freiwillig|verpflichtet|pflicht|nicht|ja|nein'],
    entries: [
      {
        name: 'bereitstellung',
        cue: [
          'bereitstellung|angabe|nichtbereitstellung|mitteilung|preisgabe ..12 vorgeschrieben|erforderlich|freiwillig|verpflichtend|notwendig|folge|nicht',
          'verpflichtet ...10 bereitzustellen|anzugeben|mitzuteilen',
          'müssen|musst ..12 angeben|bereitstellen|mitteilen|machen|bereitzustellen',
          'verpflichtet|pflicht|verpflichtung ..8 bereitzustellen|bereitstellung|anzugeben|angabe|mitzuteilen',
          'angaben|felder|daten ..4 freiwillig|verpflichtend',
          'freiwillig|freiwillige ..3 angaben|angabe|daten',
          'pflichtfelder|pflichtangaben|pflichtfeld',
          'ohne ..3 {daten} ...8 können|kann|nicht|ist|wäre|könnten',
          'ohne ..2 angabe ..4',
          'nicht bereitstellen|angeben|bereitgestellt|mitteilen|angegeben|gibst|an',
          'geben ..4 nicht an',
          'verpflichtet|mitwirkung ...10 andernfalls|versagt',
          'verpflichtet sie ..2 sich',
          'verpflichtet .. mitwirkung',
          'mitwirkung verpflichtet',
        ],
        object: [
          '{daten}',
          '{kinds}',
          'angabe|angaben|felder|ausweis|bereitstellung|bankverbindung',
        ],
        never: [
          'recht auf',
          'wir sind',
          'einwilligung',
          'aufzubewahren|aufbewahr*|herauszugeben|herausgeben',
          'mitarbeiter|dienstleister|vertraulich*',
          'gewinnspiel',
          'datenschutzbeauftragt*',
          'dritte|dritten|weitergegeben|übermittelt',
          'cookies',
          'alter',
          'antrag stellen',
          'behörde|aufsichtsbehörde',
        ],
        examples: [
          'Sie müssen Ihre Daten angeben, um zu buchen.',
          'Ohne diese Daten können wir die Bestellung nicht annehmen.',
          'Die Angabe Ihrer Telefonnummer ist freiwillig.',
        ],
        nearMisses: [
          'Die Teilnahme ist freiwillig.',
          'Wir sind verpflichtet, Ihre Daten zehn Jahre aufzubewahren.',
        ],
      },
    ],
  },
  cookies: {
    headings: ['cookies|cookie'],
    items: ['*'],
    entries: [
      {
        name: 'cookies',
        cue: [
          'cookies|cookie',
          'zählpixel|tracking|tracker',
          'web beacons|beacon',
          'local|session storage',
          'endgerät|endeinrichtung ..6 gespeichert|ausgelesen|speichern|auslesen',
          'fingerprinting',
        ],
        examples: ['Unsere Website verwendet Cookies.'],
        nearMisses: ['Zum Kaffee gibt es Kekse.'],
      },
    ],
  },
  security: {
    headings: ['datensicherheit|sicherheit', 'technische und organisatorische', 'verschlüsselung'],
    items: ['personal|zutritt|zugang|zugriff|*schutz|verschlüsselung|passwort|befugte'],
    entries: [
      {
        name: 'geschützt',
        cue: [
          'schützen|schützt|geschützt|schutz|abgesichert|gesichert|gesicherten|sichern|gesicherte|absichern',
          'sicherheitsmaßnahmen|schutzmaßnahmen|vorkehrungen|berechtigungskonzept|zugriffsberechtigungen|zugriffskontrolle*',
          'technische|technischen|technisch und|oder organisatorische|organisatorischen|organisatorisch',
          'sicherheit ..3 {daten}',
          'zugriff ..8 befugte|befugten|berechtigte|berechtigten|unbefugt*',
          'befugte|berechtigte|geschulte ..6 zugriff|zugang',
          'abgeschlossenen|verschlossenen|abschließbaren ..3 schränken|räumen',
          'vertraulichkeit|verschwiegenheit|datengeheimnis ..2 verpflichtet',
          'backups|sicherungskopien|datensicherung',
        ],
        object: [
          '{daten}',
          'verbindung|maßnahmen|zugriff|zugriffe|mitarbeiter|rechenzentrum|server|*akten|datenbanken|verpflichtet|verlust|missbrauch',
        ],
        never: [
          'böden|frost|kaution|bad',
          'schutz vor diebstahl|von|der interessen|lebenswichtig*',
          'recht|rechte',
          'berechtigten|berechtigtes interessen|interesse',
        ],
        examples: ['Wir schützen Ihre Daten.', 'Zugriff auf die Daten haben nur befugte Personen.'],
        nearMisses: ['Wir schützen die Böden.'],
      },
      {
        name: 'verschlüsselt',
        cue: [
          'verschlüsselt|verschlüsselte|verschlüsselung|*verschlüsselung|unverschlüsselt|unverschlüsselte|verschlüsseln',
          'firewall|firewalls|ssl|tls|hashwert|gehasht',
        ],
        examples: ['Die Übertragung erfolgt verschlüsselt.'],
      },
    ],
  },
  change: {
    headings: ['änderungen|aktualisierung|änderung|aktualität', 'letzte aktualisierung|änderung'],
    items: ['*'],
    entries: [
      {
        name: 'erklärung-ändert',
        cue: [
          '{erklärung} ...10 ändern|geändert|aktualisieren|aktualisiert|anpassen|angepasst|anzupassen|überarbeitet|ergänzt|neu|änderung|aktualisierung',
          'ändern|ändert|aktualisieren|änderungen|änderung|aktualisierung|anpassung|anpassungen|anpassen|passen|überarbeiten ..8 {erklärung}',
          'fassung|version|fassungen|versionen|stand ..4 {erklärung}',
          '{erklärung} ..6 stand|fassung|version',
          'stand|letzte|zuletzt ..2 aktualisierung|aktualisiert|geändert|änderung',
          'stand :',
        ],
        never: [
          'anschrift|adresse|cookie|preise|software|kontodaten',
          'satzung|vertrag|fahrplan',
          'berichtigung',
        ],
        examples: [
          'Wir können diese Datenschutzerklärung ändern.',
          'Es gilt die jeweils aktuelle Fassung der Datenschutzhinweise.',
        ],
        nearMisses: [
          'Wir wechseln die Bettwäsche täglich.',
          'Bitte teilen Sie uns Änderungen Ihrer Anschrift mit.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
