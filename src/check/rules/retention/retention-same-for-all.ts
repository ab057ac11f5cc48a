import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { nameEntry } from '../../name-entry.ts';
import { retentionOf } from '../../retention.ts';
import type { Rule } from '../../rule.ts';

/** WP260 rev.01, annex: periods are told by category of data or by purpose. */
export const retentionSameForAll: Rule = {
  name: 'retention-same-for-all',
  severity: 'info',
  articles: ['13(2)(a)', '14(2)(a)', '5(1)(e)'],
  since: '2018-05-25',
  compares: ['purposes', 'retention'],
  summary: {
    fi: 'Eri perusteilla käsiteltävillä tiedoilla on omat säilytysaikansa.',
    sv: 'Uppgifter som behandlas på olika grunder har egna lagringstider.',
    en: 'Data processed on different legal bases have periods of their own.',
  },
  why: {
    fi: 'Sopimuksen, suostumuksen ja lain perusteella käsiteltyjä tietoja tarvitaan harvoin yhtä kauan. Yhteinen aika on usein merkki siitä, ettei aikoja ole mietitty.',
    sv: 'Uppgifter som behandlas på grund av avtal, samtycke och lag behövs sällan lika länge. En gemensam tid är ofta ett tecken på att tiderna inte har övervägts.',
    en: 'Data under a contract, on consent and under a law are seldom needed equally long. One period for all often shows that nobody thought of it.',
  },
  words: {
    fi: ({ entry, purposes, law }) => ({
      message: `Säilytysaika ${entry} koskee käyttötarkoituksia, joilla on eri oikeusperusteet (${purposes}) (${law}). Tarkista, tarvitaanko kaikkia tietoja yhtä kauan.`,
      hint: 'Anna tietoryhmille omat ajat: retention: [{id: orders, data: [tietoryhmä], period: P3Y, from: toimituksesta}].',
    }),
    sv: ({ entry, purposes, law }) => ({
      message: `Lagringstiden ${entry} gäller ändamål med olika rättsliga grunder (${purposes}) (${law}). Kontrollera om alla uppgifter behövs lika länge.`,
      hint: 'Ge kategorierna egna tider: retention: [{id: orders, data: [kategori], period: P3Y, from: från leveransen}].',
    }),
    en: ({ entry, purposes, law }) => ({
      message: `The retention period ${entry} covers purposes with different legal bases (${purposes}) (${law}). Check whether all data are needed equally long.`,
      hint: 'Give categories periods of their own: retention: [{id: orders, data: [category], period: P3Y, from: the delivery}].',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}, {id: news, name: Newsletter, bases: [{basis: consent}]}]
retention: [{id: all, period: P5Y, from: the last purchase}]`,
    },
    passing: {
      yaml: `purposes: [{id: orders, name: Orders, data: [purchases], bases: [{basis: contract}]}, {id: news, name: Newsletter, data: [email], bases: [{basis: consent}]}]
dataCategories: [{id: purchases, name: Purchases}, {id: email, name: E-mail address}]
retention: [{id: orders, data: [purchases], period: P5Y, from: the last purchase}, {id: news, data: [email], criterion: until you cancel the newsletter}]`,
    },
  },
  *check({ facts }) {
    const { purposes = [], retention = [] } = facts;
    for (const [index, entry] of retention.entries()) {
      if (!entry.period || entry.data || entry.dataSubjects) continue;
      if (purposes.some((purpose) => purpose.retention?.includes(entry.id))) continue;
      const covered = purposes.filter((purpose) => retentionOf(facts, purpose).includes(entry));
      const unlike = oneOfEachBasis(covered);
      if (unlike.length < 2) continue;
      yield {
        path: ['retention', index],
        data: {
          entry: nameEntry(entry.id, entry.name),
          purposes: unlike.map(({ name }) => name).join(', '),
        },
      };
    }
  },
};

/** The first purpose of those that have the same legal bases; one without any is another finding. */
function oneOfEachBasis(purposes: readonly Purpose[]): Purpose[] {
  const found = new Map<string, Purpose>();
  for (const purpose of purposes) {
    const bases = [...new Set((purpose.bases ?? []).map(({ basis }) => basis))].sort().join(' ');
    if (bases && !found.has(bases)) found.set(bases, purpose);
  }
  return [...found.values()];
}
