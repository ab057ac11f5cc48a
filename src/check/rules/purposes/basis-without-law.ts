import { labelOf } from '../../../locale/labels.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { lacksLaw } from '../../unnamed-law.ts';

export const basisWithoutLaw: Rule = {
  name: 'basis-without-law',
  severity: 'warning',
  articles: ['6(3)', '13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lakisääteisen velvoitteen ja yleisen tehtävän kohdalla nimetään laki.',
    sv: 'För rättslig förpliktelse och uppgift av allmänt intresse nämns lagen.',
    en: 'A legal obligation or a public task names the law.',
  },
  why: {
    fi: 'Tällainen peruste on olemassa vain, jos laki säätää siitä. Lukija voi tarkistaa perusteen vasta, kun laki nimetään.',
    sv: 'En sådan grund finns bara om den fastställs i lag. Läsaren kan kontrollera grunden först när lagen nämns.',
    en: 'Such a basis exists only where a law lays it down. Readers can check it once the law is named.',
  },
  words: {
    fi: ({ law, purpose, basis = '' }) => ({
      message: `Käyttötarkoituksen ${purpose} peruste on ${labelOf('basis', basis, 'fi')}, mutta lakia ei nimetä (${law}).`,
      hint: 'Lisää oikeusperusteeseen: law: [{name: Kirjanpitolaki, number: 1336/1997, section: "2:10 §"}].',
    }),
    sv: ({ law, purpose, basis = '' }) => ({
      message: `Den rättsliga grunden för ändamålet ${purpose} är ${labelOf('basis', basis, 'sv')}, men lagen nämns inte (${law}).`,
      hint: 'Lägg till i den rättsliga grunden: law: [{name: Bokföringslagen, number: 1336/1997, section: "2:10 §"}].',
    }),
    en: ({ law, purpose, basis = '' }) => ({
      message: `The purpose ${purpose} rests on ${labelOf('basis', basis, 'en')}, but the law is not named (${law}).`,
      hint: 'Add to the legal basis: law: [{name: Accounting Act, number: 1336/1997, section: "chapter 2, section 10"}].',
    }),
  },
  examples: {
    failing: {
      yaml: 'purposes: [{id: books, name: Bookkeeping, bases: [{basis: legal-obligation}]}]',
    },
    passing: {
      yaml: 'purposes: [{id: books, name: Bookkeeping, bases: [{basis: legal-obligation, law: [{name: Accounting Act, number: 1336/1997}]}]}]',
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, bases = [] }] of (facts.purposes ?? []).entries()) {
      const position = bases.findIndex(lacksLaw);
      const entry = bases[position];
      if (!entry) continue;
      yield {
        path: ['purposes', index, 'bases', position, 'law'],
        data: { purpose: nameEntry(id, name), basis: entry.basis },
      };
    }
  },
};
