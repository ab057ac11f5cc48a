import { latin } from '../../../schema/latin.ts';
import type { ReadingWords } from '../reading-words.ts';
import { numbers } from './numbers.ts';

/** What numbers, periods, days and countries are called in a text. */
export const reading: ReadingWords = {
  numbers,
  months:
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'.split(
      ' ',
    ),
  units: {
    year: 'vuo(?:si|den|tta|teen|dessa|desta|tena|deksi|det|tinen|tisen|tista)|v',
    month: 'kuukau(?:si|den|tta|teen|dessa|desta|tena|deksi|det|tinen|tisen|tista)|kk|kk:n',
    week: 'viik(?:ko|on|koa|koon|ossa|osta|kona|oksi|ot|koinen|koisen)|vk|vko',
    day: 'päiv(?:ä|än|ää|ään|ässä|ästä|änä|äksi|ät|äinen|äisen)|vuorokau(?:si|den|tta|teen|dessa|desta)|pv|vrk',
    hour: 'tun(?:ti|nin|tia|tiin|nissa|nista)|h',
    minute: 'minuut(?:ti|in|tia|tiin|issa)|min',
  },
  halfYear: latin(/(?<!\p{L})puol(?:i|en|ta)\s*vuo(?:tta|den|si)|puolivuo(?:si|den|tta)/giu),
  and: 'ja|sekä',
  areas: ['Euroopan talousalue', 'ETA'],
  countries: {
    EU: ['Euroopan unioni'],
    US: ['USA', 'Amerikan yhdysval'],
    GB: [
      'Britannia',
      'Isossa-Britanniassa',
      'Isoon-Britanniaan',
      'Yhdistyn',
      'Yhdistyneestä kuningaskun',
      'Yhdistyneessä kuningaskun',
      'Yhdistyneeseen kuningaskun',
      'UK',
    ],
    KR: ['Korean tasaval'],
    NZ: ['Uudessa-Seelan', 'Uuteen-Seelan', 'Uuden-Seelan', 'Uudesta-Seelan'],
    HK: ['Hongkong'],
  },
  endings: '',
  origin: /\|.*(?:sta|stä|lta|ltä)$/iu,
  onward: /^ \|.*(?<!sta|stä|lta|ltä|ssa|ssä|lla|llä)$/iu,
  abbreviations:
    'esim mm ym yms ks vrt n ns nk os puh sis ml mukl art kohd mom luk nro klo em ko tms'.split(
      ' ',
    ),
  openers:
    'me sinä hän he se ne tämä nämä nuo tuo joku kukaan jos kun kuin mikäli koska vaikka ja tai mutta sekä lisäksi kuitenkin myös muutoin muuten silloin tällöin näin siten jotta ellei emme et ei eivät en älä meidän sinun hänen heidän kaikki jokainen mikään mitään henkilötiedot henkilötietoja henkilötietosi tiedot tietoja tietosi poikkeuksena voit voimme on ovat olemme'.split(
      ' ',
    ),
  monthsAreCapitalised: false,
  longestSentence: 26,
  fewestWords: 3,
  isInflected: true,
};
