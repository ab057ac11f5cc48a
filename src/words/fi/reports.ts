/** What reports say beside the words of the rules. */
export const reports = {
  counts: {
    errors: { one: '{n} virhe', other: '{n} virhettä' },
    warnings: { one: '{n} varoitus', other: '{n} varoitusta' },
    infos: { one: '{n} huomio', other: '{n} huomiota' },
    files: { one: 'tarkistettu {n} tiedosto', other: 'tarkistettu {n} tiedostoa' },
    archived: ', {n} arkistoiduissa versioissa',
    suppressed: ', {n} ohitettu',
  },
  summary: '{errors}, {warnings}, {infos}{rest}; {files}.',
  reason: 'Miksi ja esimerkki',
  githubRest:
    '{n} havaintoa ei näy tässä: GitHub näyttää kymmenen kutakin lajia. Kaikki ovat vaiheen yhteenvedossa.',
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
