import type { DisclosureKind } from '../disclosures/index.ts';
import type { Locale } from '../languages.ts';
import type { Condition } from './conditions.ts';

/**
 * What answers a duty: at `at` (a path in the facts, `*` for every entry of a list, the notice
 * itself where it is empty) any one of these fields.
 */
export type Answer = { at: string; anyOf: readonly [string, ...string[]] };

/**
 * A point of the GDPR that a notice must answer, and when. `level` follows the source of the duty:
 * `error` where the Regulation itself says it must be there, `warning` where authorities ask for
 * it or its reach is disputed, `info` where it is useful but no item of Articles 13 and 14.
 */
export type Duty = {
  id: string;
  /** The point of Article 13, for data collected from the data subject. */
  article13?: string;
  /** Its twin in Article 14, for data obtained elsewhere. */
  article14?: string;
  /** Other articles that it rests on. */
  also?: readonly string[];
  /** What must be told. */
  item: Readonly<Record<Locale, string>>;
  condition: Condition;
  level: 'error' | 'warning' | 'info';
  /** Each of these must be there; none where only the words of the notice can answer. */
  answers: readonly Answer[];
};

/** The closed table of duties: Articles 13 and 14 in their order, then the duties around them. */
export const duties: readonly Duty[] = [
  {
    id: 'controller',
    article13: '13(1)(a)',
    article14: '14(1)(a)',
    item: {
      fi: 'Rekisterinpitäjän nimi ja yhteystiedot',
      sv: 'Den personuppgiftsansvariges identitet och kontaktuppgifter',
      en: 'Identity and contact details of the controller',
    },
    condition: 'always',
    level: 'error',
    answers: [
      { at: '', anyOf: ['controller'] },
      { at: 'controller', anyOf: ['address', 'email', 'phone', 'form', 'contact'] },
      { at: 'controller', anyOf: ['country'] },
    ],
  },
  {
    id: 'representative',
    article13: '13(1)(a)',
    article14: '14(1)(a)',
    also: ['27(1)'],
    item: {
      fi: 'Rekisterinpitäjän edustajan nimi ja yhteystiedot',
      sv: 'Identitet och kontaktuppgifter för den personuppgiftsansvariges företrädare',
      en: "Identity and contact details of the controller's representative",
    },
    condition: 'controller-outside-eea',
    level: 'error',
    answers: [
      { at: '', anyOf: ['representative'] },
      { at: 'representative', anyOf: ['name'] },
      { at: 'representative', anyOf: ['address', 'email', 'phone'] },
    ],
  },
  {
    id: 'data-protection-officer',
    article13: '13(1)(b)',
    article14: '14(1)(b)',
    also: ['37(7)', '37(1)(b)', '37(1)(c)'],
    item: {
      fi: 'Tietosuojavastaavan yhteystiedot',
      sv: 'Dataskyddsombudets kontaktuppgifter',
      en: 'Contact details of the data protection officer',
    },
    condition: 'officer-designated',
    level: 'error',
    answers: [
      { at: '', anyOf: ['dataProtectionOfficer'] },
      { at: 'dataProtectionOfficer', anyOf: ['email', 'phone', 'address', 'form'] },
    ],
  },
  {
    id: 'purposes',
    article13: '13(1)(c)',
    article14: '14(1)(c)',
    item: {
      fi: 'Käsittelyn tarkoitukset',
      sv: 'Ändamålen med behandlingen',
      en: 'Purposes of the processing',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: '', anyOf: ['purposes'] }],
  },
  {
    id: 'legal-bases',
    article13: '13(1)(c)',
    article14: '14(1)(c)',
    also: ['6(1)'],
    item: {
      fi: 'Käsittelyn oikeusperuste',
      sv: 'Den rättsliga grunden för behandlingen',
      en: 'Legal basis for the processing',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: 'purposes.*', anyOf: ['bases'] }],
  },
  {
    id: 'legitimate-interests',
    article13: '13(1)(d)',
    article14: '14(2)(b)',
    item: {
      fi: 'Rekisterinpitäjän tai kolmannen osapuolen oikeutetut edut',
      sv: 'Den personuppgiftsansvariges eller en tredje parts berättigade intressen',
      en: 'Legitimate interests of the controller or of a third party',
    },
    condition: 'legitimate-interests',
    level: 'error',
    answers: [
      { at: 'purposes.*.bases.*', anyOf: ['interest'] },
      { at: 'purposes.*.bases.*', anyOf: ['interestOf'] },
    ],
  },
  {
    id: 'data-categories',
    article14: '14(1)(d)',
    item: {
      fi: 'Henkilötietoryhmät',
      sv: 'Kategorierna av personuppgifter',
      en: 'Categories of personal data',
    },
    condition: 'data-from-elsewhere',
    level: 'error',
    answers: [{ at: '', anyOf: ['dataCategories'] }],
  },
  {
    id: 'recipients',
    article13: '13(1)(e)',
    article14: '14(1)(e)',
    item: {
      fi: 'Henkilötietojen vastaanottajat tai vastaanottajaryhmät',
      sv: 'Mottagarna eller kategorierna av mottagare',
      en: 'Recipients or categories of recipients',
    },
    condition: 'data-disclosed',
    level: 'error',
    answers: [
      { at: '', anyOf: ['recipients'] },
      { at: 'recipients.*', anyOf: ['name', 'category'] },
    ],
  },
  {
    id: 'transfers',
    article13: '13(1)(f)',
    article14: '14(1)(f)',
    also: ['44', '45(3)'],
    item: {
      fi: 'Siirrot kolmansiin maihin tai kansainvälisille järjestöille ja tieto siitä, onko tietosuojan riittävyydestä tehty päätös',
      sv: 'Överföringar till tredjeland eller internationella organisationer och huruvida det finns ett beslut om adekvat skyddsnivå',
      en: 'Transfers to third countries or international organisations, and whether there is an adequacy decision',
    },
    condition: 'data-transferred',
    level: 'error',
    answers: [
      { at: '', anyOf: ['transfers'] },
      { at: 'transfers.*', anyOf: ['country', 'organisation'] },
      { at: 'transfers.*', anyOf: ['mechanisms'] },
    ],
  },
  {
    id: 'transfer-safeguards',
    article13: '13(1)(f)',
    article14: '14(1)(f)',
    also: ['46', '47'],
    item: {
      fi: 'Siirron suojatoimet ja tieto siitä, mistä niistä saa jäljennöksen tai missä ne ovat saatavilla',
      sv: 'Skyddsåtgärderna för överföringen och hur en kopia av dem kan fås eller var de finns tillgängliga',
      en: 'Safeguards of the transfer, and how to get a copy of them or where they are available',
    },
    condition: 'transfer-on-safeguards',
    level: 'error',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['copy'] }],
  },
  {
    id: 'retention',
    article13: '13(2)(a)',
    article14: '14(2)(a)',
    also: ['5(1)(e)'],
    item: {
      fi: 'Säilytysaika tai sen määrittämiskriteerit',
      sv: 'Lagringstiden eller de kriterier som bestämmer den',
      en: 'Storage period, or the criteria that determine it',
    },
    condition: 'always',
    level: 'error',
    answers: [
      { at: '', anyOf: ['retention'] },
      { at: 'retention.*', anyOf: ['period', 'criterion', 'during'] },
    ],
  },
  {
    id: 'access',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['15'],
    item: {
      fi: 'Oikeus saada pääsy tietoihin',
      sv: 'Rätten till tillgång',
      en: 'Right of access',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['access'] }],
  },
  {
    id: 'rectification',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['16'],
    item: {
      fi: 'Oikeus tietojen oikaisemiseen',
      sv: 'Rätten till rättelse',
      en: 'Right to rectification',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['rectification'] }],
  },
  {
    id: 'erasure',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['17'],
    item: {
      fi: 'Oikeus tietojen poistamiseen',
      sv: 'Rätten till radering',
      en: 'Right to erasure',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['erasure'] }],
  },
  {
    id: 'restriction',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['18'],
    item: {
      fi: 'Oikeus käsittelyn rajoittamiseen',
      sv: 'Rätten till begränsning av behandlingen',
      en: 'Right to restriction of processing',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['restriction'] }],
  },
  {
    id: 'objection',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['21(1)', '21(4)'],
    item: {
      fi: 'Oikeus vastustaa käsittelyä, erillään muusta tiedosta',
      sv: 'Rätten att göra invändningar, åtskild från annan information',
      en: 'Right to object, separately from other information',
    },
    condition: 'objection-possible',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['objection'] }],
  },
  {
    id: 'direct-marketing',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['21(2)', '21(3)', '21(4)'],
    item: {
      fi: 'Oikeus vastustaa suoramarkkinointia, erillään muusta tiedosta',
      sv: 'Rätten att motsätta sig direktmarknadsföring, åtskild från annan information',
      en: 'Right to object to direct marketing, separately from other information',
    },
    condition: 'direct-marketing',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['directMarketing'] }],
  },
  {
    id: 'research-objection',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['21(6)', '89(1)'],
    item: {
      fi: 'Oikeus vastustaa käsittelyä tutkimusta tai tilastointia varten',
      sv: 'Rätten att göra invändningar mot behandling för forskning eller statistik',
      en: 'Right to object to processing for research or statistics',
    },
    condition: 'research',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['objection'] }],
  },
  {
    id: 'portability',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['20(1)'],
    item: {
      fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
      sv: 'Rätten till dataportabilitet',
      en: 'Right to data portability',
    },
    condition: 'portability-possible',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['portability'] }],
  },
  {
    id: 'withdrawal',
    article13: '13(2)(c)',
    article14: '14(2)(d)',
    also: ['7(3)'],
    item: {
      fi: 'Oikeus peruuttaa suostumus milloin tahansa, ja se, ettei peruuttaminen vaikuta sitä edeltävään käsittelyyn',
      sv: 'Rätten att när som helst återkalla samtycket, och att återkallelsen inte påverkar tidigare behandling',
      en: 'Right to withdraw consent at any time, and that earlier processing stays lawful',
    },
    condition: 'consent',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['withdrawal'] }],
  },
  {
    id: 'complaint',
    article13: '13(2)(d)',
    article14: '14(2)(e)',
    also: ['77(1)'],
    item: {
      fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
      sv: 'Rätten att lämna in klagomål till en tillsynsmyndighet',
      en: 'Right to lodge a complaint with a supervisory authority',
    },
    condition: 'always',
    level: 'error',
    answers: [{ at: '', anyOf: ['complaint'] }],
  },
  {
    id: 'providing',
    article13: '13(2)(e)',
    item: {
      fi: 'Onko tietojen antaminen pakollista, mihin velvollisuus perustuu ja mitä seuraa, jos tietoja ei anna',
      sv: 'Om uppgifterna måste lämnas, vad skyldigheten grundar sig på och vad som följer om de inte lämnas',
      en: 'Whether the data must be given, what obliges to it, and what follows if they are not given',
    },
    condition: 'data-from-data-subject',
    level: 'error',
    answers: [
      { at: '', anyOf: ['providing'] },
      { at: 'providing.*', anyOf: ['consequences'] },
      { at: 'purposes.*.providing.*', anyOf: ['consequences'] },
    ],
  },
  {
    id: 'sources',
    article14: '14(2)(f)',
    item: {
      fi: 'Mistä tiedot on saatu ja onko lähde yleisesti saatavilla',
      sv: 'Varifrån uppgifterna kommer och om källan är allmänt tillgänglig',
      en: 'From which source the data originate, and whether it is publicly accessible',
    },
    condition: 'data-from-elsewhere',
    level: 'error',
    answers: [
      { at: '', anyOf: ['sources'] },
      { at: 'sources.*', anyOf: ['publiclyAccessible'] },
    ],
  },
  {
    id: 'automated-decisions',
    article13: '13(2)(f)',
    article14: '14(2)(g)',
    item: {
      fi: 'Automaattinen päätöksenteko, sen logiikka, merkitys ja seuraukset',
      sv: 'Automatiserat beslutsfattande, dess logik, betydelse och följder',
      en: 'Automated decisions, their logic, significance and consequences',
    },
    condition: 'automated-decision',
    level: 'error',
    answers: [
      { at: '', anyOf: ['automatedDecisions'] },
      { at: 'automatedDecisions.*', anyOf: ['logic'] },
      { at: 'automatedDecisions.*', anyOf: ['significance'] },
      { at: 'automatedDecisions.*', anyOf: ['consequences'] },
    ],
  },
  {
    id: 'new-purpose',
    article13: '13(3)',
    article14: '14(4)',
    also: ['6(4)'],
    item: {
      fi: 'Uusi käyttötarkoitus ennen kuin käsittely alkaa',
      sv: 'Ett nytt ändamål innan behandlingen börjar',
      en: 'A new purpose, before the processing begins',
    },
    condition: 'new-purpose',
    level: 'error',
    answers: [{ at: 'purposes.*.newUse', anyOf: ['from'] }],
  },
  {
    id: 'informed-in-time',
    article14: '14(3)',
    item: {
      fi: 'Milloin rekisteröity saa tiedon muualta saaduista tiedoista',
      sv: 'När den registrerade informeras om uppgifter från annat håll',
      en: 'When data subjects are informed of data obtained elsewhere',
    },
    condition: 'data-from-elsewhere',
    level: 'info',
    answers: [{ at: 'sources.*', anyOf: ['informed', 'exemption'] }],
  },
  {
    id: 'informing-exempted',
    article14: '14(5)',
    item: {
      fi: 'Miksi rekisteröityä ei erikseen informoida',
      sv: 'Varför den registrerade inte informeras särskilt',
      en: 'Why data subjects are not informed individually',
    },
    condition: 'data-from-elsewhere',
    level: 'warning',
    answers: [{ at: 'sources.*.exemption', anyOf: ['because'] }],
  },
  {
    id: 'special-categories',
    also: ['9(2)'],
    item: {
      fi: 'Edellytys, joka sallii erityisten henkilötietoryhmien käsittelyn',
      sv: 'Villkoret som tillåter behandling av särskilda kategorier av uppgifter',
      en: 'Condition that allows the processing of special categories of data',
    },
    condition: 'special-data',
    level: 'error',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['article9'] }],
  },
  {
    id: 'criminal-data',
    also: ['10'],
    item: {
      fi: 'Laki, joka sallii rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn',
      sv: 'Lagen som tillåter behandling av uppgifter om fällande domar och överträdelser',
      en: 'Law that allows the processing of data on convictions and offences',
    },
    condition: 'criminal-data',
    level: 'warning',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['article10'] }],
  },
  {
    id: 'national-number',
    also: ['87'],
    item: {
      fi: 'Millä perusteella henkilötunnusta käsitellään',
      sv: 'På vilken grund personbeteckningar behandlas',
      en: 'On what ground a national identification number is processed',
    },
    condition: 'national-number',
    level: 'warning',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['law'] }],
  },
  {
    id: 'law-named',
    also: ['6(3)'],
    item: {
      fi: 'Laki, johon lakisääteinen velvoite tai julkinen tehtävä perustuu',
      sv: 'Lagen som den rättsliga förpliktelsen eller uppgiften grundar sig på',
      en: 'Law that the legal obligation or public task rests on',
    },
    condition: 'basis-in-law',
    level: 'warning',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['law'] }],
  },
  {
    id: 'free-consent',
    also: ['7(4)', '7', '4(11)'],
    item: {
      fi: 'Suostumus on vapaaehtoinen',
      sv: 'Samtycket är frivilligt',
      en: 'Consent is freely given',
    },
    condition: 'consent',
    level: 'warning',
    answers: [],
  },
  {
    id: 'child-consent',
    also: ['8(1)'],
    item: {
      fi: 'Ikäraja lapsen suostumukselle ja huoltajan suostumus tai valtuutus',
      sv: 'Åldersgränsen för barnets samtycke och vårdnadshavarens samtycke eller godkännande',
      en: "Age limit for a child's consent, and the guardian's consent or authorisation",
    },
    condition: 'child-consent',
    level: 'error',
    answers: [
      { at: 'children', anyOf: ['ageLimit'] },
      { at: 'children', anyOf: ['guardian'] },
    ],
  },
  {
    id: 'automated-decision-ground',
    also: ['22(2)'],
    item: {
      fi: 'Mikä sallii automaattisen päätöksen',
      sv: 'Vad som tillåter det automatiserade beslutet',
      en: 'What allows the automated decision',
    },
    condition: 'automated-decision',
    level: 'error',
    answers: [{ at: 'automatedDecisions.*', anyOf: ['ground'] }],
  },
  {
    id: 'automated-decision-safeguards',
    also: ['22(3)'],
    item: {
      fi: 'Oikeus vaatia ihmistä käsittelemään asia, esittää kantansa ja riitauttaa päätös',
      sv: 'Rätten till mänskligt ingripande, att uttrycka sin åsikt och att bestrida beslutet',
      en: "Right to human intervention, to express one's point of view and to contest the decision",
    },
    condition: 'automated-decision',
    level: 'warning',
    answers: [{ at: 'automatedDecisions.*', anyOf: ['safeguards'] }],
  },
  {
    id: 'automated-decision-special-categories',
    also: ['22(4)'],
    item: {
      fi: 'Edellytys, joka sallii erityisiin henkilötietoryhmiin nojaavan automaattisen päätöksen',
      sv: 'Villkoret som tillåter ett automatiserat beslut med särskilda kategorier av uppgifter',
      en: 'Condition that allows an automated decision with special categories of data',
    },
    condition: 'automated-decision-special-data',
    level: 'error',
    answers: [{ at: 'automatedDecisions.*', anyOf: ['special'] }],
  },
  {
    id: 'joint-controllers',
    also: ['26(1)', '26(2)'],
    item: {
      fi: 'Yhteisrekisterinpitäjät ja niiden järjestelyn keskeiset osat',
      sv: 'De gemensamt personuppgiftsansvariga och det väsentliga innehållet i deras arrangemang',
      en: 'Joint controllers and the essence of their arrangement',
    },
    condition: 'joint-control',
    level: 'error',
    answers: [
      { at: '', anyOf: ['jointControllers'] },
      { at: 'jointControllers.*', anyOf: ['parties'] },
      { at: 'jointControllers.*', anyOf: ['arrangement', 'url'] },
    ],
  },
  {
    id: 'joint-contact-point',
    also: ['26(3)'],
    item: {
      fi: 'Kenen puoleen yhteisrekisterinpitäjistä voi kääntyä',
      sv: 'Vem av de gemensamt ansvariga man kan vända sig till',
      en: 'To which of the joint controllers one can turn',
    },
    condition: 'joint-control',
    level: 'warning',
    answers: [{ at: 'jointControllers.*', anyOf: ['contactPoint'] }],
  },
  {
    id: 'officer-of-public-body',
    also: ['37(1)(a)'],
    item: {
      fi: 'Viranomaisen tai julkishallinnon elimen tietosuojavastaava',
      sv: 'Dataskyddsombud för en myndighet eller ett offentligt organ',
      en: 'Data protection officer of a public authority or body',
    },
    condition: 'public-body',
    level: 'error',
    answers: [],
  },
  {
    id: 'transfer-derogation',
    also: ['49(1)'],
    item: {
      fi: 'Mihin poikkeukseen siirto perustuu',
      sv: 'Vilket undantag överföringen grundar sig på',
      en: 'Which derogation the transfer rests on',
    },
    condition: 'transfer-on-derogation',
    level: 'warning',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['derogation'] }],
  },
  {
    id: 'transfer-risks',
    also: ['49(1)(a)'],
    item: {
      fi: 'Siirron riskit, kun siirtoon pyydetään suostumus',
      sv: 'Riskerna med överföringen när samtycke begärs',
      en: 'Risks of a transfer for which consent is asked',
    },
    condition: 'transfer-on-consent',
    level: 'error',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['risks'] }],
  },
  {
    id: 'transfer-interest',
    also: ['49(1)'],
    item: {
      fi: 'Pakottava oikeutettu etu, johon siirto perustuu',
      sv: 'Det tvingande berättigade intresse som överföringen grundar sig på',
      en: 'Compelling legitimate interest that the transfer rests on',
    },
    condition: 'transfer-on-compelling-interest',
    level: 'error',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['interest'] }],
  },
  {
    id: 'transparency',
    also: ['5(1)(a)', '12(1)'],
    item: {
      fi: 'Tiedot tiiviisti, läpinäkyvästi, helposti ymmärrettävästi ja saatavilla',
      sv: 'Informationen är koncis, klar, begriplig och lätt tillgänglig',
      en: 'Information that is concise, transparent, intelligible and easily accessible',
    },
    condition: 'always',
    level: 'warning',
    answers: [],
  },
  {
    id: 'specific-purposes',
    also: ['5(1)(b)', '5(1)(c)'],
    item: {
      fi: 'Käyttötarkoitukset on yksilöity ja tiedot niihin tarpeellisia',
      sv: 'Ändamålen är särskilda och uppgifterna nödvändiga för dem',
      en: 'Purposes that are specific, and data that are necessary for them',
    },
    condition: 'always',
    level: 'warning',
    answers: [{ at: 'purposes.*', anyOf: ['description'] }],
  },
  {
    id: 'accountability',
    also: ['5(2)', '24(1)'],
    item: {
      fi: 'Rekisterinpitäjä voi osoittaa, mitä milloinkin on kerrottu',
      sv: 'Den personuppgiftsansvarige kan visa vad som har sagts vid varje tid',
      en: 'The controller can show what was told at any time',
    },
    condition: 'always',
    level: 'warning',
    answers: [],
  },
  {
    id: 'using-rights',
    also: ['12(2)'],
    item: {
      fi: 'Miten oikeuksia käytetään',
      sv: 'Hur rättigheterna används',
      en: 'How to use the rights',
    },
    condition: 'always',
    level: 'warning',
    answers: [{ at: '', anyOf: ['requests'] }],
  },
  {
    id: 'answer-in-time',
    also: ['12(3)'],
    item: {
      fi: 'Missä ajassa pyyntöön vastataan',
      sv: 'Inom vilken tid en begäran besvaras',
      en: 'Time within which a request is answered',
    },
    condition: 'always',
    level: 'info',
    answers: [{ at: 'requests', anyOf: ['answerWithin'] }],
  },
  {
    id: 'refusal',
    also: ['12(4)'],
    item: {
      fi: 'Kieltäytymisen syyt ja oikeussuojakeinot',
      sv: 'Skälen för ett avslag och rättsmedlen',
      en: 'Reasons for a refusal, and remedies',
    },
    condition: 'always',
    level: 'info',
    answers: [],
  },
  {
    id: 'free-of-charge',
    also: ['12(5)', '15(3)'],
    item: {
      fi: 'Pyynnöt ovat maksuttomia',
      sv: 'Begäranden är kostnadsfria',
      en: 'Requests are free of charge',
    },
    condition: 'always',
    level: 'info',
    answers: [{ at: 'requests', anyOf: ['fee'] }],
  },
  {
    id: 'confirming-identity',
    also: ['12(6)'],
    item: {
      fi: 'Milloin henkilöllisyys pyydetään vahvistamaan',
      sv: 'När identiteten behöver bekräftas',
      en: 'When identity has to be confirmed',
    },
    condition: 'always',
    level: 'info',
    answers: [{ at: 'requests', anyOf: ['identity'] }],
  },
  {
    id: 'icons',
    also: ['12(7)'],
    item: {
      fi: 'Kuvakkeiden koneellinen luettavuus',
      sv: 'Symbolernas maskinläsbarhet',
      en: 'Icons that are machine-readable',
    },
    condition: 'icons',
    level: 'warning',
    answers: [],
  },
  {
    id: 'recipients-notified',
    also: ['19'],
    item: {
      fi: 'Oikaisuista ja poistoista kerrotaan vastaanottajille',
      sv: 'Mottagarna underrättas om rättelser och raderingar',
      en: 'Recipients are told of corrections and erasures',
    },
    condition: 'data-disclosed',
    level: 'info',
    answers: [],
  },
  {
    id: 'judicial-remedy',
    also: ['79(1)'],
    item: {
      fi: 'Oikeus oikeussuojaan tuomioistuimessa',
      sv: 'Rätten till ett rättsmedel i domstol',
      en: 'Right to a judicial remedy',
    },
    condition: 'always',
    level: 'info',
    answers: [],
  },
];

/** Every article that a duty rests on. */
export function citationsOf({ article13, article14, also = [] }: Duty): string[] {
  return [article13, article14, ...also].filter((article) => article !== undefined);
}

/** The kinds of disclosure that answer a duty. */
export function kindsAnswering({ answers }: Duty): DisclosureKind[] {
  const first = answers.flatMap(({ at, anyOf }) => (at === '' ? anyOf : (at.split('.')[0] ?? [])));
  return [...new Set(first)] as DisclosureKind[];
}
