import type { Retention } from '../../../../schema/disclosures/retention.ts';
import { longestDays } from '../../longest-days.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

const accountingAct = /^(?:kirjanpitola|bokföringslag|(?:finnish )?accounting act)/iu;
const calendarYear = /kalenterivuo|kalenderår|calendar year|sen vuoden lopu/iu;
const books = /kirjanpitokirj|kirjanpidon kirj|bokföringsb|\b(?:books?|ledgers?|journals?)\b/iu;
const financialYear =
  /tilikau|tilikaude|räkenskapsp|financial year|fiscal year|accounting period/iu;

/** Accounting Act 1336/1997, chapter 2, section 10: books ten years from the end of the financial year, vouchers six years from the end of the calendar year in which the financial year ended. */
export const accountingPeriodWrong: Rule = {
  name: 'accounting-period-wrong',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2016-01-01',
  summary: {
    fi: 'Kirjanpitolakiin nojaava säilytysaika on se, jonka laki säätää.',
    sv: 'En lagringstid enligt bokföringslagen är den som lagen anger.',
    en: 'A period that rests on the Finnish Accounting Act is the one that the act sets.',
  },
  why: {
    fi: 'Tositteet säilytetään kuusi vuotta sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt, ja kirjanpitokirjat kymmenen vuotta tilikauden päättymisestä. Aika ostoksesta laskettuna on liian lyhyt.',
    sv: 'Verifikationer bevaras sex år från utgången av det kalenderår då räkenskapsperioden gick ut, och bokföringsböcker tio år från räkenskapsperiodens utgång. Räknad från köpet är tiden för kort.',
    en: 'Vouchers are kept six years from the end of the calendar year in which the financial year ended, and books ten years from the end of the financial year. Counted from the purchase, the period is too short.',
  },
  words: {
    fi: ({ law, entry, right = '' }) => ({
      message: `Säilytysaika ${entry} nojaa kirjanpitolakiin, mutta ei vastaa sitä: tositteet 6 vuotta sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt, kirjanpitokirjat 10 vuotta tilikauden päättymisestä (1336/1997, 2:10 §; ${law}).`,
      hint: `Korjaa: ${right === 'P10Y' ? 'period: P10Y, from: tilikauden päättymisestä' : 'period: P6Y, from: "sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt"'}.`,
    }),
    sv: ({ law, entry, right = '' }) => ({
      message: `Lagringstiden ${entry} hänvisar till bokföringslagen men stämmer inte med den: verifikationer 6 år från utgången av det kalenderår då räkenskapsperioden gick ut, bokföringsböcker 10 år från räkenskapsperiodens utgång (1336/1997, 2:10 §; ${law}).`,
      hint: `Rätta: ${right === 'P10Y' ? 'period: P10Y, from: från räkenskapsperiodens utgång' : 'period: P6Y, from: från utgången av det kalenderår då räkenskapsperioden gick ut'}.`,
    }),
    en: ({ law, entry, right = '' }) => ({
      message: `The retention period ${entry} rests on the Accounting Act but differs from it: vouchers 6 years from the end of the calendar year in which the financial year ended, books 10 years from the end of the financial year (1336/1997, chapter 2, section 10; ${law}).`,
      hint: `Correct it: ${right === 'P10Y' ? 'period: P10Y, from: the end of the financial year' : 'period: P6Y, from: the end of the calendar year in which the financial year ended'}.`,
    }),
  },
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
retention: [{id: vouchers, period: P5Y, from: the purchase, law: [{name: Accounting Act, number: 1336/1997}]}]`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
retention: [{id: vouchers, period: P6Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: 1336/1997}]}]`,
    },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const right = restsOnAct(entry) ? periodAskedOf(entry) : undefined;
      if (!right) continue;
      const field = entry.period === right ? 'from' : 'period';
      yield {
        path: ['retention', index, field],
        data: { entry: nameEntry(entry.id, entry.name), right },
      };
    }
  },
};

function restsOnAct({ law = [] }: Retention): boolean {
  return law.some(({ name, number }) => number === '1336/1997' || accountingAct.test(name));
}

/**
 * The period of the act that an entry falls short of. A longer one is another matter, and so is one
 * that runs on after a contract.
 */
function periodAskedOf({ name = '', period, during, from }: Retention): 'P6Y' | 'P10Y' | undefined {
  if (!period || during) return undefined;
  const days = longestDays(period);
  if (days < longestDays('P6Y')) return 'P6Y';
  if (!from) return undefined;
  if (days === longestDays('P6Y')) return calendarYear.test(from) ? undefined : 'P6Y';
  const isOfBooks = days === longestDays('P10Y') && books.test(name);
  return isOfBooks && !financialYear.test(from) ? 'P10Y' : undefined;
}
