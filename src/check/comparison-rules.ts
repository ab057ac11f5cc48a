import { duties } from '../../schema/gdpr/duties.ts';
import type { Locale } from '../../schema/languages.ts';
import { citeArticles } from '../locale/articles.ts';
import { say } from '../locale/say.ts';
import type { Severity } from './finding.ts';
import type { Words } from './rule.ts';

/** What is found by comparing with an earlier state, when `check` is asked to. */
export const comparisonNames = ['coverage-dropped', 'revision-changed', 'baseline-unused'] as const;
export type ComparisonName = (typeof comparisonNames)[number];

/** A rule that has no check of its own: the command compares. */
export type ComparisonRule = {
  severity: Severity;
  summary: Readonly<Record<Locale, string>>;
  words: Readonly<Record<Locale, Words>>;
  /** Values for the message where the rule is explained. */
  sample(speak: Locale): Readonly<Record<string, string>>;
};

type Dropped = 'duty' | 'language' | 'notice';
type Say = (data: Readonly<Record<string, string>>) => string;

const dropped: Readonly<Record<Locale, Readonly<Record<Dropped | 'hint', Say>>>> = {
  fi: {
    duty: ({ ref, item, law }) =>
      `Luonnos kertoi tämän kokonaan vertailukohdassa \`${ref}\`, mutta ei enää: ${item} (${law}).`,
    language: ({ ref, language }) =>
      `Selosteella ei enää ole kieltä \`${language}\`, joka sillä oli vertailukohdassa \`${ref}\`.`,
    notice: ({ ref, notice }) =>
      `Selostetta \`${notice}\`, joka oli vertailukohdassa \`${ref}\`, ei enää ole.`,
    hint: ({ ref, folder }) =>
      `Täydennä tai palauta se. Muutokset näkyvät komennolla git diff ${ref} -- ${folder}`,
  },
  sv: {
    duty: ({ ref, item, law }) =>
      `Utkastet angav detta fullständigt i \`${ref}\` men gör det inte längre: ${item} (${law}).`,
    language: ({ ref, language }) =>
      `Beskrivningen finns inte längre på språket \`${language}\`, som den fanns på i \`${ref}\`.`,
    notice: ({ ref, notice }) =>
      `Beskrivningen \`${notice}\`, som fanns i \`${ref}\`, finns inte längre.`,
    hint: ({ ref, folder }) =>
      `Komplettera eller återställ det. Ändringarna visas av git diff ${ref} -- ${folder}`,
  },
  en: {
    duty: ({ ref, item, law }) =>
      `The draft told this in full at \`${ref}\` and no longer does: ${item} (${law}).`,
    language: ({ ref, language }) =>
      `The notice is no longer written in the language \`${language}\`, as it was at \`${ref}\`.`,
    notice: ({ ref, notice }) =>
      `The notice \`${notice}\`, which there was at \`${ref}\`, is gone.`,
    hint: ({ ref, folder }) =>
      `Complete it or put it back. The changes are shown by git diff ${ref} -- ${folder}`,
  },
};

/** With `item` a duty is no longer answered, with `language` that is gone, else the notice is. */
function sayDropped(speak: Locale): Words {
  return (data) => {
    const what = data['item'] ? 'duty' : data['language'] ? 'language' : 'notice';
    return { message: dropped[speak][what](data), hint: dropped[speak].hint(data) };
  };
}

const coverageDropped: Readonly<Record<Locale, Words>> = {
  fi: sayDropped('fi'),
  sv: sayDropped('sv'),
  en: sayDropped('en'),
};

/** Of one revision, or of all that a notice has released where it belongs to no single one. */
function sayNotAsReleased(speak: Locale): Words {
  return ({ ref = '', notice = '', revision, folder = '', what = '' }) => ({
    message: revision
      ? say('commands.revision-not-as-released', speak, { revision, ref, what })
      : say('commands.history-not-as-released', speak, { notice, ref, what }),
    hint: say('commands.not-as-released-hint', speak, { ref, folder }),
  });
}

const revisionChanged: Readonly<Record<Locale, Words>> = {
  fi: sayNotAsReleased('fi'),
  sv: sayNotAsReleased('sv'),
  en: sayNotAsReleased('en'),
};

const baselineUnused: Readonly<Record<Locale, Words>> = {
  fi: ({ rule, about }) => ({
    message: `Tunnettu havainto \`${rule}\` (${about}) on korjattu, mutta se on yhä luettelossa.`,
    hint: 'Pienennä luetteloa: aja check uudelleen valitsimella --write-baseline.',
  }),
  sv: ({ rule, about }) => ({
    message: `Den kända anmärkningen \`${rule}\` (${about}) är åtgärdad men står kvar i förteckningen.`,
    hint: 'Gör förteckningen kortare: kör check igen med --write-baseline.',
  }),
  en: ({ rule, about }) => ({
    message: `The known finding \`${rule}\` (${about}) is mended but still in the baseline.`,
    hint: 'Make the baseline shorter: run check again with --write-baseline.',
  }),
};

const shop = 'content/notices/shop';

/** What is asked of a comparison, in each language. */
export const comparisonRules: Readonly<Record<ComparisonName, ComparisonRule>> = {
  'coverage-dropped': {
    severity: 'error',
    summary: {
      fi: 'Luonnos kertoo yhä kaiken, minkä se kertoi kokonaan vertailukohdassa (--against).',
      sv: 'Utkastet anger fortfarande allt som det angav fullständigt i jämförelsepunkten (--against).',
      en: 'The draft still tells everything that it told in full at the commit of --against.',
    },
    words: coverageDropped,
    sample: (speak) => ({
      ref: 'main',
      item: duties.find(({ id }) => id === 'complaint')?.item[speak] ?? '',
      law: citeArticles(['13(2)(d)', '77(1)'], speak),
      folder: shop,
    }),
  },
  'revision-changed': {
    severity: 'error',
    summary: {
      fi: 'Julkaistut versiot tapahtumineen ovat sellaiset kuin julkaistaessa ja vertailukohdassa (--against).',
      sv: 'De publicerade versionerna och deras händelser är som när de publicerades och i jämförelsepunkten (--against).',
      en: 'Released revisions and their ledger are as they were released, and as at the commit of --against.',
    },
    words: revisionChanged,
    sample: (speak) => ({
      ref: 'main',
      what: say('verify.changed-since', speak),
      notice: 'shop',
      revision: '2026-01-01',
      folder: `${shop}/revisions`,
    }),
  },
  'baseline-unused': {
    severity: 'info',
    summary: {
      fi: 'Tunnettujen havaintojen luettelossa (--baseline) on vain sellaisia, joita on yhä.',
      sv: 'Förteckningen över kända anmärkningar (--baseline) innehåller bara sådana som finns kvar.',
      en: 'The baseline holds only findings that there still are.',
    },
    words: baselineUnused,
    sample: () => ({ rule: 'retention-missing', about: 'shop, en' }),
  },
};
