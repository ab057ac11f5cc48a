export const notOfProcessing: readonly string[] = [
  'oikeu*|pyyntö*|pyynnö*|pyydä*|valit*|muutok*|muutta*|muutu*|seloste*|suojau*|suojat*|määräaik*|määräaj*|henkilöllisyy*',
];
