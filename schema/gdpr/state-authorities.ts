import { type Basis, readAt, recalled } from './basis.ts';

/** The supervisory authority of a state of a country in which each has its own. */
export type StateAuthority = {
  /** ISO 3166-2. */
  readonly state: string;
  readonly name: string;
  /** How it is named in any form, where another authority of the same state is told apart from it. */
  readonly pattern?: RegExp;
  readonly url: string;
  /** Whom it supervises: of the state's bodies and others in it all, or those of one side alone. */
  readonly over: 'all' | 'public' | 'private';
  readonly known: Basis;
};

const day = '2026-11-30';
/** Read in a copy of the article elsewhere. */
const conference = 'https://de.wikipedia.org/wiki/Datenschutzkonferenz';

/**
 * The authorities of the German states: BDSG, section 40, and the law of each state. Bavaria has one for public bodies
 * and one for all others. Names are those of the offices; their holders change, and with them the forms.
 */
export const stateAuthorities: readonly StateAuthority[] = [
  {
    state: 'DE-BW',
    name: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    url: 'https://www.baden-wuerttemberg.datenschutz.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-BY',
    name: 'Bayerisches Landesamt für Datenschutzaufsicht',
    pattern:
      /\bBayLDA\b|Landesamt(?:e?s)? für Datenschutzaufsicht|Bavarian State Office for Data Protection Supervision/iu,
    url: 'https://www.lda.bayern.de/',
    over: 'private',
    known: readAt(conference, day),
  },
  {
    state: 'DE-BY',
    name: 'Der Bayerische Landesbeauftragte für den Datenschutz',
    pattern:
      /\bBayLfD\b|Bayerische[rn]? Landesbeauftragte[rn]? für den Datenschutz|Bavarian (?:State )?(?:Commissioner for Data Protection|Data Protection Commissioner)/iu,
    url: 'https://www.datenschutz-bayern.de/',
    over: 'public',
    known: readAt(
      'https://de.readkong.com/page/der-bayerische-landesbeauftragte-fur-den-datenschutz-5939499',
      day,
    ),
  },
  {
    state: 'DE-BE',
    name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    url: 'https://www.datenschutz-berlin.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-BB',
    name: 'Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    url: 'https://www.lda.brandenburg.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-HB',
    name: 'Die Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen',
    url: 'https://www.datenschutz.bremen.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-HH',
    name: 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
    url: 'https://datenschutz-hamburg.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-HE',
    name: 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
    url: 'https://datenschutz.hessen.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-MV',
    name: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    url: 'https://www.datenschutz-mv.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-NI',
    name: 'Der Landesbeauftragte für den Datenschutz Niedersachsen',
    url: 'https://www.lfd.niedersachsen.de/',
    over: 'all',
    known: readAt(
      'https://lfd.niedersachsen.de/startseite/infothek/faqs_zur_ds_gvo/faq-telekommunikation-digitale-dienste-datenschutzgesetz-tdddg-206449.html',
      day,
    ),
  },
  {
    state: 'DE-NW',
    name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    url: 'https://www.ldi.nrw.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-RP',
    name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    url: 'https://www.datenschutz.rlp.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-SL',
    name: 'Unabhängiges Datenschutzzentrum Saarland',
    url: 'https://www.datenschutz.saarland.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-SN',
    name: 'Sächsische Datenschutz- und Transparenzbeauftragte',
    url: 'https://www.datenschutz.sachsen.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-ST',
    name: 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt',
    url: 'https://datenschutz.sachsen-anhalt.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-SH',
    name: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    url: 'https://www.datenschutzzentrum.de/',
    over: 'all',
    known: recalled,
  },
  {
    state: 'DE-TH',
    name: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    url: 'https://www.tlfdi.de/',
    over: 'all',
    known: recalled,
  },
];
