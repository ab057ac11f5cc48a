import type { KindWords } from '../../claim-words.ts';

export const purposes = {
  purpose: {
    headings: [
      'zweck|zwecke|verarbeitungszwecke|zwecken',
      'wofür|warum .. nutzen|verarbeiten|verwenden',
    ],
    leads: [
      'folgenden|folgende zwecken|zwecke',
      '{nutzen} .. {daten}',
      '{daten} .. {nutzen}',
      'zwecke|zwecken',
    ],
    items: [
      'um',
      'zur|zum|für',
      '*ung|*ieren|*tion|*ing|*werbung|statistik|sicherheit|analyse|betreuung|verwaltung|bearbeitung|abwicklung',
    ],
    entries: [
      {
        name: 'genutzt-zu',
        cue: [
          '{nutzen} ..6 {daten} ..4 um|zur|zum|für|zwecks',
          '{daten} ..5 zur|zum|für|zwecks ..8 {nutzen}',
          '{daten} ..4 {nutzen} ..3 um|zur|zum|für',
          '{erheben} ..6 {daten} ..4 um|zur|zum|für',
          'zweck|zwecke der ..3 ist|sind',
          'zum zweck|zwecke',
          'zu ..3 zwecken',
          'dient|dienen der|dem|dazu',
        ],
        object: ['{daten}', '{nutzen}'],
        never: ['recht', 'solange', 'aufbewahr*'],
        examples: [
          'Wir nutzen Ihre Daten, um die Buchung zu erfüllen.',
          'Ihre Daten werden für Werbung verwendet.',
        ],
        nearMisses: ['Sie haben das Recht auf Löschung.'],
      },
      {
        name: 'werbung',
        cue: [
          'newsletter',
          'direktwerbung|werbezwecke|werbezwecken',
          'personalisierte|gezielte werbung',
        ],
        never: ['recht', 'widersprechen|widerspruch|abmelden|abbestellen'],
        examples: ['Der Newsletter erscheint monatlich.'],
        nearMisses: ['Sie haben das Recht, der Direktwerbung zu widersprechen.'],
      },
    ],
  },
  basis: {
    headings: ['rechtsgrundlage|rechtsgrundlagen'],
    entries: [
      {
        name: 'rechtsgrundlage',
        cue: [
          'rechtsgrundlage|rechtsgrundlagen',
          'art|artikel 6',
          'berechtigtes|berechtigten|berechtigte|berechtigter interesse|interesses|interessen',
          'erfüllung ..3 vertrags|vertrages',
          'rechtliche|rechtlichen|gesetzliche|gesetzlichen verpflichtung|verpflichtungen|pflicht',
          'auf grundlage|basis ..3 einwilligung',
          'beruht|stützt|stützen ..5 einwilligung|vertrag|interesse',
          'mit ihrer einwilligung',
          'öffentlichen|öffentliches interesse',
        ],
        never: ['widerrufen|widerruf', 'ohne ihre'],
        examples: [
          'Die Verarbeitung beruht auf Ihrer Einwilligung.',
          'Rechtsgrundlage ist der Vertrag.',
        ],
        nearMisses: ['Sie können Ihre Einwilligung widerrufen.'],
      },
    ],
  },
  interest: {
    headings: ['berechtigtes|berechtigte interesse|interessen'],
    entries: [
      {
        name: 'berechtigtes-interesse',
        cue: [
          'berechtigtes|berechtigten|berechtigte|berechtigter interesse|interesses|interessen',
          'unser interesse',
        ],
        never: ['recht', 'widersprechen'],
        examples: ['Unser berechtigtes Interesse ist der Schutz vor Missbrauch.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
