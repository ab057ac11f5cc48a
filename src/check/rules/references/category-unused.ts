import { hasUnknown, referencesIn } from '../../references.ts';
import type { Rule } from '../../rule.ts';

export const categoryUnused: Rule = {
  name: 'category-unused',
  severity: 'warning',
  articles: ['5(1)(c)'],
  since: '2018-05-25',
  compares: ['purposes'],
  summary: {
    fi: 'Jokaisella tietoryhmällä on käyttötarkoitus.',
    sv: 'Varje kategori av uppgifter har ett ändamål.',
    en: 'Every data category serves a purpose.',
  },
  why: {
    fi: 'Tietoja saa kerätä vain siltä osin kuin käyttötarkoitus niitä vaatii. Jos tietoryhmällä ei ole tarkoitusta, joko tietoja on liikaa tai jokin tarkoitus on jäänyt kertomatta.',
    sv: 'Uppgifter får samlas in bara i den mån ett ändamål kräver dem. En kategori utan ändamål betyder antingen för många uppgifter eller ett ändamål som har glömts bort.',
    en: 'Data may be collected only as far as a purpose needs them. A category that serves no purpose is either too much data or a purpose that the notice forgot.',
  },
  words: {
    fi: ({ law, name, id }) => ({
      message: `Mikään käyttötarkoitus ei käytä tietoryhmää "${name}" (${id}) (${law}).`,
      hint: `Lisää se käyttötarkoitukseen (data: [${id}]), tai poista tietoryhmä, jos tietoja ei tarvita.`,
    }),
    sv: ({ law, name, id }) => ({
      message: `Inget ändamål använder kategorin "${name}" (${id}) (${law}).`,
      hint: `Lägg till den i ett ändamål (data: [${id}]), eller ta bort kategorin om uppgifterna inte behövs.`,
    }),
    en: ({ law, name, id }) => ({
      message: `No purpose uses the category "${name}" (${id}) (${law}).`,
      hint: `Add it to a purpose (data: [${id}]), or take the category away where the data are not needed.`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: orders, name: Delivery of orders, data: [contact]}]
dataCategories:
  - {id: contact, name: Contact details}
  - {id: birth, name: Date of birth}`,
    },
    passing: {
      yaml: `purposes: [{id: orders, name: Delivery of orders, data: [contact]}]
dataCategories:
  - {id: contact, name: Contact details}`,
    },
  },
  *check(notice) {
    const used = referencesIn(notice).filter(
      ({ path, to }) => path[0] === 'purposes' && to === 'dataCategories',
    );
    if (used.length === 0) return;
    const ids = new Set(used.map(({ id }) => id));
    // An id that leads nowhere may have been meant for the one that is left over.
    if (hasUnknown(used, notice)) return;
    for (const [index, { id, name }] of (notice.facts.dataCategories ?? []).entries()) {
      if (!ids.has(id)) yield { path: ['dataCategories', index], data: { id, name } };
    }
  },
};
