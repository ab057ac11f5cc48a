import type { Locale } from '../../schema/languages.ts';

/** What each duty asks a notice to tell, in the plain words of the person it is told to. */
const plainDuties: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  controller: {
    fi: 'Kuka vastaa tiedoistasi, ja miten saat yhteyden',
    sv: 'Vem som ansvarar för dina uppgifter och hur du får kontakt',
    en: 'Who is responsible for your data, and how to get in touch',
  },
  representative: {
    fi: 'Kuka edustaa rekisterinpitäjää EU:ssa',
    sv: 'Vem som företräder den personuppgiftsansvarige i EU',
    en: 'Who represents the controller in the EU',
  },
  'data-protection-officer': {
    fi: 'Miten saat yhteyden tietosuojavastaavaan',
    sv: 'Hur du når dataskyddsombudet',
    en: 'How to reach the data protection officer',
  },
  purposes: {
    fi: 'Mihin tietojasi käytetään',
    sv: 'Vad dina uppgifter används till',
    en: 'What your data are used for',
  },
  'legal-bases': {
    fi: 'Millä oikeusperusteella tietojasi käytetään',
    sv: 'På vilken rättslig grund dina uppgifter används',
    en: 'On which legal basis your data are used',
  },
  'legitimate-interests': {
    fi: 'Mikä ja kenen oikeutettu etu on kyseessä, jos käyttö perustuu siihen',
    sv: 'Vilket berättigat intresse det gäller och vems det är, om användningen grundar sig på ett sådant',
    en: 'Which legitimate interest is pursued, and whose, if the use rests on one',
  },
  'data-categories': {
    fi: 'Millaisia tietoja sinusta on saatu muualta',
    sv: 'Vilka slags uppgifter om dig som kommer från annat håll',
    en: 'What kinds of data about you were obtained elsewhere',
  },
  recipients: {
    fi: 'Kuka saa tietojasi',
    sv: 'Vem som får dina uppgifter',
    en: 'Who receives your data',
  },
  transfers: {
    fi: 'Viedäänkö tietojasi Euroopan talousalueen ulkopuolelle, ja onko tietosuoja siellä todettu riittäväksi',
    sv: 'Om dina uppgifter förs utanför Europeiska ekonomiska samarbetsområdet och om skyddsnivån där har bedömts vara adekvat',
    en: 'Whether your data leave the European Economic Area, and whether protection there has been found adequate',
  },
  'transfer-safeguards': {
    fi: 'Miten siirto on suojattu, ja mistä saat jäljennöksen suojatoimista',
    sv: 'Hur överföringen skyddas och var du får en kopia av skyddsåtgärderna',
    en: 'How a transfer is protected, and where to get a copy of the safeguards',
  },
  retention: {
    fi: 'Kuinka kauan tietoja säilytetään',
    sv: 'Hur länge uppgifterna sparas',
    en: 'How long the data are kept',
  },
  access: {
    fi: 'Oikeutesi nähdä tietosi ja saada niistä jäljennös',
    sv: 'Din rätt att se dina uppgifter och få en kopia',
    en: 'Your right to see your data and get a copy',
  },
  rectification: {
    fi: 'Oikeutesi saada virheet korjatuiksi',
    sv: 'Din rätt att få fel rättade',
    en: 'Your right to have mistakes corrected',
  },
  erasure: {
    fi: 'Oikeutesi saada tiedot poistetuiksi',
    sv: 'Din rätt att få uppgifter raderade',
    en: 'Your right to have data erased',
  },
  restriction: {
    fi: 'Oikeutesi saada tietojen käyttö rajoitetuksi',
    sv: 'Din rätt att få användningen av uppgifterna begränsad',
    en: 'Your right to have the use of data restricted',
  },
  objection: {
    fi: 'Oikeutesi vastustaa tietojen käyttöä',
    sv: 'Din rätt att invända mot användningen av dina uppgifter',
    en: 'Your right to object to the use of your data',
  },
  'direct-marketing': {
    fi: 'Oikeutesi kieltää suoramarkkinointi',
    sv: 'Din rätt att säga nej till direktmarknadsföring',
    en: 'Your right to say no to direct marketing',
  },
  'research-objection': {
    fi: 'Oikeutesi vastustaa käyttöä tutkimukseen tai tilastoihin',
    sv: 'Din rätt att invända mot användning för forskning eller statistik',
    en: 'Your right to object to use for research or statistics',
  },
  portability: {
    fi: 'Oikeutesi saada antamasi tiedot koneluettavina',
    sv: 'Din rätt att få de uppgifter du har lämnat i maskinläsbar form',
    en: 'Your right to get the data you gave in a machine-readable form',
  },
  withdrawal: {
    fi: 'Oikeutesi peruuttaa suostumus',
    sv: 'Din rätt att ta tillbaka ett samtycke',
    en: 'Your right to withdraw consent',
  },
  complaint: {
    fi: 'Oikeutesi valittaa viranomaiselle',
    sv: 'Din rätt att klaga hos en myndighet',
    en: 'Your right to complain to an authority',
  },
  providing: {
    fi: 'Onko tiedot pakko antaa, ja mitä tapahtuu, jos et anna',
    sv: 'Om du måste lämna uppgifterna och vad som händer om du inte gör det',
    en: 'Whether you must give the data, and what happens if you do not',
  },
  sources: {
    fi: 'Mistä tiedot on saatu, jos niitä ei ole saatu sinulta',
    sv: 'Varifrån uppgifterna kommer, om de inte kommer från dig',
    en: 'Where the data come from, if not from you',
  },
  'automated-decisions': {
    fi: 'Tehdäänkö sinua koskevia päätöksiä automaattisesti, miten ja millaisin seurauksin',
    sv: 'Om beslut om dig fattas automatiskt, hur det sker och vilka följderna är',
    en: 'Whether decisions about you are made automatically, how, and with what consequences',
  },
  'new-purpose': {
    fi: 'Uusi käyttötarkoitus, ennen kuin tietojasi käytetään siihen',
    sv: 'Ett nytt ändamål, innan uppgifterna används för det',
    en: 'A new use of the data, before it begins',
  },
  'informed-in-time': {
    fi: 'Milloin saat tiedon, kun tietosi on saatu muualta',
    sv: 'När du får veta det, om uppgifterna kommer från annat håll',
    en: 'When you are told of data obtained elsewhere',
  },
  'informing-exempted': {
    fi: 'Miksi sinulle ei kerrota erikseen muualta saaduista tiedoista',
    sv: 'Varför du inte underrättas särskilt om uppgifter från annat håll',
    en: 'Why you are not told individually of data obtained elsewhere',
  },
  'special-categories': {
    fi: 'Miksi arkaluonteisia tietoja saa käsitellä',
    sv: 'Varför känsliga uppgifter får behandlas',
    en: 'Why sensitive data may be processed',
  },
  'criminal-data': {
    fi: 'Minkä lain nojalla rikostietoja käsitellään',
    sv: 'Med stöd av vilken lag uppgifter om brott behandlas',
    en: 'Under which law data on offences are processed',
  },
  'national-number': {
    fi: 'Miksi henkilötunnusta käsitellään',
    sv: 'Varför personbeteckningen behandlas',
    en: 'Why a personal identity number is processed',
  },
  'law-named': {
    fi: 'Mikä laki velvoittaa käyttämään tietoja',
    sv: 'Vilken lag som kräver att uppgifterna används',
    en: 'Which law requires the use of the data',
  },
  'child-consent': {
    fi: 'Minkä ikäinen lapsi voi itse suostua',
    sv: 'Hur gammalt ett barn ska vara för att självt samtycka',
    en: 'How old a child must be to consent without a guardian',
  },
  'automated-decision-ground': {
    fi: 'Mikä sallii automaattisen päätöksen',
    sv: 'Vad som tillåter det automatiska beslutet',
    en: 'What allows the automated decision',
  },
  'automated-decision-safeguards': {
    fi: 'Oikeutesi saada ihminen käsittelemään päätös',
    sv: 'Din rätt att få beslutet prövat av en människa',
    en: 'Your right to have a person look at the decision',
  },
  'automated-decision-special-categories': {
    fi: 'Miksi automaattinen päätös saa nojata arkaluonteisiin tietoihin',
    sv: 'Varför ett automatiskt beslut får bygga på känsliga uppgifter',
    en: 'Why an automated decision may rest on sensitive data',
  },
  'joint-controllers': {
    fi: 'Ketkä vastaavat tiedoista yhdessä, ja miten vastuu on jaettu',
    sv: 'Vilka som ansvarar tillsammans och hur ansvaret är fördelat',
    en: 'Who are responsible together, and who does what',
  },
  'joint-contact-point': {
    fi: 'Kenen puoleen yhdessä vastaavista voit kääntyä',
    sv: 'Till vem av de gemensamt ansvariga du kan vända dig',
    en: 'Which of those responsible together you can turn to',
  },
  'transfer-derogation': {
    fi: 'Mihin poikkeukseen siirto perustuu',
    sv: 'Vilket undantag överföringen bygger på',
    en: 'Which exception a transfer rests on',
  },
  'transfer-risks': {
    fi: 'Mitä riskejä siirrossa on, kun siihen pyydetään suostumus',
    sv: 'Vilka risker överföringen har, när samtycke begärs',
    en: 'What the risks of a transfer are, where consent to it is asked',
  },
  'transfer-interest': {
    fi: 'Mikä pakottava etu vaatii siirtoa',
    sv: 'Vilket tvingande intresse som kräver överföringen',
    en: 'Which compelling interest requires a transfer',
  },
  'specific-purposes': {
    fi: 'Mitä tietoja kuhunkin tarkoitukseen tarvitaan',
    sv: 'Vilka uppgifter varje ändamål kräver',
    en: 'Which data each purpose needs',
  },
  'using-rights': {
    fi: 'Miten käytät oikeuksiasi',
    sv: 'Hur du använder dina rättigheter',
    en: 'How to use your rights',
  },
  'answer-in-time': {
    fi: 'Milloin saat vastauksen pyyntöösi',
    sv: 'När du får svar på din begäran',
    en: 'When you get an answer to your request',
  },
  'free-of-charge': {
    fi: 'Mitä pyyntö maksaa',
    sv: 'Vad en begäran kostar',
    en: 'What a request costs',
  },
  'confirming-identity': {
    fi: 'Milloin sinun on todistettava henkilöllisyytesi',
    sv: 'När du måste styrka din identitet',
    en: 'When you have to prove who you are',
  },
};

/** A duty in plain words; `undefined` where it has none. */
export function plainDuty(duty: string, locale: Locale): string | undefined {
  return plainDuties[duty]?.[locale];
}
