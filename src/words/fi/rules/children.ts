/** What the rules of src/check/rules/children/ say. */
export const children = {
  'child-consent-without-age-limit': {
    summary:
      'Lapsille tarjottavasta palvelusta kerrotaan, minkä ikäinen voi antaa suostumuksen itse.',
    why: 'Jokaisessa jäsenvaltiossa säädettyä ikää nuoremman lapsen oma suostumus ei riitä (Suomessa raja on 13 vuotta, ja se on 16 vuotta, jos muuta ei ole säädetty). 8 artikla koskee suostumusta eikä selostetta, mutta lapsen ja huoltajan on voitava nähdä, kummalla puolella rajaa he ovat.',
    message:
      'Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, minkä ikäinen voi antaa suostumuksen itse ({law}).',
    hint: 'Lisää kohtaan children ikäraja, joka on Suomessa 13 vuotta: ageLimit: 13.',
  },
  'child-consent-without-guardian': {
    summary:
      'Lapsille tarjottavasta palvelusta kerrotaan, miten huoltajan suostumus tai valtuutus saadaan.',
    why: 'Jos lapsi ei voi antaa suostumusta itse, se on pätevä vain, kun vanhempainvastuunkantaja antaa siihen suostumuksen tai valtuutuksen, ja rekisterinpitäjän on kohtuullisin keinoin varmistettava tämä. Huoltajan on tiedettävä, miten se tapahtuu.',
    message:
      'Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, miten ikärajaa nuoremman lapsen huoltaja antaa suostumuksen tai valtuutuksen ({law}).',
    hint: 'Lisää kohtaan children esimerkiksi: guardian: "Pyydämme huoltajalta vahvistuksen sähköpostilla." Jos ikärajaa nuoremmat eivät voi käyttää palvelua, kerro se tässä.',
  },
  'notice-for-children-missing': {
    summary: 'Lapsille tarjottavan palvelun tiedot on kirjoitettu myös lapselle.',
    why: 'Tiedot on annettava selkeällä ja yksinkertaisella kielellä varsinkin silloin, kun ne on tarkoitettu lapselle. Lapsi ei lue aikuisille kirjoitettua selostetta.',
    message: 'Palvelua tarjotaan lapsille, mutta lapselle kirjoitettua selostetta ei ole ({law}).',
    hint: 'Lisää lapsille kirjoitetun tekstin osoite: childVersion: https://esimerkki.example/lapsille, tai kirjoita tämä seloste lapsille ja merkitse ryhmät: children: true.',
  },
  'children-contradicted': {
    summary: 'Seloste, jonka mukaan se ei koske lapsia, ei kerro lasten ryhmästä.',
    why: 'Vanhemmat etsivät lapsia koskevaa virkettä. Jos sen mukaan lapsia ei ole, he eivät etsi ryhmää, johon heidän lapsensa kuuluu.',
    message:
      'Selosteen mukaan lapsia ei ole ("{sentence}"), mutta siinä kerrotaan ryhmästä {group} ({law}).',
    hint: 'Korvaa none sillä, mikä lapsista pitää paikkansa: children: {offeredDirectly: false}, tai korjaa ryhmä.',
  },
  'child-age-limit-wrong': {
    summary: 'Lapsen oman suostumuksen ikäraja on se, jonka rekisterinpitäjän maan laki asettaa.',
    why: 'Tietosuoja-asetuksen ikäraja on 16 vuotta, mutta jäsenvaltio voi laskea sen 13 vuoteen: Suomessa se on 13, Saksassa 16. Muu luku on useimmiten kopioitu ulkomaisesta mallista.',
    message: {
      read: 'Ikärajaksi kerrotaan {age}, mutta rekisterinpitäjän maassa ({place}) lapsi voi antaa suostumuksen itse {years}-vuotiaana ({act}; {law}).',
      recalled:
        'Ikärajaksi kerrotaan {age}. Muistinvaraisen tiedon mukaan rekisterinpitäjän maassa ({place}) lapsi voi antaa suostumuksen itse {years}-vuotiaana ({act}; {law}); lähteestä sitä ei ole tarkistettu. Varmista, kumpi pitää paikkansa.',
    },
    hint: 'Korjaa: ageLimit: {years}. Jos korkeampi raja on harkittu, kirjaa syy: note: …',
  },
} as const;
