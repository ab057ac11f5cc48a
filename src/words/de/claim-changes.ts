/** Was im Text anders steht als zuvor; `{x}` ist einer der Nebensätze, die nach *dass* weitergehen. */
export const claimChanges = {
  title: 'Was im Text anders steht als zuvor',
  'in-language': 'Was im Text anders steht als zuvor, {locale}',
  read: 'Ein Programm hat ausgewertet, was im Text steht. Maßgeblich ist der Text.',
  quoted: '{claim} „{quote}“',
  sure: {
    gained: 'Im Text steht nun, dass {x}.',
    turned: 'Im Text steht nun, dass {x}. Zuvor stand dort das Gegenteil.',
  },
  seems: {
    gained: 'Im Text scheint nun zu stehen, dass {x}.',
    turned: 'Im Text scheint nun zu stehen, dass {x}. Zuvor schien dort das Gegenteil zu stehen.',
    lost: 'Im Text scheint nicht mehr zu stehen, dass {x}.',
  },
  clauses: {
    'transfer-affirmed': 'Daten in Länder außerhalb des EWR übermittelt werden',
    'transfer-possible': 'Daten in Länder außerhalb des EWR übermittelt werden können',
    'transfer-affirmed-named': 'Daten {x} übermittelt werden',
    'transfer-possible-named': 'Daten {x} übermittelt werden können',
    'transfer-denied': 'keine Daten in Länder außerhalb des EWR übermittelt werden',
    'transfer-denied-named': 'keine Daten {x} übermittelt werden',
    'recipient-affirmed': 'Daten an andere weitergegeben werden',
    'recipient-possible': 'Daten an andere weitergegeben werden können',
    'recipient-affirmed-named': 'Daten an andere weitergegeben werden ({x})',
    'recipient-possible-named': 'Daten an andere weitergegeben werden können ({x})',
    'recipient-denied': 'keine Daten an andere weitergegeben werden',
    'recipient-denied-named': 'keine Daten an bestimmte andere weitergegeben werden ({x})',
    'sale-affirmed': 'Daten verkauft werden',
    'sale-possible': 'Daten verkauft werden können',
    'sale-denied': 'keine Daten verkauft werden',
    'automated-decision-affirmed':
      'Entscheidungen über Sie ausschließlich automatisiert getroffen werden',
    'automated-decision-possible':
      'Entscheidungen über Sie ausschließlich automatisiert getroffen werden können',
    'automated-decision-denied':
      'keine Entscheidungen über Sie ausschließlich automatisiert getroffen werden',
    'profiling-affirmed': 'über Sie Profile erstellt werden',
    'profiling-possible': 'über Sie Profile erstellt werden können',
    'profiling-denied': 'über Sie keine Profile erstellt werden',
    'special-data-affirmed': 'besondere Kategorien personenbezogener Daten verarbeitet werden',
    'special-data-possible':
      'besondere Kategorien personenbezogener Daten verarbeitet werden können',
    'special-data-denied': 'keine besonderen Kategorien personenbezogener Daten verarbeitet werden',
    'joint-control-affirmed': 'mehrere Stellen gemeinsam verantwortlich sind',
    'joint-control-affirmed-named': 'mehrere Stellen gemeinsam verantwortlich sind ({x})',
    'joint-control-denied': 'es keine gemeinsam Verantwortlichen gibt',
    'model-training-affirmed': 'Daten zum Training künstlicher Intelligenz verwendet werden',
    'model-training-possible': 'Daten zum Training künstlicher Intelligenz verwendet werden können',
    'model-training-denied': 'keine Daten zum Training künstlicher Intelligenz verwendet werden',
    'retention-exactly': 'die Speicherdauer {x} beträgt',
    'retention-at-most': 'die Speicherdauer höchstens {x} beträgt',
    'retention-at-least': 'die Speicherdauer mindestens {x} beträgt',
    'basis-named': 'die Verarbeitung folgende Rechtsgrundlage hat: {x}',
    'access-affirmed': 'Sie ein Recht auf Auskunft über Ihre Daten haben',
    'access-denied': 'Ihr Recht auf Auskunft über Ihre Daten eingeschränkt oder verweigert wird',
    'rectification-affirmed': 'Sie ein Recht auf Berichtigung Ihrer Daten haben',
    'rectification-denied':
      'Ihr Recht auf Berichtigung Ihrer Daten eingeschränkt oder verweigert wird',
    'erasure-affirmed': 'Sie ein Recht auf Löschung Ihrer Daten haben',
    'erasure-denied': 'Ihr Recht auf Löschung Ihrer Daten eingeschränkt oder verweigert wird',
    'restriction-affirmed': 'Sie ein Recht auf Einschränkung der Verarbeitung Ihrer Daten haben',
    'restriction-denied':
      'Ihr Recht auf Einschränkung der Verarbeitung Ihrer Daten beschnitten oder verweigert wird',
    'portability-affirmed': 'Sie ein Recht auf Datenübertragbarkeit haben',
    'portability-denied': 'Ihr Recht auf Datenübertragbarkeit eingeschränkt oder verweigert wird',
    'objection-affirmed': 'Sie der Verarbeitung Ihrer Daten widersprechen können',
    'objection-denied':
      'Ihr Recht auf Widerspruch gegen die Verarbeitung Ihrer Daten eingeschränkt oder verweigert wird',
    'withdrawal-affirmed': 'Sie Ihre Einwilligung widerrufen können',
    'withdrawal-denied':
      'Ihr Recht auf Widerruf Ihrer Einwilligung eingeschränkt oder verweigert wird',
    'complaint-affirmed': 'Sie sich bei der Aufsichtsbehörde beschweren können',
    'complaint-denied':
      'Ihr Recht auf Beschwerde bei der Aufsichtsbehörde eingeschränkt oder verweigert wird',
  },
} as const;
