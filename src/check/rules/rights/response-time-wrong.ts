import type { Requests } from '../../../../schema/disclosures/requests.ts';
import { printDuration } from '../../../locale/durations.ts';
import { longestDays } from '../../longest-days.ts';
import type { Rule } from '../../rule.ts';

/** The longest times of Article 12(3). A period in days passes where it fits into any month. */
const limits = [
  { field: 'answerWithin', longest: 'P1M' },
  { field: 'extension', longest: 'P2M' },
] as const satisfies readonly { field: keyof Requests; longest: string }[];

export const responseTimeWrong: Rule = {
  name: 'response-time-wrong',
  severity: 'error',
  articles: ['12(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Pyyntöihin luvataan vastata kuukaudessa, jota voidaan jatkaa enintään kahdella kuukaudella.',
    sv: 'Svar utlovas inom en månad, som kan förlängas med högst två månader.',
    en: 'Requests are answered within a month, extended by two months at most.',
  },
  why: {
    fi: 'Laki antaa kuukauden ja kaksi lisää, jos pyynnöt ovat monimutkaisia tai niitä on paljon ja henkilölle kerrotaan siitä ensimmäisen kuukauden aikana. Seloste ei voi antaa rekisterinpitäjälle enempää.',
    sv: 'Lagen ger en månad, och två till om begärandena är komplicerade eller många och personen får veta det inom den första månaden. En beskrivning kan inte ge den personuppgiftsansvarige mer tid.',
    en: 'The law gives a month, and two more where requests are complex or many and the person hears of it within the first month. A notice cannot promise itself more time.',
  },
  words: {
    fi: ({ law, field, time = '', longest = '' }) => ({
      message:
        field === 'extension'
          ? `Vastauksen määräaikaa jatketaan selosteen mukaan (${printDuration(time, 'fi')}) enemmän kuin laki sallii (${printDuration(longest, 'fi')}, ${law}).`
          : `Pyyntöön vastaamisen määräaika (${printDuration(time, 'fi')}) on pidempi kuin laki sallii (${printDuration(longest, 'fi')}, ${law}).`,
      hint: `Korjaa: ${field}: ${longest}.`,
    }),
    sv: ({ law, field, time = '', longest = '' }) => ({
      message:
        field === 'extension'
          ? `Svarstiden förlängs enligt beskrivningen (${printDuration(time, 'sv')}) med mer än lagen tillåter (${printDuration(longest, 'sv')}, ${law}).`
          : `Tiden för att besvara en begäran (${printDuration(time, 'sv')}) är längre än lagen tillåter (${printDuration(longest, 'sv')}, ${law}).`,
      hint: `Rätta: ${field}: ${longest}.`,
    }),
    en: ({ law, field, time = '', longest = '' }) => ({
      message:
        field === 'extension'
          ? `The time for an answer is extended (${printDuration(time, 'en')}) by more than the law allows (${printDuration(longest, 'en')}, ${law}).`
          : `The time for answering a request (${printDuration(time, 'en')}) is longer than the law allows (${printDuration(longest, 'en')}, ${law}).`,
      hint: `Correct it: ${field}: ${longest}.`,
    }),
  },
  examples: {
    failing: {
      yaml: `requests:
  email: [privacy@shop.example]
  answerWithin: P3M`,
    },
    passing: {
      yaml: `requests:
  email: [privacy@shop.example]
  answerWithin: P1M
  extension: P2M`,
    },
  },
  *check({ facts: { requests } }) {
    for (const { field, longest } of limits) {
      const time = requests?.[field];
      if (!time || longestDays(time) <= longestDays(longest)) continue;
      yield { path: ['requests', field], data: { field, time, longest } };
    }
  },
};
