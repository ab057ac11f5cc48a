export const noticeWords: readonly string[] = [
  'seloste*|selostetta|*seloste|*selosteen|*selosteesta|*selostetta|*selosteeseen|käytäntö*|käytännö*|tietosuojailmoitu*|*lauseke*',
  'tämä|tämän|tätä|tällä|tältä sivu*',
  'olennais*|merkittäv*|tärkeistä|näistä muutoks*',
];
