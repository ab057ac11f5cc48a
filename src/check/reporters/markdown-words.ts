import type { Locale } from '../../../schema/languages.ts';

export type MarkdownWords = Readonly<
  Record<
    | 'title'
    | 'nothing'
    | 'place'
    | 'severity'
    | 'finding'
    | 'rule'
    | 'archived'
    | 'coverage'
    | 'article'
    | 'duty'
    | 'answered'
    | 'since'
    | 'missing'
    | 'untold',
    string
  >
>;

/** Words of the Markdown report. */
export const markdownWords: Record<Locale, MarkdownWords> = {
  fi: {
    title: 'Tietosuojaselosteiden tarkistus',
    nothing: 'Ei havaintoja.',
    place: 'Paikka',
    severity: 'Vakavuus',
    finding: 'Havainto ja korjaus',
    rule: 'Sääntö',
    archived: 'arkistoitu',
    coverage: 'Mitä seloste kertoo, artikloittain',
    article: 'Artikla',
    duty: 'Mitä on kerrottava',
    answered: 'Missä',
    since: 'Mistä versiosta alkaen',
    missing: 'puuttuu',
    untold: 'ei kerrota',
  },
  sv: {
    title: 'Granskning av dataskyddsbeskrivningarna',
    nothing: 'Inga anmärkningar.',
    place: 'Ställe',
    severity: 'Allvar',
    finding: 'Anmärkning och åtgärd',
    rule: 'Regel',
    archived: 'arkiverad',
    coverage: 'Vad beskrivningen anger, artikel för artikel',
    article: 'Artikel',
    duty: 'Vad som ska anges',
    answered: 'Var',
    since: 'Sedan version',
    missing: 'saknas',
    untold: 'anges inte',
  },
  en: {
    title: 'Privacy notices checked',
    nothing: 'No findings.',
    place: 'Place',
    severity: 'Severity',
    finding: 'Finding and next action',
    rule: 'Rule',
    archived: 'archived',
    coverage: 'What the notice tells, by article',
    article: 'Article',
    duty: 'What must be told',
    answered: 'Where',
    since: 'Since revision',
    missing: 'missing',
    untold: 'not told',
  },
};
