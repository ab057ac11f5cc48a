/** Mitä src/check/rules/national/EE/ -kansion säännöt sanovat. */
export const estonia = {
  'accounting-period-wrong-estonia': {
    summary: 'Viron kirjanpitolakiin nojaava säilytysaika ei ole lain vähimmäisaikaa lyhyempi.',
    why: 'Tositteet säilytetään seitsemän vuotta sen tilikauden päättymisestä, jolle ne on kirjattu, ja kirjanpito ja raportit yhtä kauan. Se on vähimmäisaika: pidempi aika vaatii oman perusteensa. Ostosta laskettuna aika jää liian lyhyeksi.',
    message:
      'Säilytysaika {entry} nojaa Viron kirjanpitolakiin, mutta alittaa sen vaatiman: vähintään 7 vuotta tilikauden päättymisestä (raamatupidamise seadus, 12 §; {law}).',
    hint: 'Korjaa: period: P7Y, from: tilikauden päättymisestä.',
  },
  'company-number-wrong-estonia': {
    summary: 'Virolaisessa rekisterikoodissa on kahdeksan numeroa.',
    why: 'Rekisterikoodi yksilöi rekisterinpitäjän, olipa se yhtiö, yhdistys tai viranomainen. Jos numero puuttuu, koodi ei vie mihinkään.',
    message:
      'Rekisterikoodi `{value}` ei ole oikein: siinä on kahdeksan numeroa eikä muuta (äriregistri seadus).',
    hint: 'Tarkista koodi osoitteesta ariregister.rik.ee ja korjaa: businessId: "12345678" (omasi tässä muodossa).',
  },
  'marketing-without-consent-estonia': {
    summary: 'Sähköposti- ja tekstiviestimainonta perustuu suostumukseen tai asiakaspoikkeukseen.',
    why: 'Virossa luonnollisen henkilön sähköisiä yhteystietoja saa käyttää suoramarkkinointiin vain ennalta annetulla suostumuksella. Oikeutettu etu ei riitä, ellei asiakkaalle kerrota omista tuotteista, jotka ovat hänen ostamiensa kaltaisia.',
    message: {
      none: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta oikeusperusteissa ei ole suostumusta (elektroonilise side seadus, 103¹ §).',
      some: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta suostumus kattaa vain osan vastaanottajista. Ulkopuolelle jäävät: {groups} (elektroonilise side seadus, 103¹ §).',
    },
    hint: 'Muuta peruste: bases: [{basis: consent}]. Jos kerrot vain asiakkaille omista tuotteistasi, jotka ovat heidän ostamiensa kaltaisia, lisää: marketing: {customerException: true}.',
  },
} as const;
