import { article9PointsWithLaw } from '../../../../schema/gdpr/vocabularies.ts';
import { labelOf } from '../../../locale/labels.ts';
import type { Rule } from '../../rule.ts';

export const specialConditionWithoutLaw: Rule = {
  name: 'special-condition-without-law',
  severity: 'warning',
  articles: ['9(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lakiin perustuvasta erityisten henkilötietoryhmien käsittelystä kerrotaan, mikä laki on kyseessä.',
    sv: 'Där särskilda kategorier av uppgifter behandlas med stöd av lag anges lagen.',
    en: 'Where special categories of data are processed under a law, the law is named.',
  },
  why: {
    fi: 'Osa 9 artiklan 2 kohdan edellytyksistä pätee vain siltä osin kuin unionin tai kansallisessa laissa säädetään. Lukija voi tarkistaa asian vain, jos laki on nimetty.',
    sv: 'Vissa villkor i artikel 9.2 gäller bara i den mån unionsrätten eller nationell lag föreskriver det. Läsaren kan kontrollera dem bara om lagen nämns.',
    en: 'Some conditions of Article 9(2) hold only as far as Union or national law provides. A reader can check them only when that law is named.',
  },
  words: {
    fi: ({ law, name, id, point }) => ({
      message: `Käyttötarkoituksen "${name}" (${id}) edellytys "${labelOf('article9', point ?? '', 'fi')}" (${point} alakohta) nojaa lakiin, jota ei nimetä (${law}).`,
      hint: 'Lisää oikeusperusteeseen: law: [{name: Lain nimi, number: 123/2020, section: 4 §}].',
    }),
    sv: ({ law, name, id, point }) => ({
      message: `Villkoret "${labelOf('article9', point ?? '', 'sv')}" (led ${point}) för ändamålet "${name}" (${id}) stöder sig på en lag som inte anges (${law}).`,
      hint: 'Lägg till på den rättsliga grunden: law: [{name: Lagens namn, number: 123/2020, section: 4 §}].',
    }),
    en: ({ law, name, id, point }) => ({
      message: `The condition "${labelOf('article9', point ?? '', 'en')}" (point ${point}) of the purpose "${name}" (${id}) rests on a law that is not named (${law}).`,
      hint: 'Add to the legal basis: law: [{name: Name of the act, number: 123/2020, section: 4 §}].',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: sick
    name: Sick leave
    bases: [{basis: legal-obligation, article9: b}]`,
    },
    passing: {
      yaml: `purposes:
  - id: sick
    name: Sick leave
    bases:
      - basis: legal-obligation
        article9: b
        law: [{name: Act on the Protection of Privacy in Working Life, number: 759/2004, section: 5 §}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      for (const [position, { article9: point, law }] of bases.entries()) {
        if (!point || !needsLaw(point) || law?.length) continue;
        yield {
          path: ['purposes', index, 'bases', position, 'article9'],
          data: { name, id, point },
        };
      }
    }
  },
};

function needsLaw(point: string): boolean {
  return (article9PointsWithLaw as readonly string[]).includes(point);
}
