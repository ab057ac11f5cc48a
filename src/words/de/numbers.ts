import { germanicNumbers } from '../germanic-numbers.ts';

/** `einundzwanzig` is made with the form that one has before another number. */
const joined = new Map([['eins', 'ein']]);

export const numbers = germanicNumbers({
  units:
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  others: [
    ['ein', 1],
    ['eine', 1],
    ['einen', 1],
    ['einem', 1],
    ['einer', 1],
    ['eines', 1],
    ['zwo', 2],
    ['zweier', 2],
    ['dreier', 3],
    ['hundert', 100],
    ['einhundert', 100],
  ],
  join: (ten, unit) => `${joined.get(unit) ?? unit}und${ten}`,
});
