import { expect, test } from 'vitest';
import { feeWrong } from '../../../../src/check/rules/rights/fee-wrong.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const lawful = [
  'Requests are free of charge.',
  'It costs nothing.',
  'We do not charge a fee.',
  'Requests are free, but we may charge a fee for manifestly unfounded or excessive requests.',
  'Pyynnöt ovat maksuttomia.',
  'Emme peri pyynnöistä maksua.',
  'Maksutta. Ilmeisen perusteettomasta pyynnöstä voimme periä kohtuullisen maksun.',
  'Pyynnöt ovat maksuttomia. Jos pyyntö on ilmeisen perusteeton tai kohtuuton, perimme siitä maksun.',
  'Toisesta lisäjäljennöksestä perimme 5 euroa.',
  'En begäran är avgiftsfri.',
  'You will not have to pay a fee to use your rights.',
  'Requests are free of any charge.',
  'Maksua ei peritä.',
  'Pyynnöistä ei aiheudu maksuja eikä kustannuksia.',
  'Du behöver inte betala någon avgift.',
  'Vi tar inte ut någon avgift. För en uppenbart orimlig begäran kan vi ta ut en avgift.',
  'We charge nothing for requests.',
  'Für Anträge berechnen wir nichts.',
  'Vi tar ingenting betalt för en begäran, inga kostnader uppstår.',
];
const unlawful = [
  'Maksutta kerran vuodessa.',
  'Perimme käsittelymaksun 10 euroa.',
  'Free of charge once a year.',
  'An administration fee of 5 € applies.',
  'Kostnadsfritt en gång per år.',
  'Vi tar ut en expeditionsavgift.',
  'Access is free of charge, and other requests cost 10 €.',
  'Oikaisu on maksutonta, mutta jäljennöksestä peritään 5 euroa.',
];

test.each(lawful)('%s', (fee) => {
  expect(findingsOf(feeWrong, noticeOf(`requests: {fee: "${fee}"}`))).toEqual([]);
});

test.each(unlawful)('%s', (fee) => {
  expect(findingsOf(feeWrong, noticeOf(`requests: {fee: "${fee}"}`))).toEqual([
    `3: The notice says that a request may cost something ("${fee}"), but requests are free unless they are manifestly unfounded or excessive, or for further copies (Article 12(5) and Article 15(3)).`,
  ]);
});
