import type { Locale } from '../../../schema/languages.ts';

/** Headings of an explanation. */
export type ExplainWords = {
  rule: string;
  severity: string;
  archived: string;
  articles: string;
  noArticle: string;
  since: string;
  until: string;
  clarified: (by: string, day: string) => string;
  introduced: (version: string) => string;
  holds: string;
  why: string;
  failing: string;
  passing: string;
  judgedOn: (day: string) => string;
  says: string;
};

export const explainWords: Record<Locale, ExplainWords> = {
  fi: {
    rule: 'Sääntö',
    severity: 'Vakavuus',
    archived: 'arkistoidussa versiossa',
    articles: 'Artiklat',
    noArticle: 'ei yleisen tietosuoja-asetuksen artiklaa',
    since: 'Voimassa alkaen',
    until: 'Voimassa asti',
    clarified: (by, day) =>
      `Oikeuskäytäntö ${by} täsmensi velvollisuutta ${day}: sitä vanhemmassa versiossa vain huomio.`,
    introduced: (version) =>
      `Kysytty työkalun versiosta ${version} alkaen: aiemmin julkaistussa versiossa vain huomio.`,
    holds: 'Mitä edellytetään',
    why: 'Miksi',
    failing: 'Tästä huomautetaan',
    passing: 'Näin se on kunnossa',
    judgedOn: (day) => `arvioitu ${day}`,
    says: 'Mitä sanotaan',
  },
  sv: {
    rule: 'Regel',
    severity: 'Allvarlighet',
    archived: 'i en arkiverad version',
    articles: 'Artiklar',
    noArticle: 'ingen artikel i allmänna dataskyddsförordningen',
    since: 'I kraft sedan',
    until: 'I kraft till',
    clarified: (by, day) =>
      `Rättspraxis ${by} preciserade skyldigheten ${day}: i en äldre version bara en notis.`,
    introduced: (version) =>
      `Krävs från och med verktygets version ${version}: i en version som publicerades tidigare bara en notis.`,
    holds: 'Vad som krävs',
    why: 'Varför',
    failing: 'Det här anmärks på',
    passing: 'Så är det rätt',
    judgedOn: (day) => `bedömt ${day}`,
    says: 'Vad som sägs',
  },
  en: {
    rule: 'Rule',
    severity: 'Severity',
    archived: 'on an archived revision',
    articles: 'Articles',
    noArticle: 'no article of the GDPR',
    since: 'In force since',
    until: 'In force until',
    clarified: (by, day) =>
      `Case law (${by}) clarified the duty on ${day}: on an older revision only an info.`,
    introduced: (version) =>
      `Asked from version ${version} of the tool on: only an info on a revision released before.`,
    holds: 'What must hold',
    why: 'Why',
    failing: 'This is reported',
    passing: 'This is in order',
    judgedOn: (day) => `judged on ${day}`,
    says: 'What is said',
  },
};
