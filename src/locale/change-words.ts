import type { DisclosureKind } from '../../schema/disclosures/index.ts';
import type { Locale } from '../../schema/languages.ts';

type Words = Readonly<Record<Locale, string>>;

/** Sentences about facts that differ between two versions. */
const sentences = {
  changed: {
    fi: '{f}: ennen {a}, nyt {b}.',
    sv: '{f}: tidigare {a}, nu {b}.',
    en: '{f}: before {a}, now {b}.',
  },
  added: { fi: '{f}: lisätty {b}.', sv: '{f}: tillagt {b}.', en: '{f}: added {b}.' },
  removed: { fi: '{f}: poistettu {a}.', sv: '{f}: borttaget {a}.', en: '{f}: removed {a}.' },
} as const satisfies Record<string, Words>;

export type FactSentence = keyof typeof sentences;

/** A changed fact in a sentence. */
export function sayFactChange(
  sentence: FactSentence,
  locale: Locale,
  values: Readonly<Record<'f' | 'a' | 'b', string>>,
): string {
  return sentences[sentence][locale].replace(
    /\{([fab])\}/gu,
    (_, name: 'f' | 'a' | 'b') => values[name],
  );
}

/** A new or a removed entry, by kind: "Uusi vastaanottaja". */
const entries: Partial<Record<DisclosureKind, Readonly<Record<'added' | 'removed', Words>>>> = {
  jointControllers: {
    added: {
      fi: 'Uusi yhteisrekisterinpitäjyys',
      sv: 'Nytt gemensamt personuppgiftsansvar',
      en: 'New joint control',
    },
    removed: {
      fi: 'Päättynyt yhteisrekisterinpitäjyys',
      sv: 'Upphört gemensamt personuppgiftsansvar',
      en: 'Joint control that ended',
    },
  },
  dataSubjects: {
    added: {
      fi: 'Uusi ryhmä, jota seloste koskee',
      sv: 'Ny grupp som beskrivningen gäller',
      en: 'New group the notice is about',
    },
    removed: {
      fi: 'Ryhmä, jota seloste ei enää koske',
      sv: 'Grupp som beskrivningen inte längre gäller',
      en: 'Group the notice is no longer about',
    },
  },
  purposes: {
    added: { fi: 'Uusi käyttötarkoitus', sv: 'Nytt ändamål', en: 'New purpose' },
    removed: {
      fi: 'Poistunut käyttötarkoitus',
      sv: 'Borttaget ändamål',
      en: 'Purpose that ended',
    },
  },
  dataCategories: {
    added: { fi: 'Uusi tietoryhmä', sv: 'Ny kategori av uppgifter', en: 'New kind of data' },
    removed: {
      fi: 'Poistunut tietoryhmä',
      sv: 'Borttagen kategori av uppgifter',
      en: 'Kind of data no longer processed',
    },
  },
  sources: {
    added: { fi: 'Uusi tietolähde', sv: 'Ny källa', en: 'New source' },
    removed: { fi: 'Poistunut tietolähde', sv: 'Borttagen källa', en: 'Source no longer used' },
  },
  recipients: {
    added: { fi: 'Uusi vastaanottaja', sv: 'Ny mottagare', en: 'New recipient' },
    removed: {
      fi: 'Poistunut vastaanottaja',
      sv: 'Mottagare som inte längre får uppgifter',
      en: 'No longer a recipient',
    },
  },
  transfers: {
    added: {
      fi: 'Uusi siirto Euroopan talousalueen ulkopuolelle',
      sv: 'Ny överföring utanför Europeiska ekonomiska samarbetsområdet',
      en: 'New transfer outside the European Economic Area',
    },
    removed: {
      fi: 'Päättynyt siirto Euroopan talousalueen ulkopuolelle',
      sv: 'Upphörd överföring utanför Europeiska ekonomiska samarbetsområdet',
      en: 'Transfer outside the European Economic Area that ended',
    },
  },
  retention: {
    added: { fi: 'Uusi säilytysaika', sv: 'Ny lagringstid', en: 'New storage period' },
    removed: {
      fi: 'Poistunut säilytysaika',
      sv: 'Borttagen lagringstid',
      en: 'Storage period no longer used',
    },
  },
  automatedDecisions: {
    added: {
      fi: 'Uusi automaattinen päätös',
      sv: 'Nytt automatiserat beslut',
      en: 'New automated decision',
    },
    removed: {
      fi: 'Päättynyt automaattinen päätös',
      sv: 'Upphört automatiserat beslut',
      en: 'Automated decision that ended',
    },
  },
};

/** The words for a new or removed entry of a kind; `undefined` for kinds that are no lists. */
export function sayEntryChange(
  kind: DisclosureKind,
  change: 'added' | 'removed',
  locale: Locale,
): string | undefined {
  return entries[kind]?.[change][locale];
}
