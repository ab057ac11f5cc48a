import { rights as allRights } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { isNone } from '../../../../schema/values.ts';
import { labelOf } from '../../../locale/labels.ts';
import type { Rule } from '../../rule.ts';
import { isUnfilled } from '../../unfilled.ts';

/** A text that begins like this and is no longer than a few words is the name of the right. */
const name = /^(?:the )?(?:right|oikeu|rätt)/iu;
const longestName = 5;

const print = (names: string | undefined, locale: Locale) =>
  (names ?? '')
    .split(' ')
    .map((name) => labelOf('right', name, locale))
    .join(', ');

/** WP260 rev.01, annex: what the right means here, and its limits. */
export const rightUnexplained: Rule = {
  name: 'right-unexplained',
  severity: 'info',
  articles: ['12(1)', '13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta oikeudesta kerrotaan lauseella, mitä se tarkoittaa.',
    sv: 'För varje rättighet förklaras i en mening vad den innebär.',
    en: 'Every right is explained in a sentence.',
  },
  why: {
    fi: 'Pelkkä oikeuden nimi ei auta lukijaa käyttämään sitä. Tiedot on annettava helposti ymmärrettävässä muodossa.',
    sv: 'Enbart namnet på en rättighet hjälper inte läsaren att använda den. Informationen ska vara lätt att förstå.',
    en: 'The mere name of a right does not help readers to use it. Information must be easy to understand.',
  },
  words: {
    fi: ({ law, rights }) => ({
      message: `Näistä kerrotaan vain nimi, ei sitä, mitä ne lukijalle tarkoittavat: ${print(rights, 'fi')} (${law}).`,
      hint: 'Kerro lauseella, mitä oikeus tarkoittaa, esimerkiksi: text: "Korjaamme virheelliset tietosi ja täydennämme puutteelliset."',
    }),
    sv: ({ law, rights }) => ({
      message: `Dessa rättigheter nämns bara, utan att läsaren får veta vad de innebär: ${print(rights, 'sv')} (${law}).`,
      hint: 'Förklara rättigheten i en mening, till exempel: text: "Vi rättar felaktiga uppgifter och kompletterar bristfälliga."',
    }),
    en: ({ law, rights }) => ({
      message: `These are named only, without what they mean for the reader: ${print(rights, 'en')} (${law}).`,
      hint: 'Explain the right in a sentence, for example: text: "We correct data of yours that are wrong and complete what is missing."',
    }),
  },
  examples: {
    failing: { yaml: 'rights: {erasure: {text: The right to erasure.}}' },
    passing: {
      yaml: 'rights: {erasure: {text: We erase your data on request when we no longer need them.}}',
    },
  },
  *check({ facts: { rights } }) {
    const bare = allRights.filter((name) => {
      const right = rights?.[name];
      return right && !isNone(right) && isName(right.text) && !isUnfilled(right.text);
    });
    const [first] = bare;
    if (!first) return;
    yield { path: ['rights', first, 'text'], data: { rights: bare.join(' ') } };
  },
};

function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words < 3 || (words <= longestName && name.test(text));
}
