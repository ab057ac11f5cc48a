/** What reports say beside the words of the rules. */
export const reports = {
  severity: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
  related: {
    contradicts: 'Tämä kohta on ristiriidassa sen kanssa.',
    needs: 'Vaatimus johtuu tästä kohdasta.',
    same: 'Sama tieto on täällä.',
  },
  laterCaseLaw: 'Tämä perustuu myöhempään oikeuskäytäntöön ({by}, {day:day}).',
  markdown: {
    title: 'Tietosuojaselosteiden tarkistus',
    nothing: 'Ei havaintoja.',
    place: 'Paikka',
    severity: 'Vakavuus',
    finding: 'Havainto ja korjaus',
    rule: 'Sääntö',
    archived: 'arkistoitu',
    coverage: 'Mitä seloste kertoo, artikloittain',
    article: 'Artikla',
    duty: 'Mitä on kerrottava',
    answered: 'Missä',
    since: 'Mistä versiosta alkaen',
    missing: 'puuttuu',
    untold: 'ei kerrota',
  },
  'transfer-to-organisation': 'järjestölle "{organisation}" ({id})',
} as const;
