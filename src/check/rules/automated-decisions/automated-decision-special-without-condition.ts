import { article22Decisions, specialDataOf } from '../../automated-decisions.ts';
import { pathsOfData } from '../../data-of-purpose.ts';
import type { Rule } from '../../rule.ts';

export const automatedDecisionSpecialWithoutCondition: Rule = {
  name: 'automated-decision-special-without-condition',
  severity: 'error',
  articles: ['22(4)'],
  since: '2018-05-25',
  summary: {
    fi: 'Erityisiin henkilötietoryhmiin nojaavasta automaattisesta päätöksestä kerrotaan, mikä edellytys sen sallii.',
    sv: 'För ett automatiserat beslut som bygger på särskilda kategorier av uppgifter anges vilket villkor som tillåter det.',
    en: 'The notice says which condition allows an automated decision that uses special categories of data.',
  },
  why: {
    fi: 'Erityisiin henkilötietoryhmiin kuuluvista tiedoista kolme tavallista perustetta eivät riitä: päätöksen sallii vain nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu suojatoimineen.',
    sv: 'För särskilda kategorier av uppgifter räcker de tre vanliga grunderna inte: bara uttryckligt samtycke eller ett viktigt allmänt intresse med stöd av lag tillåter beslutet, och då med skyddsåtgärder.',
    en: 'For special categories of data the three ordinary grounds are not enough: only explicit consent or substantial public interest under a law allows the decision, with safeguards.',
  },
  words: {
    fi: ({ law, id, data }) => ({
      message: `Automaattisen päätöksen (${id}) käyttötarkoituksessa käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (${data}), mutta päätöksen sallivaa edellytystä ei kerrota. Se voi olla vain nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu (${law}).`,
      hint: 'Lisää päätökseen: special: a (nimenomainen suostumus) tai special: g (tärkeä yleinen etu). Jos päätöksessä ei käytetä näitä tietoja, erota se omaksi käyttötarkoituksekseen.',
    }),
    sv: ({ law, id, data }) => ({
      message: `Ändamålet för det automatiserade beslutet (${id}) omfattar uppgifter som hör till särskilda kategorier (${data}), men det villkor som tillåter beslutet anges inte. Det kan bara vara uttryckligt samtycke eller ett viktigt allmänt intresse med stöd av lag (${law}).`,
      hint: 'Lägg till på beslutet: special: a (uttryckligt samtycke) eller special: g (viktigt allmänt intresse). Om beslutet inte använder dessa uppgifter, gör det till ett eget ändamål.',
    }),
    en: ({ law, id, data }) => ({
      message: `The purpose of the automated decision (${id}) uses special categories of data (${data}), but the condition that allows the decision is not stated. It can only be explicit consent, or substantial public interest under a law (${law}).`,
      hint: 'Add to the decision: special: a (explicit consent) or special: g (substantial public interest). If the decision does not use these data, give it a purpose of its own.',
    }),
  },
  examples: {
    failing: {
      yaml: `automatedDecisions:
  - id: triage
    purposes: [care]
    ground: explicit-consent
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    },
    passing: {
      yaml: `automatedDecisions:
  - id: triage
    purposes: [care]
    ground: explicit-consent
    special: a
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    },
  },
  *check({ facts }) {
    for (const [index, decision] of article22Decisions(facts)) {
      const data = specialDataOf(facts, decision);
      if (decision.special || data.length === 0) continue;
      yield {
        path: ['automatedDecisions', index, 'special'],
        data: { id: decision.id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' })),
      };
    }
  },
};
