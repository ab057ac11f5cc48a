/** What the rules of src/check/rules/claims/ say. */
export const claims = {
  'text-against-fact': {
    summary:
      'Mikään tekstin virke ei kiellä selosteen tietoa eikä väitä olevan sellaista, mitä tiedon mukaan ei ole.',
    why: 'Ihmiset lukevat tekstin, säännöt arvioivat tiedot. Jos ne sulkevat toisensa pois, seloste johtaa lukijaa harhaan, eikä kumpaankaan voi luottaa.',
    message: {
      sure: 'Tekstissä sanotaan ”{sentence}”, mutta selosteen tieto sanoo muuta: {fact} ({law}).',
      seems:
        'Teksti näyttää sanovan muuta kuin selosteen tieto: ”{sentence}”, kun taas tieto on {fact} ({law}).',
    },
    hint: {
      absence:
        'Jos virke pitää paikkansa, korvaa kohta, jonka mukaan sellaista ei ole, tiedoilla ja kaikella, mitä niihin kuuluu. Muuten korjaa virke.',
      other: 'Jos tieto pitää paikkansa, korjaa virke. Muuten poista tieto.',
    },
  },
  'text-value-differs': {
    summary:
      'Tekstin aika, määräaika, maksu tai oikeusperuste on sama kuin tiedossa, johon se kuuluu.',
    why: 'Lukija, joka löytää samoille tiedoille kaksi aikaa, ei tiedä, kumpi sitoo. Rekisterinpitäjä noudattaa niistä vain toista.',
    message: {
      sure: 'Tekstissä on {value} (”{sentence}”), mutta tiedossa `{field}` on {told} ({law}).',
      seems:
        'Tekstissä näyttää olevan {value} (”{sentence}”), kun tiedossa `{field}` on {told} ({law}).',
    },
    hint: 'Korjaa se, joka on väärin, tai tulosta tieto tekstiin paikkamerkillä, jolloin ne muuttuvat yhdessä.',
  },
  'text-without-fact': {
    summary:
      'Se, mitä teksti kertoo siirroista, yhteisrekisterinpitäjistä, automaattisista päätöksistä, profiloinnista, erityisistä tietoryhmistä, myynnistä ja nimetyistä vastaanottajista, on myös tiedoissa.',
    why: 'Mitä vain virke kertoo, sitä ei mikään muu sääntö arvioi, sitä ei ole sivun taulukoissa, ja se unohtuu, kun seloste muuttuu.',
    message: {
      transfer:
        'Teksti kertoo siirrosta ETA-alueen ulkopuolelle (”{sentence}”), mutta selosteen tiedoissa sitä ei ole ({law}).',
      'joint-control':
        'Teksti kertoo yhteisrekisterinpitäjistä (”{sentence}”), mutta selosteen tiedoissa heitä ei ole ({law}).',
      'automated-decision':
        'Teksti kertoo automaattisista päätöksistä (”{sentence}”), mutta selosteen tiedoissa niitä ei ole ({law}).',
      profiling:
        'Teksti kertoo profiloinnista (”{sentence}”), mutta selosteen tiedoissa sitä ei ole ({law}).',
      'special-data':
        'Teksti kertoo erityisistä tietoryhmistä (”{sentence}”), mutta selosteen tiedoissa mitään ei ole merkitty sellaiseksi ({law}).',
      sale: 'Tekstin mukaan tietoja myydään tai vuokrataan (”{sentence}”), mutta selosteen tiedoista ei ilmene, kuka ne saa ({law}).',
      recipient:
        'Teksti nimeää vastaanottajaksi yrityksen {party} (”{sentence}”), mutta selosteen tiedoissa sitä ei ole ({law}).',
    },
    hint: 'Jos virke pitää paikkansa, lisää tieto: {fact}. Muuten korjaa virke.',
  },
};
