import { authorityOf } from '../../../../schema/gdpr/authorities.ts';
import type { Notice } from '../../../content/notice.ts';
import { tellsRetention } from '../../lexicon/retention-verbs.ts';
import type { Rule } from '../../rule.ts';
import { scalarsIn } from '../../scalars.ts';
import { type Told, toldInSections } from '../../wording/texts.ts';
import { emailsInText } from '../../words/email-addresses.ts';
import { isSameLength, type Length, lengthOf, periodsInText } from '../../words/periods-in-text.ts';

/**
 * E-mail addresses anywhere, and in sections that tell of retention the periods of sentences that
 * keep or erase something. Other numbers in prose mean too many things.
 */
export const valueOnlyInText: Rule = {
  name: 'value-only-in-text',
  severity: 'info',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Tekstin säilytysajat ja sähköpostiosoitteet ovat myös tiedoissa.',
    sv: 'Textens lagringstider och e-postadresser finns också bland uppgifterna.',
    en: 'The retention periods and e-mail addresses of the text are among the facts too.',
  },
  why: {
    fi: 'Kun sama asia on tekstissä ja tiedoissa, se muuttuu helposti vain toisessa. Arvo, jota tiedoissa ei ole, on usein vanhentunut.',
    sv: 'När samma sak står i texten och bland uppgifterna ändras den lätt bara på det ena stället. Ett värde som saknas bland uppgifterna är ofta föråldrat.',
    en: 'What stands in the text and in the facts is easily changed in one of them only. A value that is not among the facts is often out of date.',
  },
  words: {
    fi: ({ value }) => ({
      message: `Tekstissä on "${value}", mutta samaa arvoa ei ole selosteen tiedoissa.`,
      hint: 'Tarkista, onko arvo oikea. Lisää se tietoihin, tai tulosta tieto tekstiin: {{retention.tunniste.period}}.',
    }),
    sv: ({ value }) => ({
      message: `I texten står "${value}", men värdet finns inte bland beskrivningens uppgifter.`,
      hint: 'Kontrollera att värdet är rätt. Lägg till det bland uppgifterna, eller skriv ut uppgiften i texten: {{retention.id.period}}.',
    }),
    en: ({ value }) => ({
      message: `The text has "${value}", but no fact of the notice has that value.`,
      hint: 'See whether the value is right. Add it to the facts, or print the fact in the text: {{retention.id.period}}.',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: [{id: customers, period: P5Y, from: the last order}]',
      body: 'We keep your data for six years.',
    },
    passing: {
      yaml: 'retention: [{id: customers, period: P5Y, from: the last order}]',
      body: 'We keep your data for {{retention.customers.period}}.',
    },
  },
  *check(notice, { day }) {
    const said = new Set<string>();
    for (const { value, at } of [...unknownEmails(notice, day), ...unknownPeriods(notice)]) {
      if (said.has(value)) continue;
      said.add(value);
      yield { path: ['text', at.section.id, value], at: at.placeOf(value), data: { value } };
    }
  },
};

type Value = { value: string; at: Told };

function unknownEmails(notice: Notice, day: string): Value[] {
  const told = toldInSections(notice, ({ text }) => emailsInText(text).length > 0);
  if (told.length === 0) return [];
  const authority = notice.facts.complaint?.authority;
  const theirs = typeof authority === 'string' ? authorityOf(authority, day) : undefined;
  const facts = scalarsIn(notice.tree).flatMap(({ value, path }) =>
    path.at(-1) === 'seen' || path.at(-1) === 'note' ? [] : emailsInText(value),
  );
  const known = new Set([...facts, ...emailsInText(JSON.stringify(theirs ?? ''))]);
  if (facts.length === 0) return [];
  return told.flatMap((at) =>
    emailsInText(at.sentence)
      .filter((value) => !known.has(value) && !known.has(value.replace('(at)', '@')))
      .map((value) => ({ value, at })),
  );
}

function unknownPeriods(notice: Notice): Value[] {
  const told = toldInSections(notice, ({ discloses }) =>
    discloses.some(({ kind }) => kind === 'retention'),
  ).filter(({ sentence }) => tellsRetention(sentence, notice.locale));
  const named = told.flatMap((at) => {
    const periods = periodsInText(at.sentence, notice.locale);
    return periods.length > 0 ? [{ at, periods }] : [];
  });
  if (named.length === 0) return [];
  const known = knownLengths(notice);
  return named.flatMap(({ at, periods }) => {
    const isKnown = periods.some(({ length }) => known.some((one) => isSameLength(one, length)));
    return isKnown ? [] : periods.slice(0, 1).map(({ words }) => ({ value: words, at }));
  });
}

/** The periods of all facts, and those that the words of a retention entry name. */
function knownLengths({ tree, locale }: Notice): Length[] {
  return scalarsIn(tree).flatMap(({ value, path }) => {
    if (/^PT?\d/u.test(value)) return [lengthOf(value)];
    if (path[0] !== 'retention' || path.at(-1) === 'seen') return [];
    return periodsInText(value, locale).map(({ length }) => length);
  });
}
