import type { Locale } from '../../schema/languages.ts';

/** Words that end in a full stop inside a sentence, without that stop. */
export const abbreviations: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    ...['esim', 'mm', 'ym', 'yms', 'ks', 'vrt', 'n', 'ns', 'nk', 'os', 'puh', 'sis', 'ml', 'mukl'],
    ...['art', 'kohd', 'mom', 'luk', 'nro', 'klo', 'em', 'ko', 'tms'],
  ],
  sv: [
    ...['t.ex', 'bl.a', 'm.fl', 'fr.o.m', 't.o.m', 'dvs', 'd.v.s', 's.k', 'jfr', 'ca', 'kl', 'nr'],
    ...[
      'tel',
      'art',
      'kap',
      'mom',
      'st',
      'inkl',
      'exkl',
      'resp',
      'ev',
      'bl',
      'fr',
      'enl',
      'pga',
      'ang',
    ],
  ],
  en: [
    ...['e.g', 'i.e', 'cf', 'art', 'arts', 'no', 'nos', 'sec', 'ch', 'para', 'paras', 'vs', 'viz'],
    ...['inc', 'ltd', 'co', 'corp', 'mr', 'mrs', 'ms', 'dr', 'st', 'tel', 'approx', 'incl', 'rec'],
  ],
};
