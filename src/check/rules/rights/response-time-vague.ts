import { vagueResponseTimeIn } from '../../lexicon/response-time.ts';
import { placeOfWords } from '../../place-of-words.ts';
import type { Rule } from '../../rule.ts';

export const responseTimeVague: Rule = {
  name: 'response-time-vague',
  severity: 'warning',
  articles: ['12(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Pyyntöihin ei luvata vastata vain kohtuullisessa ajassa.',
    sv: 'Svar på en begäran utlovas inte bara inom skälig tid.',
    en: 'Requests are not promised an answer within a reasonable time only.',
  },
  why: {
    fi: '"Kohtuullinen aika" peittää määräajan, joka laissa on. Joka tietää määräajan, tietää, milloin voi valittaa.',
    sv: '"Skälig tid" döljer en gräns som finns. Den som vet att den är en månad vet när det är dags att klaga.',
    en: '"Reasonable" hides a limit that exists. A person who knows the month knows when to complain.',
  },
  words: {
    fi: ({ law, found }) => ({
      message: `Teksti lupaa vastata pyyntöihin kohtuullisessa ajassa ("${found}"), mutta määräaika on kuukausi (${law}).`,
      hint: 'Kirjoita tekstiin määräaika, esimerkiksi: "Vastaamme pyyntöösi kuukauden kuluessa."',
    }),
    sv: ({ law, found }) => ({
      message: `Texten utlovar svar inom skälig tid ("${found}"), men tidsfristen är en månad (${law}).`,
      hint: 'Skriv tidsfristen i texten, till exempel: "Vi besvarar din begäran inom en månad."',
    }),
    en: ({ law, found }) => ({
      message: `The text promises an answer within a reasonable time ("${found}"), but the limit is one month (${law}).`,
      hint: 'Write the limit into the text, for example: "We answer your request within one month."',
    }),
  },
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'We answer your request within a reasonable time.',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'We answer your request within one month.',
    },
  },
  *check(notice) {
    for (const section of notice.sections) {
      const concerned = section.discloses.some(
        ({ kind }) => kind === 'rights' || kind === 'requests',
      );
      const found = concerned ? vagueResponseTimeIn(section.text) : undefined;
      if (found === undefined) continue;
      yield {
        path: ['requests', 'answerWithin', section.id],
        at: placeOfWords(section, found),
        data: { found },
      };
    }
  },
};
