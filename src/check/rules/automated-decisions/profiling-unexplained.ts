import { article22Decisions } from '../../automated-decisions.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/** Recitals 60 and 63; WP251 rev.01: that profiling happens, from which data, and with what effect. */
export const profilingUnexplained: Rule = {
  name: 'profiling-unexplained',
  severity: 'warning',
  articles: ['5(1)(a)', '13(2)(f)', '14(2)(g)'],
  since: '2018-05-25',
  summary: {
    fi: 'Profiloinnista kerrotaan, miten ja mistä tiedoista se tehdään ja mitä siitä seuraa.',
    sv: 'Om profilering anges hur och av vilka uppgifter den görs och vad den leder till.',
    en: 'Profiling says how and from which data it is done, and with what effect.',
  },
  why: {
    fi: 'Profilointi on lukijalta piilossa. Johdanto-osan mukaan hänelle on kerrottava sen olemassaolosta ja seurauksista, vaikka päätöksiä ei tehtäisi automaattisesti.',
    sv: 'Profilering är dold för läsaren. Enligt ingressen ska läsaren informeras om att den förekommer och om följderna, även när inga beslut fattas automatiskt.',
    en: 'Profiling is hidden from readers. By the recitals they are told that it happens and what follows, even where nothing is decided automatically.',
  },
  words: {
    fi: ({ law, purpose, missing }) => ({
      message: `Käyttötarkoituksessa ${purpose} profiloidaan, mutta selosteessa ei kerrota, ${missing === 'how' ? 'miten ja mistä tiedoista' : missing === 'effect' ? 'mitä siitä seuraa lukijalle' : 'miten se tehdään ja mitä siitä seuraa'} (${law}).`,
      hint: 'Lisää: profiling: {how: "Laskemme ostoistasi, mistä tuoteryhmistä ostat eniten.", effect: "Näet ensin niiden tuotteita."}.',
    }),
    sv: ({ law, purpose, missing }) => ({
      message: `För ändamålet ${purpose} görs profilering, men beskrivningen anger inte ${missing === 'how' ? 'hur och av vilka uppgifter' : missing === 'effect' ? 'vad den leder till för läsaren' : 'hur den görs och vad den leder till'} (${law}).`,
      hint: 'Lägg till: profiling: {how: "Vi räknar ut vilka produktgrupper du köper mest av.", effect: "Du ser deras produkter först."}.',
    }),
    en: ({ law, purpose, missing }) => ({
      message: `The purpose ${purpose} involves profiling, but the notice does not say ${missing === 'how' ? 'how and from which data it is done' : missing === 'effect' ? 'what it means for the reader' : 'how it is done and what it means'} (${law}).`,
      hint: 'Add: profiling: {how: "We count which kinds of products you buy most.", effect: "You see those products first."}.',
    }),
  },
  examples: {
    failing: { yaml: 'purposes: [{id: ads, name: Advertising, profiling: {}}]' },
    passing: {
      yaml: 'purposes: [{id: ads, name: Advertising, profiling: {how: We count which kinds of products you buy., effect: You see those products first.}}]',
    },
  },
  *check({ facts }) {
    const decided = new Set(article22Decisions(facts).flatMap(([, { purposes = [] }]) => purposes));
    for (const [index, { id, name, profiling }] of (facts.purposes ?? []).entries()) {
      if (!profiling || decided.has(id) || (profiling.how && profiling.effect)) continue;
      const missing = profiling.how ? 'effect' : profiling.effect ? 'how' : 'both';
      yield {
        path: ['purposes', index, 'profiling', missing === 'effect' ? 'effect' : 'how'],
        data: { purpose: nameEntry(id, name), missing },
      };
    }
  },
};
