import type { Rule } from '../../rule.ts';
import { quotesLackingValues } from '../../seen-values.ts';
import { unknownValues, type ValueKind } from '../../unknown-values.ts';

/** The placeholder that prints such a value; the day of a notice has none. */
const placeholders: Readonly<Record<Exclude<ValueKind, 'day'>, string>> = {
  email: '{{requests.email}}',
  phone: '{{requests.phone}}',
  'business-id': '{{controller.businessId}}',
  address: '{{controller.address.street}}',
  period: '{{retention.id.period}}',
};

export const valueOnlyInText: Rule = {
  name: 'value-only-in-text',
  severity: 'info',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Tekstin säilytysajat, yhteystiedot ja päivät ovat myös tiedoissa.',
    sv: 'Textens lagringstider, kontaktuppgifter och datum finns också bland uppgifterna.',
    en: 'The retention periods, contact details and dates of the text are among the facts too.',
  },
  why: {
    fi: 'Kun sama asia on tekstissä ja tiedoissa, se muuttuu helposti vain toisessa. Arvo, jota tiedoissa ei ole, on usein vanhentunut.',
    sv: 'När samma sak står i texten och bland uppgifterna ändras den lätt bara på det ena stället. Ett värde som saknas bland uppgifterna är ofta föråldrat.',
    en: 'What stands in the text and in the facts is easily changed in one of them only. A value that is not among the facts is often out of date.',
  },
  words: {
    fi: ({ value, placeholder }) => ({
      message: `Tekstissä on "${value}", mutta samaa arvoa ei ole selosteen tiedoissa.`,
      hint: placeholder
        ? `Tarkista, onko arvo oikea. Lisää se tietoihin, tai tulosta tieto tekstiin: ${placeholder}.`
        : 'Poista päivä tekstistä: sivusto näyttää, milloin seloste on julkaistu ja tullut voimaan.',
    }),
    sv: ({ value, placeholder }) => ({
      message: `I texten står "${value}", men värdet finns inte bland beskrivningens uppgifter.`,
      hint: placeholder
        ? `Kontrollera att värdet är rätt. Lägg till det bland uppgifterna, eller skriv ut uppgiften i texten: ${placeholder}.`
        : 'Stryk datumet ur texten: webbplatsen visar när beskrivningen publicerades och trädde i kraft.',
    }),
    en: ({ value, placeholder }) => ({
      message: `The text has "${value}", but no fact of the notice has that value.`,
      hint: placeholder
        ? `See whether the value is right. Add it to the facts, or print the fact in the text: ${placeholder}.`
        : 'Take the day out of the text: the site shows when the notice was published and took effect.',
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
  *check(notice, context) {
    const said = new Set<string>();
    const unknown = unknownValues(notice, context);
    if (unknown.length === 0) return;
    const lacking = quotesLackingValues(notice, context.day).map(({ quote }) => quote.words);
    for (const { kind, value, at } of unknown) {
      // A quote with another value than its fact is an error of its own.
      if (said.has(value) || lacking.some((words) => words.includes(value))) continue;
      said.add(value);
      const placeholder = kind === 'day' ? '' : placeholders[kind];
      const path = ['text', at.section.id, value];
      yield { path, at: at.placeOf(value), data: { value, placeholder } };
    }
  },
};
