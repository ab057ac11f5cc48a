/** Facts that differ between two versions: sentences, which end with the value, and what a new or a removed entry of a kind is called. */
export const changedFacts = {
  sentences: {
    changed: '{f}: ennen {a}, nyt {b}.',
    added: '{f}: lisätty {b}.',
    removed: '{f}: poistettu {a}.',
  },
  entries: {
    jointControllers: {
      added: 'Uusi yhteisrekisterinpitäjyys',
      removed: 'Päättynyt yhteisrekisterinpitäjyys',
    },
    dataSubjects: {
      added: 'Uusi ryhmä, jota seloste koskee',
      removed: 'Ryhmä, jota seloste ei enää koske',
    },
    purposes: { added: 'Uusi käyttötarkoitus', removed: 'Poistunut käyttötarkoitus' },
    dataCategories: { added: 'Uusi tietoryhmä', removed: 'Poistunut tietoryhmä' },
    sources: { added: 'Uusi tietolähde', removed: 'Poistunut tietolähde' },
    recipients: { added: 'Uusi vastaanottaja', removed: 'Poistunut vastaanottaja' },
    transfers: {
      added: 'Uusi siirto Euroopan talousalueen ulkopuolelle',
      removed: 'Päättynyt siirto Euroopan talousalueen ulkopuolelle',
    },
    retention: { added: 'Uusi säilytysaika', removed: 'Poistunut säilytysaika' },
    automatedDecisions: {
      added: 'Uusi automaattinen päätös',
      removed: 'Päättynyt automaattinen päätös',
    },
  },
} as const;
