import { isNone } from '../../../../schema/values.ts';
import { entriesOf } from '../../entries.ts';
import { referencesIn } from '../../references.ts';
import type { Rule } from '../../rule.ts';

export const recipientsContradicted: Rule = {
  name: 'recipients-contradicted',
  severity: 'error',
  articles: ['5(1)(a)', '13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste, jonka mukaan tietoja ei luovuteta, ei kerro luovutuksista.',
    sv: 'En beskrivning enligt vilken uppgifter inte lämnas ut berättar inte om utlämnanden.',
    en: 'A notice that says nobody receives the data tells of no disclosure.',
  },
  why: {
    fi: 'Lupaus, ettei tietoja luovuteta, jää lukijan mieleen. Jos toisaalla kerrotaan luovutuksesta, lupaus johtaa harhaan.',
    sv: 'Löftet att ingen får uppgifterna är det läsaren minns. Om ett utlämnande nämns på ett annat ställe är löftet vilseledande.',
    en: 'A promise that nobody receives the data is what a reader remembers. If another sentence tells of a disclosure, the promise misleads.',
  },
  words: {
    fi: ({ law, sentence }) => ({
      message: `Selosteen mukaan vastaanottajia ei ole ("${sentence}"), mutta toisaalla kerrotaan, että tietoja luovutetaan tai siirretään (${law}).`,
      hint: 'Korvaa none vastaanottajilla: recipients: [{id: …, name: …, role: processor}], tai poista luovutus.',
    }),
    sv: ({ law, sentence }) => ({
      message: `Enligt beskrivningen finns inga mottagare ("${sentence}"), men på ett annat ställe sägs att uppgifter lämnas ut eller överförs (${law}).`,
      hint: 'Ersätt none med mottagarna: recipients: [{id: …, name: …, role: processor}], eller ta bort utlämnandet.',
    }),
    en: ({ law, sentence }) => ({
      message: `The notice says that there are no recipients ("${sentence}"), but elsewhere that data are disclosed or transferred (${law}).`,
      hint: 'Replace none by the recipients: recipients: [{id: …, name: …, role: processor}], or take the disclosure away.',
    }),
  },
  examples: {
    failing: {
      yaml: `recipients: {none: We do not disclose your data to anyone.}
transfers: [{id: mailer-us, country: US}]`,
    },
    passing: {
      yaml: `recipients: [{id: mailer, category: Newsletter mailing services}]
transfers: [{id: mailer-us, country: US}]`,
    },
  },
  *check(notice) {
    const { recipients, transfers } = notice.facts;
    if (!isNone(recipients)) return;
    const named = referencesIn(notice).filter(({ to }) => to === 'recipients');
    const disclosed = [
      ...named.map(({ path }) => path),
      ...entriesOf(transfers).map((_, index) => ['transfers', index]),
    ];
    if (disclosed.length === 0) return;
    yield {
      path: ['recipients', 'none'],
      data: { sentence: recipients.none },
      related: disclosed.map((path) => ({ path, why: 'contradicts' })),
    };
  },
};
