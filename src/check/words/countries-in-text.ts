import type { Locale } from '../../../schema/languages.ts';
import { printCountry } from '../../locale/countries.ts';

/** Other names that readers know a country by. */
const others: Record<string, Partial<Record<Locale, readonly string[]>>> = {
  US: {
    fi: ['USA', 'Amerikan yhdysval'],
    sv: ['Förenta stater', 'Amerikas förenta stater'],
    en: ['USA', 'US', 'U.S.', 'the States'],
  },
  GB: {
    fi: ['Britannia', 'Isossa-Britanniassa', 'Isoon-Britanniaan', 'Yhdistyn', 'UK'],
    sv: ['Förenade kungarike', 'UK'],
    en: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  },
  KR: { fi: ['Korean tasaval'], sv: ['Korea'], en: ['Korea'] },
  NZ: { fi: ['Uudessa-Seelan', 'Uuteen-Seelan', 'Uuden-Seelan', 'Uudesta-Seelan'] },
  AE: { sv: ['Arabemiraten'], en: ['Emirates', 'UAE'] },
  TR: { en: ['Turkey'] },
  HK: { fi: ['Hongkong'], sv: ['Hongkong'], en: ['Hong Kong'] },
};

const areas: Record<Locale, readonly string[]> = {
  fi: ['Euroopan talousalue', 'ETA'],
  sv: ['Europeiska ekonomiska samarbetsområdet', 'EES'],
  en: ['European Economic Area', 'EEA'],
};

/**
 * Whether a text names a country, whatever its case in Finnish.
 *
 * 1. US: `Yhdysvaltoihin`, `Yhdysvalloissa`, `till USA`, `to the United States`.
 * 2. CH: `Sveitsistä`, `i Schweiz`, `Schweiz lag`.
 *
 * A Finnish name is known by its beginning, so `Perulla` and `Peruutamme` both pass for Peru: a
 * country that is named must never be missed.
 */
export function namesCountry(text: string, country: string, locale: Locale): boolean {
  return namesOf(country, locale).some((name) => {
    const end = locale === 'fi' ? '' : "(?:s|’s|'s|na|nas|t|ts)?(?![\\p{L}\\p{N}])";
    return new RegExp(`(?<![\\p{L}\\p{N}])${escapeName(name)}${end}`, 'u').test(text);
  });
}

function namesOf(country: string, locale: Locale): readonly string[] {
  if (country === 'EEA')
    return areas[locale].map((name) => (locale === 'fi' ? stemOf(name) : name));
  const name = printCountry(country, locale);
  return [locale === 'fi' ? stemOf(name) : name, ...(others[country]?.[locale] ?? [])];
}

/** The beginning that all cases share: `Yhdysval` of `Yhdysvallat`, `Sveits` of `Sveitsi`. */
function stemOf(name: string): string {
  if (name.length < 4) return name;
  const stem = name.replace(/t$/u, '').replace(/[aeiouyäö]$/u, '');
  return stem.replace(/(\p{L})\1$/u, '$1').replace(/(?<=[nlr])[dt]$/u, '');
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
