import { labelOf } from '../../../locale/labels.ts';
import { providingEntries } from '../../providing.ts';
import { regimeOf } from '../../regime.ts';
import type { Rule } from '../../rule.ts';

export const providingWithoutConsequences: Rule = {
  name: 'providing-without-consequences',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, mitä seuraa, jos tietoja ei anna.',
    sv: 'Beskrivningen anger vad som följer om uppgifterna inte lämnas.',
    en: 'The notice says what follows if the data are not given.',
  },
  why: {
    fi: 'Valinta on vapaa vain sille, joka tietää, mitä kummastakin vastauksesta seuraa. Laki edellyttää kertomaan mahdolliset seuraukset samassa kohdassa kuin velvollisuuden.',
    sv: 'Valet är fritt bara för den som vet vad som följer av varje svar. Lagen kräver de möjliga följderna i samma punkt som skyldigheten.',
    en: 'The choice is free only for those who know what follows from each answer. The law asks for the possible consequences in the same sentence as for the obligation.',
  },
  words: {
    fi: ({ law, required }) => ({
      message: `Tietojen antamisesta sanotaan "${labelOf('providing', required ?? '', 'fi')}", mutta ei sitä, mitä seuraa, jos tiedot jättää antamatta (${law}).`,
      hint: 'Lisää esimerkiksi: consequences: "Ilman osoitetta emme voi toimittaa tilausta." Jos seurauksia ei ole, kerro sekin.',
    }),
    sv: ({ law, required }) => ({
      message: `I beskrivningen sägs "${labelOf('providing', required ?? '', 'sv')}", men inte vad som följer om uppgifterna inte lämnas (${law}).`,
      hint: 'Lägg till till exempel: consequences: "Utan adressen kan vi inte leverera beställningen." Om inget följer, säg det också.',
    }),
    en: ({ law, required }) => ({
      message: `About giving the data the notice says "${labelOf('providing', required ?? '', 'en')}", but not what follows if they are not given (${law}).`,
      hint: 'Add, for example: consequences: "Without the address we cannot deliver the order." If nothing follows, say so too.',
    }),
  },
  examples: {
    failing: {
      yaml: `providing:
  - required: by-contract`,
    },
    passing: {
      yaml: `providing:
  - required: by-contract
    consequences: Without the data we cannot deliver the order.`,
    },
  },
  *check(notice) {
    if (!regimeOf(notice).article13) return;
    for (const { path, entry } of providingEntries(notice.facts)) {
      const { required, consequences } = entry;
      if (!required || required === 'not-applicable' || consequences) continue;
      yield { path: [...path, 'consequences'], data: { required } };
    }
  },
};
