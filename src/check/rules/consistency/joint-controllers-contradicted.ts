import { isNone } from '../../../../schema/values.ts';
import { entriesOf } from '../../entries.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

export const jointControllersContradicted: Rule = {
  name: 'joint-controllers-contradicted',
  severity: 'error',
  articles: ['5(1)(a)', '26(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste, jonka mukaan yhteisrekisterinpitäjiä ei ole, ei kutsu vastaanottajaa sellaiseksi.',
    sv: 'En beskrivning enligt vilken det inte finns gemensamt ansvariga kallar ingen mottagare det.',
    en: 'A notice that says there are no joint controllers calls no recipient one.',
  },
  why: {
    fi: 'Jos kaksi lausetta sulkee toisensa pois, lukija ei voi luottaa kumpaankaan. Käsittely on läpinäkyvää vain, kun seloste on yhtäpitävä.',
    sv: 'Om två påståenden utesluter varandra kan läsaren inte lita på något av dem. Behandlingen är öppen bara när beskrivningen är entydig.',
    en: 'Where two statements exclude each other, a reader can rely on neither. Data are processed transparently only where the notice tells one story.',
  },
  words: {
    fi: ({ law, sentence, recipient }) => ({
      message: `Selosteen mukaan yhteisrekisterinpitäjiä ei ole ("${sentence}"), mutta vastaanottaja ${recipient} on merkitty sellaiseksi (${law}).`,
      hint: 'Korvaa none yhteisrekisterinpitäjillä: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], tai vaihda vastaanottajan rooli: role: processor tai role: controller.',
    }),
    sv: ({ law, sentence, recipient }) => ({
      message: `Enligt beskrivningen finns inga gemensamt personuppgiftsansvariga ("${sentence}"), men mottagaren ${recipient} anges som en sådan (${law}).`,
      hint: 'Ersätt none med de gemensamt ansvariga: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], eller byt mottagarens roll: role: processor eller role: controller.',
    }),
    en: ({ law, sentence, recipient }) => ({
      message: `The notice says that there are no joint controllers ("${sentence}"), but calls the recipient ${recipient} one (${law}).`,
      hint: 'Replace none by the joint controllers: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], or change the role of the recipient: role: processor or role: controller.',
    }),
  },
  examples: {
    failing: {
      yaml: `jointControllers: {none: We alone decide on the processing.}
recipients: [{id: club, name: Customer Club Ltd, role: joint-controller}]`,
    },
    passing: {
      yaml: `jointControllers: {none: We alone decide on the processing.}
recipients: [{id: club, name: Customer Club Ltd, role: processor}]`,
    },
  },
  *check({ facts: { jointControllers, recipients } }) {
    if (!isNone(jointControllers)) return;
    for (const [index, { id, name, category, role }] of entriesOf(recipients).entries()) {
      if (role !== 'joint-controller') continue;
      yield {
        path: ['recipients', index, 'role'],
        data: { sentence: jointControllers.none, recipient: nameEntry(id, name ?? category) },
        related: [{ path: ['jointControllers', 'none'], why: 'contradicts' }],
      };
    }
  },
};
