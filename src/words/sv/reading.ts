import { latin } from '../../../schema/latin.ts';
import type { ReadingWords } from '../reading-words.ts';
import { numbers } from './numbers.ts';

/** What numbers, periods, days and countries are called in a text. */
export const reading: ReadingWords = {
  numbers,
  months:
    'januari februari mars april maj juni juli augusti september oktober november december'.split(
      ' ',
    ),
  units: {
    year: 'år(?:s|et|ets|en|ens)?',
    month: 'månad(?:en|ens|er|ers|erna|s)?|mån',
    week: 'veck(?:a|an|ans|or|ors|orna)',
    day: 'dag(?:en|ens|ar|ars|arna|s)?|dygn(?:et|s)?',
    hour: 'tim(?:me|men|mar|mars|marna)|h',
    minute: 'minut(?:en|er|ers)?|min',
  },
  halfYear: latin(/(?<!\p{L})(?:ett\s+)?halvt\s+år|halvår/giu),
  and: 'och|samt',
  areas: ['Europeiska ekonomiska samarbetsområdet', 'EES'],
  countries: {
    EU: ['Europeiska unionen'],
    US: ['Förenta stater', 'Förenta staterna', 'Amerikas förenta stater'],
    GB: ['Förenade kungarike', 'Förenade kungariket', 'UK'],
    KR: ['Korea'],
    AE: ['Arabemiraten'],
    HK: ['Hongkong'],
  },
  endings: "(?:s|’s|'s|na|nas|t|ts)?(?![\\p{L}\\p{N}])",
  origin: /(?<!\p{L})från \|/iu,
  onward: /^,? till \|/iu,
  abbreviations:
    't.ex bl.a m.fl fr.o.m t.o.m dvs d.v.s s.k jfr ca kl nr tel art kap mom st inkl exkl resp ev bl fr enl pga ang'.split(
      ' ',
    ),
  openers:
    'vi du ni han hon den det de denna detta dessa en ett vår vårt våra din ditt dina ert er era om när där medan eftersom fastän men och eller dock dessutom även annars då så därför inga inget ingen inte alla allt varje vissa personuppgifter uppgifterna uppgifter i på från med utan av till för efter före under enligt kontakta läs se'.split(
      ' ',
    ),
  monthsAreCapitalised: false,
  longestSentence: 36,
  fewestWords: 4,
  isInflected: false,
};
