export const apartHeadings: readonly string[] = [
  '*oikeutesi|*oikeudet|*oikeus|*oikeuksi*|*pyyntö|*pyynnöt|valit*|valitus*',
  '*muutokset|muutok*|muuttam*',
  'yhteydenot*|yhteystie*|ota|*ehdot',
];
