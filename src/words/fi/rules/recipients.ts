/** What the rules of src/check/rules/recipients/ say. */
export const recipients = {
  'processors-untold': {
    summary:
      'Kun käytössä on seurantaa tai sähköistä markkinointia, niiden tekniset palveluntarjoajat kerrotaan.',
    why: 'Myös henkilötietojen käsittelijä on vastaanottaja. Uutiskirjeet, mainonta ja kävijäseuranta tehdään harvoin ilman sellaista, joten puuttuva käsittelijä on useimmiten unohdus.',
    message:
      'Käyttötarkoituksessa {purpose} käytetään seurantaa tai sähköistä markkinointia, mutta vastaanottajissa ei ole yhtään henkilötietojen käsittelijää ({law}).',
    hint: 'Lisää käsittelijä: recipients: [{id: mailer, name: Yhtiön nimi, activity: Uutiskirjeiden lähettäminen, role: processor, country: [FI]}]. Jos kaikki tehdään itse, ohita sääntö notice.yaml-tiedostossa (suppressions) ja kerro syy.',
  },
  'publication-unexplained': {
    summary: 'Julkaisemisesta kerrotaan, mitä tietoja julkaistaan ja milloin.',
    why: 'Julkaistujen tietojen saajia ei voi rajata. Siksi lukijan on tiedettävä etukäteen, mitä hänestä julkaistaan ja millä ehdolla.',
    message: {
      data: 'Tietoja julkaistaan ({recipient}), mutta selosteessa ei kerrota, mitä tietoja ({law}).',
      condition:
        'Tietoja julkaistaan ({recipient}), mutta selosteessa ei kerrota, milloin tai millä ehdolla ({law}).',
      both: 'Tietoja julkaistaan ({recipient}), mutta selosteessa ei kerrota, mitä tietoja ja millä ehdolla ({law}).',
    },
    hint: 'Lisää: data: [tietoryhmä] ja condition: "Julkaisemme nimesi tuloslistassa, kun osallistut kilpailuun."',
  },
  'recipient-category-vague': {
    summary:
      'Vastaanottajaryhmästä kerrotaan, mitä siihen kuuluvat tekevät, missä, tai miksi niitä ei nimetä.',
    why: 'Suuntaviivojen mukaan vastaanottajat nimetään. Ryhmä riittää, jos se on mahdollisimman tarkka: toiminta, toimiala ja sijainti.',
    message: 'Vastaanottajaryhmästä {recipient} kerrotaan vain nimitys ({law}).',
    hint: 'Nimeä vastaanottajat (members: [Yhtiön nimi]), tai täsmennä ryhmää: activity: Pakettien kuljetus, sector: Logistiikka, country: [FI], whyNotNamed: Kuljettaja valitaan tilauksen mukaan.',
  },
  'recipient-generic': {
    summary: 'Vastaanottajan nimi tai ryhmä kertoo lukijalle, millaisesta toimijasta on kyse.',
    why: 'Vastaanottajat pitäisi lähtökohtaisesti nimetä. Jos kerrotaan vain ryhmä, sen on oltava mahdollisimman tarkka: toiminta, toimiala ja sijainti (WP260, liite). "Yhteistyökumppani" voi olla kuka tahansa.',
    message:
      'Vastaanottajan nimitys "{label}" ei kerro lukijalle, millaiselle toimijalle tietoja luovutetaan ({law}).',
    hint: 'Nimeä vastaanottaja (name: Yhtiön nimi) tai kerro ryhmän tehtävä ja toimiala, esimerkiksi category: Uutiskirjeen lähetyspalvelut.',
  },
  'recipient-unnamed': {
    summary: 'Jokaisella vastaanottajalla on nimi tai vastaanottajaryhmä.',
    why: 'Laki antaa valita, nimeääkö vastaanottajat vai kertooko vastaanottajaryhmät. Kohta, jossa ei ole kumpaakaan, ei kerro kenellekään mitään.',
    message: 'Vastaanottajasta `{id}` ei kerrota nimeä eikä vastaanottajaryhmää ({law}).',
    hint: 'Lisää nimi (name: Yhtiön nimi) tai ryhmä (category: Kuljetusyritykset).',
  },
  'recipients-undeclared': {
    summary: 'Seloste kertoo, kenelle tietoja luovutetaan, tai sanoo, ettei niitä luovuteta.',
    why: 'Kun tietoja annetaan eteenpäin, niitä käsittelevät tahot, joita rekisteröity ei ole valinnut. Heistä on kerrottava, käsittelijät mukaan lukien, tai sanottava, ettei heitä ole.',
    message:
      'Selosteesta ei ilmene, kenelle henkilötietoja luovutetaan, eikä sekään, ettei niitä luovuteta, ja sen tietää vain rekisterinpitäjä. Jos vastaanottajia on, heistä on kerrottava ({law}); myös henkilötietojen käsittelijät ovat vastaanottajia.',
    hint: 'Lisää vastaanottajat: recipients: [{id: hosting, category: Palvelinpalvelut, role: processor}]. Jos vastaanottajia ei ole, kerro se lukijalle: recipients: {none: "Emme luovuta tietojasi kenellekään."}',
  },
} as const;
