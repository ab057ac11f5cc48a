import { complaintWithoutAuthority } from '../../../../src/check/rules/rights/complaint-without-authority.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(complaintWithoutAuthority, (text) => `complaint: {authority: FI, text: ${text}}`, {
  en: {
    error: [
      'Complaints go to the headteacher.',
      'You can complain to the chair of the association.',
    ],
    clean: [
      'The authority decides, whatever the headteacher says.',
      'You can complain to the Ombudsman.',
    ],
  },
  fi: {
    error: ['Valitukset osoitetaan rehtorille.', 'Voit valittaa yhdistyksen puheenjohtajalle.'],
    clean: ['Tietosuojavaltuutettu ratkaisee asian, vaikka rehtori olisi eri mieltä.'],
  },
  sv: {
    error: ['Klagomål riktas till rektorn.', 'Du kan klaga hos föreningens ordförande.'],
    clean: ['Du kan klaga hos dataombudsmannen, vad rektorn än svarar.'],
  },
  de: {
    error: [
      'Beschwerden gehen an die Schulleitung.',
      'Sie können sich beim Vorsitzenden des Vereins beschweren.',
    ],
    clean: ['Sie können sich bei der Aufsichtsbehörde beschweren, nicht nur bei der Schulleitung.'],
  },
});
