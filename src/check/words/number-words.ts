import type { Locale } from '../../../schema/languages.ts';

/** One to ten in the cases that a period takes in Finnish; the last word of each is ten. */
const finnishCases: readonly (readonly string[])[] = [
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
  'yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen',
  'yhtä kahta kolmea neljää viittä kuutta seitsemää kahdeksaa yhdeksää kymmentä',
  'yhteen kahteen kolmeen neljään viiteen kuuteen seitsemään kahdeksaan yhdeksään kymmeneen',
  'yhdessä kahdessa kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa yhdeksässä kymmenessä',
  'yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä',
  'yhtenä kahtena kolmena neljänä viitenä kuutena seitsemänä kahdeksana yhdeksänä kymmenenä',
].map((words) => words.split(' '));

/** Ten as the second part of twenty, thirty and so on, in the order of the cases. */
const finnishTens = [
  'kymmentä',
  'kymmenen',
  'kymmentä',
  'kymmeneen',
  'kymmenessä',
  'kymmenestä',
  'kymmenenä',
];

const finnishOthers: Record<string, number> = {
  sata: 100,
  sadan: 100,
  sataa: 100,
  sataan: 100,
  sadassa: 100,
  sadasta: 100,
};

const germanic: Record<
  'sv' | 'en',
  { units: string[]; tens: string[]; others: [string, number][] }
> = {
  sv: {
    units:
      'en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
        ' ',
      ),
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' '),
    others: [
      ['ett', 1],
      ['hundra', 100],
    ],
  },
  en: {
    units:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    others: [
      ['a', 1],
      ['an', 1],
      ['hundred', 100],
    ],
  },
};

function finnishNumbers(): [string, number][] {
  return [
    ...Object.entries(finnishOthers),
    ...finnishCases.flatMap((words, grammaticalCase) =>
      words.flatMap((word, index): [string, number][] => {
        const unit = index + 1;
        if (unit === 10) return [[word, 10]];
        return [
          [word, unit],
          [`${word}toista`, 10 + unit],
          ...tensOf(words, unit, grammaticalCase),
        ];
      }),
    ),
  ];
}

/** Twenty to ninety-nine in one case: `kahden` + `kymmenen` + `viiden`. */
function tensOf(
  words: readonly string[],
  unit: number,
  grammaticalCase: number,
): [string, number][] {
  if (unit === 1) return [];
  const ten = `${words[unit - 1] ?? ''}${finnishTens[grammaticalCase] ?? ''}`;
  const more = words.slice(0, 9).map((word, index): [string, number] => {
    return [`${ten}${word}`, unit * 10 + index + 1];
  });
  return [[ten, unit * 10], ...more];
}

function germanicNumbers(locale: 'sv' | 'en'): [string, number][] {
  const { units, tens, others } = germanic[locale];
  const joint = locale === 'sv' ? '' : '-';
  return [
    ...others,
    ...units.map((word, index): [string, number] => [word, index + 1]),
    ...tens.flatMap((ten, index): [string, number][] => [
      [ten, (index + 2) * 10],
      ...units.slice(0, 9).map((unit, at): [string, number] => {
        return [`${ten}${joint}${unit}`, (index + 2) * 10 + at + 1];
      }),
    ]),
  ];
}

/**
 * Every word for a whole number from one to a hundred, lower case, with the number. Finnish words in
 * the cases that a period takes: `viisi`, `viiden`, `viittä`, `viiteen`; `kahtakymmentäviittä`.
 */
export const numberWords: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  fi: new Map(finnishNumbers()),
  sv: new Map(germanicNumbers('sv')),
  en: new Map(germanicNumbers('en')),
};
