/** Mitä minkä tahansa selosteen tarkastus sanoo. */
export const audit = {
  title: 'Mitä {file} kertoo ({language})',
  state: 'Tila',
  sentence: 'Virke',
  states: {
    told: 'kerrottu',
    vague: 'epämääräinen',
    denied: 'vastaa kieltävästi',
    refused: 'evätty',
    missing: 'puuttuu',
  },
  means: {
    told: 'Jokin virke kertoo sen.',
    vague:
      'Se kerrotaan vain mahdollisuutena, sanonnalla kuten ”niin kauan kuin on tarpeen” tai osittain.',
    denied: 'Teksti sanoo, ettei sellaista ole, ja se on vastaus.',
    refused: 'Teksti kieltää oikeuden, jonka asetus antaa.',
    missing:
      'Yhtään virkettä, joka kertoisi sen, ei tunnistettu. Se on voitu kertoa sanoilla, joita lukija ei tunne.',
  },
  counted:
    'Artiklojen 12–14 ja 15–22 kohtia on {all}: kerrottuja {told}, epämääräisiä {vague}, kieltävästi vastattuja {denied}, evättyjä {refused}, puuttuvia {missing}.',
  quoted: '”{words}”',
  marks: {
    possible: 'vain mahdollisuutena',
    formula: 'vain yleisellä sanonnalla',
    denied: 'kieltää',
    wording: 'ks. korjattavat sanamuodot',
  },
  wording: 'Korjattavat sanamuodot',
  'wording-none':
    'Epämääräisiä sanoja tai viittauksia kumottuihin lakeihin tai lakkautettuihin viranomaisiin ei tunnistettu.',
  'wording-unread': 'Sanamuotoja ei arvioitu: tälle kielelle ei ole sanalistoja.',
  superseded: {
    law: 'Tekstissä mainitaan ”{words}”, säädös, joka ei ole ollut voimassa {until} lähtien; sen tilalla on {successor}.',
    authority:
      'Tekstissä mainitaan ”{words}”, viranomainen, joka on lakkautettu tai saanut uuden nimen ({until}); sen tilalla on {successor}.',
  },
  'language-doubt':
    '{file} näyttää olevan kirjoitettu {found}, mutta se luetaan kuin se olisi {given}.',
  'facts-unread':
    '{file} on osio, jonka tekstin yläpuolella on tietoja rivien --- välissä. Niitä ei lueta tässä: käytä komentoa check tai tarkasta siitä koottu sivu.',
  fee: 'Tekstissä pyydetään maksua pyynnöstä (”{words}”), joka on maksuton; maksun saa periä vain lisäjäljennöksistä ja ilmeisen perusteettomista tai kohtuuttomista pyynnöistä (12 artiklan 5 kohta ja 15 artiklan 3 kohta).',
  parts: {
    'controller-name': 'rekisterinpitäjän nimi',
    'controller-contact': 'rekisterinpitäjän osoite tai sähköposti',
    'officer-contact': 'tietosuojavastaavan yhteystiedot',
    purpose: 'käyttötarkoitukset',
    basis: 'oikeusperuste',
    interest: 'oikeutettu etu',
    recipient: 'vastaanottajat',
    transfer: 'siirrot kolmansiin maihin',
    retention: 'säilytysaika',
    access: 'pääsy omiin tietoihin',
    rectification: 'oikaiseminen',
    erasure: 'poistaminen',
    restriction: 'käsittelyn rajoittaminen',
    objection: 'vastustaminen',
    portability: 'tietojen siirtäminen järjestelmästä toiseen',
    withdrawal: 'suostumuksen peruuttaminen',
    complaint: 'valitus viranomaiselle',
    providing: 'tietojen antamisen pakollisuus',
    'automated-decision': 'automaattiset päätökset',
    data: 'tietoryhmät',
    source: 'tietolähde',
    deadline: 'vastausaika',
    fee: 'pyynnön hinta',
  },
  lacks: {
    refused: 'Evätty: {list}.',
    denied: 'Vastattu kieltävästi: {list}.',
    missing: 'Kertomatta: {list}.',
    possible: 'Kerrottu vain mahdollisuutena: {list}.',
    formula: 'Kerrottu vain yleisellä sanonnalla: {list}.',
  },
  lawful: {
    erasure:
      'Voi olla laillista, jos laki velvoittaa säilyttämään tiedot tai niitä tarvitaan oikeusvaateen vuoksi (17 artiklan 3 kohta).',
    portability:
      'Voi olla laillista, jos mikään käsittely ei perustu suostumukseen tai sopimukseen tai ole automaattista (20 artiklan 1 kohta).',
    objection:
      'Voi olla laillista, jos mikään käsittely ei perustu yleiseen tai oikeutettuun etuun (21 artiklan 1 kohta); suoramarkkinointia saa aina vastustaa (21 artiklan 2 kohta).',
    withdrawal:
      'Voi olla laillista, jos mikään käsittely ei perustu suostumukseen (7 artiklan 3 kohta).',
  },
  more: {
    one: 'ja {n} muu virke',
    other: 'ja {n} muuta virkettä',
  },
  unrecognised: 'Virkkeet, joita ei tunnistettu',
  sentences: {
    one: '{n} virke',
    other: '{n} virkettä',
  },
  claims: {
    one: '{n} väite',
    other: '{n} väitettä',
  },
  read: '{sentences} luettu: tunnistettiin {told}, tunnistamatta jäi {unrecognised}.',
  'words-only':
    'Luettiin sanoja, ei tosiseikkoja: kukaan ei ole tarkistanut, pitävätkö ne paikkansa. {claims}, joista varmoja {sure}; muut näyttävät sanovan niin.',
  'missing-only':
    'Puuttuu tarkoittaa, ettei kohdan kertovaa virkettä tunnistettu. Osa kohdista, kuten tietosuojavastaava tai oikeutettu etu, on kerrottava vain, jos ne koskevat rekisterinpitäjää.',
  page: 'Mitä tietosuojaselosteet kertovat',
  day: 'Luettu {day}',
  key: 'Mitä tilat tarkoittavat',
  compared: '{file} verrattuna tekstiin {other}',
  'compared-states': 'Kohdat, joiden tila on toinen',
  'state-changed': '{article}: {before} → {after}',
  'wording-gained': 'Korjattavat sanamuodot vain tässä',
  'wording-lost': 'Korjattavat sanamuodot vain toisessa tekstissä',
  before: 'Toisessa tekstissä',
  after: 'Tässä',
  gained: 'Kerrotaan tässä, ei toisessa tekstissä',
  lost: 'Kerrotaan toisessa tekstissä, ei tässä',
  turned: 'Toinen teksti vahvistaa, toinen kieltää',
  same: 'Tekstit kertovat saman siltä osin kuin ne tunnistettiin.',
} as const;
