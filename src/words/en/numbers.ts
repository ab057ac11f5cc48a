import { germanicNumbers } from '../germanic-numbers.ts';

export const numbers = germanicNumbers({
  units:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  others: [
    ['a', 1],
    ['an', 1],
    ['hundred', 100],
  ],
  join: (ten, unit) => `${ten}-${unit}`,
});
