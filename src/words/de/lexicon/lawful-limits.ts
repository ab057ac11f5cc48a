/** Limits of a right that the law itself sets: a duty to keep, the rights of others, claims, research, requests without measure. */
export const lawfulLimits: readonly string[] = [
  '*gesetz*|gesetzlich*|steuerlich*|handelsrechtlich*|steuerrechtlich*|rechtlich*|verpflicht* ... aufbewahr*|aufzubewahren|*frist|*fristen|speicher*|pflicht*',
  '*aufbewahr*|aufzubewahren|frist ... *gesetz*|gesetzlich*|verpflicht*|vorschrift*',
  'aufbewahrungspflicht*',
  'behörde* ... verlang*|forder* .. aufbewahr*',
  'rechtsanspr*',
  'rechtlich* anspr*',
  'rechte|rechten|freiheiten anderer|dritter',
  'anderer|dritter .. rechte|rechten|freiheiten|privatsphäre',
  'meinungsfreiheit|meinungsäußerung*|archiv*|*forschung*|statist*|wissenschaftlich*',
  'öffentlichen|öffentliche|öffentliches interesse|gesundheit|gewalt|interesses',
  'häufig*|wiederholt*|exzessiv*|unbegründet*|identität*|straftat*|strafverfolg*',
  'wir ... haben|nachweisen|darlegen .. zwingende|überwiegende .. gründe',
];
