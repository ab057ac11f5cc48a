import { isNone } from '../../../../schema/values.ts';
import { isAboutWithdrawal } from '../../lexicon/earlier-processing.ts';
import { tellsWay } from '../../lexicon/ways.ts';
import { proseOf } from '../../prose.ts';
import { triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const withdrawalWithoutWay: Rule = {
  name: 'withdrawal-without-way',
  severity: 'warning',
  articles: ['7(3)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Suostumuksen peruuttamisesta kerrotaan, miten se tehdään.',
    sv: 'Om återkallelse av samtycke anges hur den görs.',
    en: 'The notice says how to withdraw consent.',
  },
  why: {
    fi: 'Peruuttamisen on oltava yhtä helppoa kuin antamisen. Lukija pystyy siihen vain, jos hän tietää tavan.',
    sv: 'Det ska vara lika lätt att återkalla sitt samtycke som att ge det. Läsaren kan göra det bara om sättet anges.',
    en: 'Withdrawing must be as easy as giving consent. Readers can do it only if they know how.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Suostumuksen voi peruuttaa, mutta selosteessa ei kerrota miten (${law}).`,
      hint: 'Lisää kohtaan withdrawal: how: "Paina linkkiä, joka on jokaisessa uutiskirjeessä."',
    }),
    sv: ({ law }) => ({
      message: `Samtycket kan återkallas, men beskrivningen anger inte hur (${law}).`,
      hint: 'Lägg till i withdrawal: how: "Klicka på länken som finns i varje nyhetsbrev."',
    }),
    en: ({ law }) => ({
      message: `Consent can be withdrawn, but the notice does not say how (${law}).`,
      hint: 'Add to withdrawal: how: "Use the link in every newsletter."',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: news, name: Newsletter, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw your consent at any time.}}`,
    },
    passing: {
      yaml: `purposes: [{id: news, name: Newsletter, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw your consent at any time., how: Use the link in every newsletter.}}`,
    },
  },
  *check(notice) {
    const withdrawal = notice.facts.rights?.withdrawal;
    if (!withdrawal || isNone(withdrawal)) return;
    const { text, limits = '', how, url, channels } = withdrawal;
    if (how || url || channels?.length || tellsWay(text) || tellsWay(limits)) return;
    if (triggersOf('withdrawal', notice).length === 0) return;
    const sentences = proseOf(notice, ['rights', 'requests', 'purposes']).split(/(?<=[.!?])\s|\n/u);
    if (sentences.some((sentence) => isAboutWithdrawal(sentence) && tellsWay(sentence))) return;
    yield { path: ['rights', 'withdrawal', 'how'] };
  },
};
