import type { WordList } from '../../word-list.ts';

/** How a text tells that an authority asks for data in a particular inquiry: it is no recipient then (Article 4(9)). */
export const inquiries: WordList = {
  words: [
    'polizei*|staatsanwalt*|gericht|gerichte|gerichten|gerichts|*behörde|*behörden|gerichtsvollzieher*',
  ],
  beside: [
    '*ermittlung*|*untersuchung*|einzelfall|einzelfälle*|*anfrage*|*anordnung*|ersuchen|auskunftsersuchen|auffordert|auffordern|anfordert|anfordern|anordnet|anordnen|verlangt|verlangen|verpflichtet|verpflichten|strafverfahren|gerichtsverfahren|beschluss|strafverfolgung*',
  ],
};
