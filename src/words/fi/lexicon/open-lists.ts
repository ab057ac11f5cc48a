import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const openListWords: WordList = {
  words: [
    ...['esimerkiksi|esim.|mm.', 'muun|muiden muassa|ohella', 'kuten|niinkuin'],
    ...[
      'ym.|yms.|jne.|tms.',
      'ja niin edelleen',
      'ynnä muu|muut|muita|muuta|muun|muiden|muille',
      'muutamia|muutaman mainitak*',
      'näihin|tähän kuitenkaan? rajoittumatta',
    ],
    ...[
      'ja|sekä|tai muu|muut|muita|muuta|muiden vastaava|vastaavat|vastaavia|vastaavaa|vastaavien',
    ],
    ...[
      'ja|sekä|tai muu|muut|muita|muuta samankaltainen|samankaltaiset|samankaltaisia|samankaltaista',
    ],
    'ja|sekä|tai muu|muut|muita|muuta tarpeellinen|tarpeelliset|tarpeellisia|tarpeellista',
  ],
  unless: ['voit|voitte|saat esimerkiksi|esim.|muun', 'voit|voitte ... esimerkiksi|esim.|kuten'],
};

export const comparisons = latin(
  /(?:aivan|juuri|ihan|samoin|toimimme|toimitaan|menettelemme) kuten|kuten,?\s+(?:\p{L}+(?:kin|kaan|kään)(?!\p{L})|edellä|yllä|alla|jäljempänä|tässä|kohdassa|aina|ennen|jo|on|siinä|luvussa|\p{L}+(?:mme|taan|tään|daan|dään|llaan|llään)(?!\p{L})|[^,]*(?<!\p{L})(?:vaatii|vaativat|edellyttää|edellyttävät|määrää|säätää|sanoo|sallii|on tapana|kuuluu|haluat|toivot|säädetään|kerrotaan|sovitaan|todetaan)(?!\p{L}))/iu,
);
