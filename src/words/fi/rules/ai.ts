/** What the rules of src/check/rules/ai/ say. */
export const ai = {
  'ai-at-work-untold': {
    summary:
      'Työnantaja kertoo, miten työntekijöille ilmoitetaan heitä koskevassa päätöksenteossa käytettävästä tekoälyjärjestelmästä.',
    why: 'Ennen kuin suuririskistä tekoälyjärjestelmää käytetään työpaikalla, siitä ilmoitetaan työntekijöille ja heidän edustajilleen. Työnhakijan tai työntekijän ei pidä kuulla vasta jälkeenpäin, että järjestelmällä oli osansa ratkaisussa.',
    message:
      'Tekoälyjärjestelmä {system} tekee työntekijöitä tai työnhakijoita koskevia päätöksiä tai auttaa tekemään niitä, mutta selosteessa ei kerrota, miten heille ilmoitetaan siitä ennen käyttöä (asetuksen (EU) 2024/1689 26 artiklan 7 kohta).',
    hint: 'Lisää järjestelmään: told: "Hakulomakkeessa kerrotaan siitä, ja luottamusmiehille kerrottiin ennen käyttöönottoa."',
  },
  'ai-decision-undescribed': {
    summary: 'Päätöksenteossa käytettävästä tekoälyjärjestelmästä kerrotaan, mihin sitä käytetään.',
    why: 'Niille, joita koskevia päätöksiä suuririskinen tekoälyjärjestelmä tekee tai auttaa tekemään, kerrotaan, että sitä käytetään, mihin se on tarkoitettu ja millaisissa päätöksissä se on mukana.',
    message:
      'Tekoälyjärjestelmä {system} tekee ihmisiä koskevia päätöksiä tai auttaa tekemään niitä, mutta selosteessa ei kerrota, mitä päätöksiä tai mitä varten (asetuksen (EU) 2024/1689 26 artiklan 11 kohta).',
    hint: 'Kerro, mitä järjestelmä tekee: description: "Se järjestää hakemukset ilmoituksen sanojen perusteella. Ihminen päättää." Tai nimeä käyttötarkoitus, jota se palvelee: purposes: [rekrytointi].',
  },
  'ai-decision-without-explanation': {
    summary:
      'Päätöksenteossa käytettävästä tekoälyjärjestelmästä kerrotaan, miten päätökseen saa selityksen.',
    why: 'Se, johon suuririskisen tekoälyjärjestelmän tuella tehty päätös vaikuttaa merkittävästi, voi pyytää selitystä järjestelmän osuudesta ja päätöksen pääasiallisista perusteista. Oikeudesta on hyötyä vain sille, joka tietää siitä.',
    message:
      'Tekoälyjärjestelmä {system} tekee ihmisiä koskevia päätöksiä tai auttaa tekemään niitä, mutta selosteessa ei kerrota, miten päätökseen saa selityksen (asetuksen (EU) 2024/1689 86 artikla).',
    hint: 'Lisää: explanation: "Kysy rekrytoijalta, mikä osuus järjestelmällä oli päätöksessä ja mikä ratkaisi eniten."',
  },
  'ai-system-without-use': {
    summary: 'Selosteessa kerrotaan, mitä tekoälyjärjestelmä tekee.',
    why: 'Tekoälyasetus vaatii eri asioita järjestelmältä, joka keskustelee ihmisten kanssa, järjestelmältä, joka tunnistaa tunteita, ja järjestelmältä, joka auttaa päättämään. Se, mikä vaatimus sitoo, riippuu siitä, mitä järjestelmä tekee.',
    message:
      'Selosteessa ei kerrota, mitä tekoälyjärjestelmä {system} tekee (asetuksen (EU) 2024/1689 26 ja 50 artikla).',
    hint: 'Lisää yksi tai useampi: uses: [interacts], jos järjestelmä keskustelee ihmisten kanssa. Muut vaihtoehdot: recognises-emotion, categorises-biometrically, generates-content, decides.',
  },
  'ai-undeclared': {
    summary: 'Tekstissä mainittu tekoälyjärjestelmä on ilmoitettu tiedoissa.',
    why: 'Ihmisen on tiedettävä jo ensi kohtaamisella, että hän keskustelee koneen kanssa tai että hänen tunteitaan arvioidaan. Se, mikä on ilmoitettu tietona, voidaan tarkistaa, verrata ja näyttää yhdessä paikassa.',
    message: {
      undeclared:
        'Tekstissä kerrotaan tekoälyjärjestelmästä ("{words}"), mutta tiedoissa siitä ei ole mitään (asetuksen (EU) 2024/1689 50 artikla).',
      contradicted:
        'Tekstissä kerrotaan tekoälyjärjestelmästä ("{words}"), mutta tietojen mukaan sellaista ei ole (asetuksen (EU) 2024/1689 50 artikla).',
    },
    hint: 'Ilmoita se: ai: [{id: chatbot, name: Chatbot, uses: [interacts], told: "Se kertoo itse olevansa kone, kun keskustelu alkaa."}].',
  },
  'ai-use-untold': {
    summary:
      'Tekoälyjärjestelmästä, jonka ihmiset kohtaavat, kerrotaan, miten siitä ilmoitetaan heille.',
    why: 'Järjestelmästä on kerrottava viimeistään silloin, kun ihminen kohtaa sen ensi kerran. Tunteiden tunnistamista tai biometristä luokittelua hän ei voi muuten huomata.',
    message: {
      exposed:
        'Tekoälyjärjestelmä {system} arvioi tunteita tai biometrisiä ominaisuuksia, mutta selosteessa ei kerrota, miten siitä ilmoitetaan niille, joihin sitä käytetään (asetuksen (EU) 2024/1689 50 artiklan 3 kohta).',
      met: 'Ihmiset kohtaavat tekoälyjärjestelmän {system} tai sen tuottamaa sisältöä, mutta selosteessa ei kerrota, miten siitä ilmoitetaan heille (asetuksen (EU) 2024/1689 50 artikla).',
    },
    hint: 'Lisää, miten siitä kerrotaan: told: "Se kertoo itse olevansa kone, kun keskustelu alkaa."',
  },
} as const;
