import { latin } from '../../../schema/latin.ts';
import type { ReadingWords } from '../reading-words.ts';
import { numbers } from './numbers.ts';

/** What numbers, periods, days and countries are called in a text. */
export const reading: ReadingWords = {
  numbers,
  months:
    'january february march april may june july august september october november december'.split(
      ' ',
    ),
  units: {
    year: "years?(?:'s?)?",
    month: "months?(?:'s?)?",
    week: "weeks?(?:'s?)?",
    day: "days?(?:'s?)?",
    hour: "hours?(?:'s?)?",
    minute: "minutes?(?:'s?)?",
  },
  halfYear: latin(/(?<!\p{L})half\s+a\s+year/giu),
  and: 'and',
  areas: ['European Economic Area', 'EEA'],
  countries: {
    EU: ['European Union'],
    US: ['USA', 'US', 'U.S.', 'the States'],
    GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
    KR: ['Korea'],
    AE: ['Emirates', 'UAE'],
    TR: ['Turkey'],
    HK: ['Hong Kong'],
  },
  endings: "(?:s|’s|'s|na|nas|t|ts)?(?![\\p{L}\\p{N}])",
  origin: /\bfrom (?:the )?\|/iu,
  onward: /^,? (?:in)?to (?:the )?\|/iu,
  abbreviations:
    'e.g i.e cf art arts no nos sec ch para paras vs viz mr mrs ms dr st tel approx incl rec'.split(
      ' ',
    ),
  openers:
    'a an the this that these those it its we you they he she i our your their his her my if when where while once unless until although because since as after before in on at for from with without by under to there here all any each every both some no not none nothing neither only also however therefore then otherwise such please contact see read personal customer customers users and or but so what who why how do does is are was may can you’re we’re'.split(
      ' ',
    ),
  monthsAreCapitalised: true,
  longestSentence: 40,
  fewestWords: 4,
  isInflected: false,
};
