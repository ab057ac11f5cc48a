import { latin } from '../../../schema/latin.ts';
import type { ReadingWords } from '../reading-words.ts';
import { numbers } from './numbers.ts';

/** What numbers, periods, days and countries are called in a text. */
export const reading: ReadingWords = {
  numbers,
  months:
    'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  units: {
    year: 'jahr(?:e|en|es|s)?|jährig(?:e|en|er|es|em)?',
    month: 'monat(?:e|en|es|s)?|monatig(?:e|en|er|es|em)?',
    week: 'woche(?:n)?|wöchig(?:e|en|er|es|em)?',
    day: 'tag(?:e|en|es|s)?|tägig(?:e|en|er|es|em)?|kalendertag(?:e|en|es|s)?',
    hour: 'stunde(?:n)?|std|h',
    minute: 'minute(?:n)?|min',
  },
  halfYear: latin(/(?<!\p{L})(?:ein(?:em|es)?\s+)?halbe[sn]?\s+jahr(?:es)?|halbjahr(?:es)?/giu),
  and: 'und|sowie',
  areas: [
    'Europäische Wirtschaftsraum',
    'Europäischen Wirtschaftsraum',
    'Europäischer Wirtschaftsraum',
    'EWR',
  ],
  countries: {
    EU: ['Europäische Union', 'Europäischen Union', 'Europäischer Union'],
    US: ['USA', 'US', 'Vereinigten Staaten', 'Vereinigte Staaten'],
    GB: ['Vereinigten Königreich', 'Vereinigte Königreich', 'Großbritannien', 'UK'],
    KR: ['Korea', 'Republik Korea'],
    AE: ['Vereinigten Arabischen Emirate', 'Emirate', 'VAE'],
    TR: ['Türkiye'],
    HK: ['Hongkong'],
    CZ: ['Tschechische', 'Tschechischen'],
  },
  endings: '(?:s|es|n|en|er|em|e)?(?![\\p{L}\\p{N}])',
  origin: /(?<!\p{L})(?:aus|von) (?:d(?:er|en|em) )?\|/iu,
  onward: /^,? (?:nach|in) (?:d(?:ie|en|as) )?\|/iu,
  abbreviations:
    'abs art buchst bzw ca d.h dgl einschl etc evtl f ff ggf i.d.r i.s.d i.v.m inkl insb lit max mind nr o.ä o.g s s.o s.u sog st str tel u.a u.ä usw v vgl z.b z.t zzgl ziff dr hr fr prof'.split(
      ' ',
    ),
  openers:
    'wir sie er es ich du ihr der die das ein eine einen einem einer dieser diese dieses diesen diesem unser unsere unseren unserem ihre ihren ihrem ihrer ihres mein meine falls wenn sofern soweit wo während weil obwohl aber und oder jedoch zudem auch außerdem dann sonst daher deshalb kein keine keinen keiner nicht nichts alle alles jeder jede jedes personenbezogene im in am an auf aus bei für mit nach ohne um unter von vor zu zum zur bitte siehe lesen'.split(
      ' ',
    ),
  monthsAreCapitalised: true,
  longestSentence: 36,
  fewestWords: 4,
  isInflected: false,
};
