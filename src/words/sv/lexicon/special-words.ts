import type { WordList } from '../../word-list.ts';

/** What data of Article 9(1) are called. */
export const specialWords: WordList = {
  words: [
    'hälsouppgift*|hälsotillstånd*|hälsodata|hälsoinformation|hälsodeklaration*|hälsa|patientuppgift*|patientjournal*',
    'sjukfrånvaro*|sjukskriv*|sjukledig*|sjukanmäl*|sjukdag*|sjukdom*|diagnos*|läkarintyg*|medicinering*|läkemedel|funktionsnedsättning*|allergi*|graviditet*|vaccination*|symtom',
    'medicinsk|medicinska uppgift*|historik|tillstånd',
    'fingeravtryck*|biometri*|ansiktsigenkänning*|irisskann*|genetisk|genetiska|dna|dna-*',
    'fackförening*|fackförbund*|facklig|fackligt|fackliga|fackmedlem*|fackavgift*',
    'religion|religionen|religiös|religiösa|religionstillhörighet*|trossamfund*|trosuppfattning*|kyrkotillhörighet*|livsåskådning*',
    'etnisk|etniskt|etniska|etnicitet|rastillhörighet',
    'politisk|politiska åsikt*|uppfattning*|tillhörighet*|övertygelse*',
    'sexuell|sexuella läggning*|sexualliv*',
    'sexualliv*|blodgrupp*|blodtryck*',
  ],
  unless: ['inte|ej|inga|inget|ingen|utan', 'företagshälsovård*|sjukförsäkringsbolag*'],
};

/** What a number by which a country knows a person is called. */
export const nationalIdWords: WordList = {
  words: [
    'personnummer|personnumret|personbeteckning*|samordningsnummer|samordningsnumret|socialskyddssignum',
  ],
  unless: ['inte|ej|inga|inget|ingen|utan'],
};
