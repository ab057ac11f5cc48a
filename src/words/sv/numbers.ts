import { germanicNumbers } from '../germanic-numbers.ts';

export const numbers = germanicNumbers({
  units:
    'en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
  tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  others: [
    ['ett', 1],
    ['hundra', 100],
  ],
  join: (ten, unit) => `${ten}${unit}`,
});
