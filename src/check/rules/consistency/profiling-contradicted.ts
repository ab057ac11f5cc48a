import { isNone } from '../../../../schema/values.ts';
import { deniesProfiling } from '../../lexicon/profiling-denied.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { toldInSections } from '../../wording/texts.ts';

export const profilingContradicted: Rule = {
  name: 'profiling-contradicted',
  severity: 'error',
  articles: ['5(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste, jonka mukaan ketään ei profiloida, ei kerro profiloinnista.',
    sv: 'En beskrivning enligt vilken ingen profileras berättar inte om profilering.',
    en: 'A notice that says nobody is profiled tells of no profiling.',
  },
  why: {
    fi: 'Käsittelyn on oltava läpinäkyvää. Lukija, jolle sanotaan, ettei häntä profiloida, ei osaa vastustaa profilointia.',
    sv: 'Behandlingen ska vara öppen. En läsare som får höra att ingen profileras vet inte att det går att invända mot profileringen.',
    en: 'Processing must be transparent. A reader who is told that nobody is profiled does not know that there is profiling to object to.',
  },
  words: {
    fi: ({ law, sentence, purpose }) => ({
      message: `Selosteen mukaan ketään ei profiloida ("${sentence}"), mutta käyttötarkoituksessa ${purpose} profiloidaan (${law}).`,
      hint: 'Korjaa virke, tai poista profiling, jos profilointia ei tehdä.',
    }),
    sv: ({ law, sentence, purpose }) => ({
      message: `Enligt beskrivningen profileras ingen ("${sentence}"), men för ändamålet ${purpose} görs profilering (${law}).`,
      hint: 'Rätta meningen, eller ta bort profiling om ingen profilering görs.',
    }),
    en: ({ law, sentence, purpose }) => ({
      message: `The notice says that nobody is profiled ("${sentence}"), but the purpose ${purpose} involves profiling (${law}).`,
      hint: 'Correct the sentence, or take profiling away if there is none.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: ads, name: Advertising, profiling: {how: We compare purchases.}}]
automatedDecisions: {none: We do not profile you.}`,
    },
    passing: {
      yaml: `purposes: [{id: ads, name: Advertising, profiling: {how: We compare purchases.}}]
automatedDecisions: {none: We make no decisions about you by automated means alone.}`,
    },
  },
  *check(notice) {
    const { automatedDecisions, purposes = [] } = notice.facts;
    const index = purposes.findIndex(({ profiling }) => profiling !== undefined);
    const purpose = purposes[index];
    if (!purpose) return;
    const related = [{ path: ['purposes', index, 'profiling'], why: 'contradicts' as const }];
    const named = nameEntry(purpose.id, purpose.name);
    if (isNone(automatedDecisions) && deniesProfiling(automatedDecisions.none, notice.locale)) {
      const data = { sentence: automatedDecisions.none, purpose: named };
      yield { path: ['automatedDecisions', 'none'], data, related };
      return;
    }
    const told = toldInSections(notice, () => true).find(({ sentence }) =>
      deniesProfiling(sentence, notice.locale),
    );
    if (!told) return;
    yield {
      path: ['purposes', index, 'profiling'],
      at: told.placeOf(told.sentence),
      data: { sentence: told.sentence, purpose: named },
      related,
      severity: 'warning',
    };
  },
};
