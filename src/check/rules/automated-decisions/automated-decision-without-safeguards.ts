import { article22Decisions } from '../../automated-decisions.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionWithoutSafeguards: Rule = {
  name: 'automated-decision-without-safeguards',
  severity: 'warning',
  articles: ['22(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Automaattisesta päätöksestä kerrotaan, miten sen voi riitauttaa ja saada ihmisen käsiteltäväksi.',
    sv: 'Om ett automatiserat beslut anges hur man kan bestrida det och få det prövat av en människa.',
    en: 'An automated decision says how to contest it and have a person look at it.',
  },
  why: {
    fi: 'Sopimukseen tai suostumukseen perustuvassa päätöksessä on oltava oikeus vaatia ihmistä käsittelemään asia, esittää kantansa ja riitauttaa päätös. Selosteessa lukija saa tietää siitä.',
    sv: 'Vid beslut som grundar sig på avtal eller samtycke finns rätt till mänskligt ingripande, att utveckla sin ståndpunkt och att bestrida beslutet. I beskrivningen får läsaren veta det.',
    en: 'Where a decision rests on a contract or consent, people can ask for human intervention, state their view and contest it. The notice is where they learn of it.',
  },
  words: {
    fi: ({ id, law }) => ({
      message: `Automaattisesta päätöksestä \`${id}\` ei kerrota, miten siihen saa ihmisen, miten siitä voi esittää kantansa ja miten sen voi riitauttaa (${law}).`,
      hint: 'Lisää: safeguards: "Voit pyytää, että ihminen käsittelee asiasi, esittää kantasi ja riitauttaa päätöksen."',
    }),
    sv: ({ id, law }) => ({
      message: `Om det automatiserade beslutet \`${id}\` anges inte hur man får en människa att pröva det, framför sin ståndpunkt och bestrider beslutet (${law}).`,
      hint: 'Lägg till: safeguards: "Du kan be en människa pröva ärendet, framföra din ståndpunkt och bestrida beslutet."',
    }),
    en: ({ id, law }) => ({
      message: `For the automated decision \`${id}\` the notice does not say how to get a person to look at it, state a view and contest it (${law}).`,
      hint: 'Add: safeguards: "You can ask a person to look at the decision, state your view and contest it."',
    }),
  },
  examples: {
    failing: { yaml: 'automatedDecisions: [{id: credit, solely: true, ground: contract}]' },
    passing: {
      yaml: 'automatedDecisions: [{id: credit, solely: true, ground: contract, safeguards: You can ask a person to look at it and contest it.}]',
    },
  },
  *check({ facts }) {
    for (const [index, { id, ground, safeguards }] of article22Decisions(facts)) {
      if (safeguards || !ground || ground === 'law') continue;
      yield { path: ['automatedDecisions', index, 'safeguards'], data: { id } };
    }
  },
};
