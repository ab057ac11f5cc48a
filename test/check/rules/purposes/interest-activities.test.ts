import { interestRestatesPurpose } from '../../../../src/check/rules/purposes/interest-restates-purpose.ts';
import { testOwnWords } from '../own-words.ts';

const inBasis = (interest: string) =>
  `purposes: [{id: a, name: Sales, bases: [{basis: legitimate-interests, interest: ${interest}}]}]`;

testOwnWords(interestRestatesPurpose, inBasis, {
  en: {
    error: [
      'Our interest is to call your work number and tell you about our services.',
      'Our interest lies in recording telephone calls.',
      'sending letters to your address',
    ],
    clean: [
      'Our interest is to call you so that you learn of a fault in time.',
      'Our interest is to reach companies that need our services.',
      'Our interest is to know who was on site.',
      'sending fewer letters that nobody reads',
      'Our interest is to register visits to prevent theft.',
    ],
  },
  fi: {
    error: [
      'Etumme on soittaa sinulle ja kertoa tarjouksista.',
      'Yhtiön etu on tallentaa puhelut.',
    ],
    clean: [
      'Etumme on saada vastaus nopeasti.',
      'Etumme on tallentaa käynnit varkauksien estämiseksi.',
      'Etumme on tietää, kuka on paikalla.',
    ],
  },
  sv: {
    error: [
      'Vårt intresse är att ringa dig och berätta om erbjudanden.',
      'Bolagets intresse är att spela in samtal.',
    ],
    clean: [
      'Vårt intresse är att få svar snabbt.',
      'Vårt intresse är att registrera besök för att hindra stölder.',
      'Vårt intresse är att veta vem som är på plats.',
    ],
  },
  de: {
    error: [
      'Unser Interesse ist es, Sie anzurufen.',
      'Unser Interesse besteht darin, Telefonate aufzuzeichnen.',
    ],
    clean: [
      'Unser Interesse ist es, rasch eine Antwort zu erhalten.',
      'Unser Interesse ist es, Besuche zu erfassen, um Diebstähle zu verhindern.',
      'Unser Interesse ist es zu wissen, wer im Haus ist.',
    ],
  },
});
