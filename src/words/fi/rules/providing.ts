/** What the rules of src/check/rules/providing/ say. */
export const providing = {
  'providing-contradicts-sources': {
    summary: 'Rekisteröidyltä itseltään saatavista tiedoista kerrotaan, onko ne pakko antaa.',
    why: 'Kun tiedot saadaan henkilöltä itseltään, hän antaa ne, ja silloin kysymys pakosta on ratkaistava. Pelkästään havainnoiduista tiedoista, kuten kameratallenteista, kysymystä ei synny.',
    message:
      'Käyttötarkoituksesta "{name}" ({id}) sanotaan, ettei tietoja kysytä rekisteröidyltä (not-applicable), vaikka osa niistä ({data}) saadaan häneltä itseltään. Silloin on kerrottava, onko ne pakko antaa ({law}).',
    hint: 'Vaihda kohtaan required by-law, by-contract, to-enter-contract tai no ja lisää consequences. Arvo not-applicable sopii vain havainnoituihin tietoihin, kuten kameravalvontaan tai lokeihin.',
  },
  'providing-undeclared-for-purpose': {
    summary:
      'Jokaisesta käyttötarkoituksesta kerrotaan, onko siihen pyydettävien tietojen antaminen pakollista.',
    why: 'Tilaukseen vaadittavista tiedoista ei voi päätellä, mitä uutiskirjeeseen vaaditaan. Kun seloste vastaa kysymykseen yhden käyttötarkoituksen kohdalla, vaikeneminen toisesta johtaa harhaan.',
    message:
      'Käyttötarkoituksesta "{name}" ({id}) ei kerrota, onko rekisteröidyn pakko antaa tietonsa ({law}).',
    hint: 'Lisää käyttötarkoitukseen: providing: [{required: no, consequences: "Ilman osoitetta et saa uutiskirjettä."}], tai kerro sama kaikista käyttötarkoituksista omana kohtanaan providing.',
  },
  'providing-undeclared': {
    summary: 'Seloste kertoo, onko tietojen antaminen pakollista.',
    why: 'Sen, jolta tietoja pyydetään, on tiedettävä, voiko pyynnöstä kieltäytyä: vaatiiko tietoja laki tai sopimus vai onko niiden antaminen vapaaehtoista.',
    message:
      'Selosteessa ei kerrota, onko rekisteröidyn pakko antaa tietojaan ja mihin velvollisuus perustuu ({law}).',
    hint: 'Lisää: providing: [{required: by-contract, consequences: "Ilman tietoja emme voi toimittaa tilausta."}]. Muut vaihtoehdot: by-law, to-enter-contract, no, not-applicable. Tieto voi olla myös käyttötarkoituksen kohdassa providing.',
  },
  'providing-without-consequences': {
    summary: 'Seloste kertoo, mitä seuraa, jos tietoja ei anna.',
    why: 'Valinta on vapaa vain sille, joka tietää, mitä kummastakin vastauksesta seuraa. Laki edellyttää kertomaan mahdolliset seuraukset samassa kohdassa kuin velvollisuuden; jos tietoja ei ole pakko antaa, seurausten kertominen on vain hyödyksi.',
    message:
      'Tietojen antamisesta sanotaan "{required}", mutta ei sitä, mitä seuraa, jos tiedot jättää antamatta ({law}).',
    hint: 'Lisää esimerkiksi: consequences: "Ilman osoitetta emme voi toimittaa tilausta." Jos seurauksia ei ole, kerro sekin.',
  },
} as const;
