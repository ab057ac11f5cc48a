/** Headings of an explanation of a rule. */
export const explain = {
  rule: 'Sääntö',
  severity: 'Vakavuus',
  archived: 'arkistoidussa versiossa',
  articles: 'Artiklat',
  noArticle: 'ei yleisen tietosuoja-asetuksen artiklaa',
  since: 'Voimassa alkaen',
  until: 'Voimassa asti',
  clarified:
    'Oikeuskäytäntö {by} täsmensi velvollisuutta {day}: sitä vanhemmassa versiossa vain huomio.',
  proposed:
    '{document}, annettu {day}, muuttaisi tätä. Se on vasta ehdotus (tarkistettu viimeksi {asOf}), eikä sitä ole otettu tässä huomioon.',
  introduced:
    'Kysytty työkalun versiosta {version} alkaen: aiemmin julkaistussa versiossa vain huomio.',
  holds: 'Mitä edellytetään',
  why: 'Miksi',
  restsOn: 'Perustuu',
  changedBy: 'Mikä muuttaisi tulkintaa',
  failing: 'Tästä huomautetaan',
  passing: 'Näin se on kunnossa',
  parts: { source: 'alkukielinen teksti', translation: 'käännös' },
  judgedOn: 'arvioitu {day}',
  says: 'Mitä sanotaan',
  disputed: 'Jos tulkitset lakia toisin',
  lower:
    'Päätös tiedostossa content/site.yaml lieventää sääntöä luonnoksissa: siinä on syy, nimi ja loppupäivä, ja se näkyy jokaisessa raportissa. Yhden selosteen osalta riittää ohitus sen tiedostossa notice.yaml.',
  lowering:
    'severities:\n  - rule: {rule}\n    severity: {severity}\n    reason: miksi\n    by: kuka\n    until: VVVV-KK-PP',
} as const;
