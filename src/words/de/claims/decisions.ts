import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: [
      'automatisierte entscheidung|entscheidungen|entscheidungsfindung',
      'automatisierte einzelentscheidung*',
    ],
    entries: [
      {
        name: 'maschine-entscheidet',
        cue: [
          'automatisierte|automatisierten|automatisierter|automatische|automatischen ..2 entscheidung|entscheidungen|entscheidungsfindung|einzelentscheidung|einzelentscheidungen|einzelfallentscheidung',
          'entscheidung|entscheidungen ..5 automatisiert|automatisch',
          'automatisch|automatisiert ..4 entschieden|entscheiden',
          'ausschließlich auf einer automatisierten',
        ],
        maySure: true,
        closed: [
          'treffen|getroffen|nutzen|verwenden|setzen|ein|automatisierte|automatisierten|automatischen|automatische|entscheidung|entscheidungen|entscheidungsfindung|einzelentscheidungen|automatisiert',
        ],
        examples: [
          'Wir treffen automatisierte Entscheidungen über Kredite.',
          'Eine automatisierte Entscheidungsfindung findet nicht statt.',
          'Die Entscheidung wird automatisch getroffen.',
        ],
        nearMisses: ['Die Tür öffnet automatisch.'],
      },
    ],
  },
  profiling: {
    headings: ['profiling'],
    entries: [
      {
        name: 'profiling',
        cue: [
          'profiling',
          'profile|profil|nutzungsprofile|nutzerprofile ..4 erstellt|erstellen|bilden|gebildet',
          'erstellen|bilden ..4 profile|profil|nutzungsprofile|kundenprofile',
        ],
        never: ['ihr profil', 'benutzerprofil'],
        maySure: true,
        closed: [
          'profiling|betreiben|führen|durch|durchgeführt|profile|erstellen|erstellt|nutzen|verwenden|ein|kunden',
        ],
        examples: ['Wir erstellen Profile unserer Kunden.', 'Profiling findet nicht statt.'],
        nearMisses: ['Sie können Ihr Profil bearbeiten.'],
      },
    ],
  },
  monitoring: {
    headings: ['videoüberwachung'],
    entries: [
      {
        name: 'überwacht',
        cue: [
          'videoüberwachung|videoüberwacht|überwachungskameras|kameraüberwachung',
          'überwachen|überwacht ..5 mitarbeiter|beschäftigte|besucher|räume',
          'gespräche|anrufe|telefonate ..4 aufgezeichnet',
        ],
        examples: ['In unseren Räumen gibt es Videoüberwachung.'],
        nearMisses: ['Wir überwachen die Wassertemperatur.'],
      },
    ],
  },
  'model-training': {
    headings: ['künstliche intelligenz', 'maschinelles lernen'],
    entries: [
      {
        name: 'modelle-trainieren',
        cue: [
          'modelle|modellen|ki|algorithmen ..5 trainieren|training|trainiert',
          'trainieren|training ..5 modelle|modellen|ki|algorithmen',
        ],
        object: ['{daten}', 'nachrichten|inhalte'],
        examples: ['Wir nutzen Ihre Nachrichten, um KI-Modelle zu trainieren.'],
        nearMisses: ['Wir trainieren unser Personal.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
