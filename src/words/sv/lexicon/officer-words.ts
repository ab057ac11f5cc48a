import type { WordList } from '../../word-list.ts';

export const authorityForOfficer: WordList = {
  words: [
    'vår|vårt|våra|bolagets|företagets|föreningens|organisationens|koncernens|stadens|kommunens|skolans|bankens|egen|eget|egna|personuppgiftsansvariges|stiftelsens|sjukhusets|universitetets|välfärdsområdets|församlingens|bibliotekets|ab:s dataombudsman*',
    '*s dataombudsman',
    'utsett|utnämnt|utser|utnämner|utsedd|utnämnd|anställt ... dataombudsman|dataombudsmannen',
    'har ... dataombudsman',
    'dataombudsmannen som ... utsett|utnämnt|anställt|anlitat|anlitar|har',
    'som? dataombudsman fungerar|verkar|arbetar',
    'hos oss ... dataombudsman*',
    'är vår? dataombudsman',
  ],
  unless: [
    'finlands|landets|statsrådet*|statsrådets',
    'klagomål|besvär|klaga|tillsynsmyndighet*|byrå|anmäl*|godkänt|förelägg*|beslut*|avgörande',
  ],
};

export const officerForAuthority: WordList = {
  words: [
    'dataskyddsombudets|dataskyddsombudsmannens byrå*|kansli*',
    'tillsynsmyndighet*|myndighet* är|eller|dvs|d.v.s. ... dataskyddsombud*',
    'tillsynsmyndigheten dataskyddsombudet',
    'dataskyddsombudet är|som|övervakar ... tillsynsmyndighet*',
    'klagomål|besvär|klaga|anför* ... dataskyddsombud*',
    'dataskyddsombudet ... klagomål|besvär|klaga',
  ],
  unless: ['dataombud*', 'innan|före ... klag*|besvär*|dataombud*'],
};
