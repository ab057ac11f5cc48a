import { authorities } from './authorities.ts';
import { stateAuthorities } from './state-authorities.ts';

/** Words for data protection in the languages of the EEA: who bears one in its name may be an authority that no table has, as of a church. */
const ofDataProtection =
  /data\s?(?:protection|state)|privacy|personal data|information commissioner|tietosuoja|dataombud|dataskydd|datainspektion|integritetsskydd|datenschutz|datatilsyn|databeskytt|personvern|persónuvernd|andmekaitse|gegevensbescherm|persoonsgegevens|protection des données|informatique et des libertés|protección de datos|protezione dei dati|proteção de dados|protecció de dades|osobn\p{L}* (?:údaj|podat)|osobní\p{L}* údaj|danych osobowych|adatvédel|datelor|datu valsts|duomenų apsaug|pooblaščen|личните данни|προστασίας δεδομένων/iu;

/** What authorities are called for short. */
const short =
  /(?<!\p{L})(?:AEPD|AKI|ANSPDCP|APD|AP|AZOP|BfDI|BayLDA|BayLfD|CNIL|CNPD|DPA|DPC|DSB|DVI|GBA|GPDP|Garante|HBDI|IDPC|IMY|KZLD|LDA|LDI|LfD|LfDI|NAIH|TLfDI|TSV|ULD|UODO|ÚOOÚ|VDAI|КЗЛД)(?!\p{L})/u;

/** The host of an address or an e-mail address, without `www.`. */
function hostOf(address: string): string {
  return address
    .replace(/^\w+:\/\//u, '')
    .replace(/^.*@/u, '')
    .replace(/[/:?#].*$/u, '')
    .replace(/^www\./u, '')
    .toLowerCase();
}

function texts(byLanguage: Readonly<Partial<Record<string, string>>>): string[] {
  return Object.values(byLanguage).filter((text) => text !== undefined);
}

/** The hosts at which the authorities of a country, and of its states, are reached. */
function hostsOf(country: string): string[] {
  const own = authorities.filter((one) => one.country === country);
  const ofStates = stateAuthorities.filter(({ state }) => state.startsWith(`${country}-`));
  return [
    ...own.flatMap(({ url, urls = {}, email }) => [url, ...texts(urls), email ?? url]),
    ...ofStates.map(({ url }) => url),
  ].map(hostOf);
}

/** An authority as a notice tells of it. */
type Told = {
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
};

/**
 * Whether what a notice tells of an authority may be one that supervises data protection in a country: it is reached where one of the
 * country is, or its name is or holds that of one, is short for one, or speaks of data protection in any language.
 */
export function mayBeSupervisory({ name, url, email }: Told, country: string): boolean {
  const hosts = hostsOf(country);
  const reached = [url, email].flatMap((one) => (one === undefined ? [] : [hostOf(one)]));
  if (reached.some((host) => hosts.some((one) => host === one || host.endsWith(`.${one}`))))
    return true;
  if (ofDataProtection.test(name) || short.test(name)) return true;
  const named = name.toLowerCase();
  return authorities
    .filter((one) => one.country === country)
    .flatMap((one) => [one.name, ...texts(one.names ?? {})])
    .some((one) => named.includes(one.toLowerCase()));
}
