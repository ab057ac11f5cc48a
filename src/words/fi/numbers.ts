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

/**
 * Every word for a whole number from one to a hundred, lower case, with the number, in the cases that a period takes:
 * `viisi`, `viiden`, `viittä`, `viiteen`; `kahtakymmentäviittä`.
 */
export const numbers: ReadonlyMap<string, number> = new Map(finnishNumbers());
