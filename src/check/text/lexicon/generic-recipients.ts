import type { Locale } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import { placeAround, placeWords, withoutCountry } from './place-of-label.ts';

/** Words that praise or pick a recipient without telling anything of it. */
const qualifiers: readonly string[] = [
  ...['muut', 'muu', 'muille', 'valitut', 'valikoidut', 'luotettavat', 'tietyt', 'eri'],
  ...['ulkopuoliset', 'ulkopuolinen', 'meidän'],
  ...['andra', 'övriga', 'utvalda', 'betrodda', 'vissa', 'olika', 'externa', 'våra'],
  ...['andere', 'anderen', 'weitere', 'sonstige', 'ausgewählte', 'bestimmte', 'verschiedene'],
  ...['externe', 'externen', 'unsere', 'unseren', 'vertrauenswürdige'],
  ...['other', 'selected', 'trusted', 'certain', 'various', 'external', 'our', 'third-party'],
];

/** Labels that fit any recipient at all. */
const labels: readonly string[] = [
  ...['kolmas osapuoli', 'kolmannet osapuolet', 'kolmansille osapuolille', 'osapuolet'],
  ...['taho', 'tahot', 'tahoille', 'toimijat', 'vastaanottajat', 'kumppani', 'kumppanit'],
  ...['kumppanimme', 'yhteistyökumppani', 'yhteistyökumppanit', 'yhteistyökumppanimme'],
  ...['palveluntarjoaja', 'palveluntarjoajat', 'palveluntarjoajamme', 'palveluntuottajat'],
  ...['palvelujen tarjoajat', 'käsittelijät', 'henkilötietojen käsittelijät'],
  ...['alihankkijat', 'alihankkijamme', 'toimittajat'],
  ...['tredje part', 'tredje parter', 'tredjepart', 'tredjeparter', 'parter', 'aktörer'],
  ...['mottagare', 'partner', 'partners', 'samarbetspartner', 'samarbetspartners'],
  ...['biträden', 'personuppgiftsbiträden'],
  ...['tjänsteleverantörer', 'leverantörer', 'underleverantörer'],
  ...['dritte', 'dritten', 'dritter', 'parteien', 'empfänger', 'stellen', 'partner', 'partnern'],
  ...['geschäftspartner', 'kooperationspartner', 'vertragspartner', 'dienstleister'],
  ...['auftragsverarbeiter', 'auftragnehmer', 'subunternehmer', 'lieferanten', 'anbieter'],
  ...['verbundene unternehmen', 'drittanbieter'],
  ...['processors', 'data processors'],
  ...['third party', 'third parties', 'parties', 'recipients', 'business partners'],
  ...[
    'konserniyhtiö',
    'konserniyhtiöt',
    'konserniyhtiömme',
    'konsernin yhtiöt',
    'konsernimme yhtiöt',
  ],
  ...['samaan konserniin kuuluvat yhtiöt', 'tytäryhtiöt'],
  ...['koncernbolag', 'koncernbolagen', 'bolag i koncernen', 'bolag i vår koncern', 'dotterbolag'],
  ...[
    'konzernunternehmen',
    'konzerngesellschaften',
    'unternehmen der gruppe',
    'tochtergesellschaften',
  ],
  ...['unternehmen unserer gruppe', 'unternehmen unseres konzerns', 'unternehmen des konzerns'],
  ...['gesellschaften der gruppe', 'gesellschaften unserer gruppe', 'gruppengesellschaften'],
  ...['gesellschaften unserer unternehmensgruppe', 'gesellschaften der unternehmensgruppe'],
  ...['unternehmen unserer unternehmensgruppe', 'unternehmen der unternehmensgruppe'],
  ...['gesellschaften unseres konzerns', 'gesellschaften des konzerns', 'schwestergesellschaften'],
  ...['systerbolag', 'bolag i samma koncern', 'företag i koncernen', 'företag i vår koncern'],
  ...['konserniimme kuuluvat yhtiöt', 'konsernin muut yhtiöt', 'sisaryhtiöt'],
  ...['companies of the group', 'companies in the group', 'companies of our corporate group'],
  ...['sister companies', 'cooperation partners'],
  ...['group companies', 'companies of our group', 'companies in our group', 'subsidiaries'],
  ...[
    'yritykset',
    'företag',
    'unternehmen',
    'firmen',
    'companies',
    'organisations',
    'organizations',
  ],
  ...['affiliates', 'service providers', 'providers', 'vendors', 'suppliers', 'subcontractors'],
];

const alternatives = (words: readonly string[]) => words.join('|');
const one = `(?:(?:${alternatives(qualifiers)})\\s+)*(?:${alternatives(labels)})`;
const joints = ['ja', 'tai', 'sekä', 'och', 'eller', 'samt', 'und', 'oder', 'sowie', 'and', 'or'];
const joint = `(?:,|\\s+(?:${alternatives(joints)}))\\s+`;
const wholeLabel = latin(new RegExp(`^${one}(?:${joint}${one})*$`, 'iu'));
/** All that such a label can have. Most labels have another word, which is told sooner than by the pattern. */
const known: ReadonlySet<string> = new Set([
  ...[...qualifiers, ...labels, ...joints].flatMap((words) => words.split(' ')),
  ...placeWords,
]);

/** The case of a place: `Tanskassa toimivat ..`. */
const inCases = /ss[aä]$/u;

/** Whether a label, taken whole, says nothing of who or what kind a recipient is. */
export function isGenericRecipient(label: string, locale: Locale): boolean {
  const told = label
    .trim()
    .replace(/[.,;:]+$/u, '')
    .replace(/\s+/gu, ' ');
  const [first = ''] = told.split(' ');
  const bare =
    known.has(first.toLowerCase()) || inCases.test(first) ? withoutCountry(told, locale) : told;
  const words = bare.toLowerCase().match(/[^\s,()]+/gu) ?? [];
  return words.every((word) => known.has(word)) && wholeLabel.test(bare.replace(placeAround, ''));
}
