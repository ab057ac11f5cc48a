import { disclosureKinds } from '../../../../schema/disclosures/index.ts';
import { isPartlyBroken } from '../../broken.ts';
import { idsOf, referencesIn } from '../../references.ts';
import type { Rule } from '../../rule.ts';

/** Disclosures whose absence is a finding of its own: then every reference to them would repeat it. */
const askedFor = new Set(['purposes', 'recipients', 'retention', 'sources']);

/** An id that is referred to in several places is one finding. */
export const referenceUnknown: Rule = {
  name: 'reference-unknown',
  severity: 'error',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Jokainen viittaus johtaa kohtaan, joka selosteessa on.',
    sv: 'Varje hänvisning leder till en uppgift som finns i beskrivningen.',
    en: 'Every reference leads to an entry that the notice has.',
  },
  why: {
    fi: 'Sivusto yhdistää tiedot tunnisteilla: käyttötarkoitukseen kuuluvat tiedot, vastaanottajat ja säilytysajat. Jos tunniste ei johda mihinkään, lukija jää huomaamattaan vaille osaa vastauksesta.',
    sv: 'Webbplatsen knyter ihop uppgifterna med deras id:n: ett ändamål med sina uppgifter, mottagare och lagringstider. Om ett id inte leder någonstans går läsaren miste om den delen av svaret utan att märka det.',
    en: 'The site joins facts by their ids: a purpose with its data, recipients and periods. Where an id leads nowhere, the reader misses that part of the answer without noticing.',
  },
  words: {
    fi: ({ id, to, known }) => ({
      message: `Viitattua kohtaa \`${id}\` ei ole tiedoissa ${to}, joten lukija ei näe sitä.`,
      hint: known
        ? `Tunnettuja ovat: ${known}. Korjaa tunniste tai lisää kohta: ${to}: [{id: ${id}, …}].`
        : `Lisää kohta: ${to}: [{id: ${id}, …}].`,
    }),
    sv: ({ id, to, known }) => ({
      message: `Uppgiften \`${id}\`, som det hänvisas till, finns inte i ${to}, så läsaren ser den inte.`,
      hint: known
        ? `Kända är: ${known}. Rätta id:t eller lägg till uppgiften: ${to}: [{id: ${id}, …}].`
        : `Lägg till uppgiften: ${to}: [{id: ${id}, …}].`,
    }),
    en: ({ id, to, known }) => ({
      message: `No entry \`${id}\` in ${to}, so a reader does not see what is referred to.`,
      hint: known
        ? `Known ones are: ${known}. Correct the id, or add the entry: ${to}: [{id: ${id}, …}].`
        : `Add the entry: ${to}: [{id: ${id}, …}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [phone]
dataCategories: [{id: contact, name: Contact details}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [contact]
dataCategories: [{id: contact, name: Contact details}]`,
    },
  },
  *check(notice) {
    const known = new Map(disclosureKinds.map((kind) => [kind, new Set(idsOf(notice, kind))]));
    const absent = new Set<string>();
    const unknown = referencesIn(notice).filter(
      ({ id, to }) => !known.get(to)?.has(id) && !isPartlyBroken(notice, to),
    );
    for (const [, references] of Map.groupBy(unknown, ({ id, to }) => `${to} ${id}`)) {
      const [first, ...others] = references;
      if (!first) continue;
      const { id, path, to } = first;
      const entries = notice.tree.entries.get(to)?.value;
      const isAbsent = entries?.kind !== 'list' || entries.items.length === 0;
      // Where a whole disclosure is missing, its first reference stands for all of them.
      if (isAbsent && (askedFor.has(to) || absent.has(to))) continue;
      if (isAbsent) absent.add(to);
      yield {
        path,
        data: { id, to, known: [...(known.get(to) ?? [])].join(', ') },
        related: others.map((other) => ({ path: other.path, why: 'same' })),
      };
    }
  },
};
