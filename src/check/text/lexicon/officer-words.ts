import { lexiconOf } from './lexicon.ts';

/** The authority's title (Act 1050/2018, section 8) used for a controller's own officer (Article 37). */
export const authorityForOfficer = lexiconOf(({ authorityForOfficer }) => authorityForOfficer);

/** The officer's title used for the authority that complaints go to (Article 77). */
export const officerForAuthority = lexiconOf(({ officerForAuthority }) => officerForAuthority);
