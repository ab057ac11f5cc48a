import { rightRefused } from '../../../../src/check/rules/rights/right-refused.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(rightRefused, (text) => `rights: {rectification: {text: ${text}}}`, {
  en: {
    error: [
      'Files in a machine-readable form are not produced.',
      'The association never corrects entries.',
      'Files are not supplied in a machine-readable form.',
      'Restriction of processing is excluded.',
      'What a teacher has noted is not corrected, even if you show that it is wrong.',
      'The processing is never paused.',
    ],
    clean: [
      'You can have mistakes corrected, even if you made them yourself.',
      'You can have the processing paused. It is not paused if the law forbids it.',
      'We correct mistakes; no form is needed.',
      'You may ask for restriction, which is excluded only where the law says so.',
    ],
  },
  fi: {
    error: [
      'Koneluettavia tiedostoja emme tuota.',
      'Käsittelyä jatketaan, vaikka kiistäisit tiedot.',
      'Tietojen rajoittaminen on poissuljettu.',
      'Yhdistys ei korjaa merkintöjä.',
      'Merkintää ei muuteta, vaikka se osoittautuisi vääräksi.',
      'Käsittelyä ei keskeytetä silloinkaan.',
    ],
    clean: [
      'Korjaamme virheet, vaikka ne olisivat omiasi.',
      'Voit pyytää käsittelyn keskeyttämistä.',
    ],
  },
  sv: {
    error: [
      'Uppgifter stryks inte ur registret.',
      'Begränsning av behandlingen är utesluten.',
      'Föreningen rättar inte anteckningar, inte ens när de är fel.',
      'En notering står kvar och rättas inte, även när du visar att den är fel.',
      'Behandlingen pausas aldrig.',
      'Fel rättar vi inte i efterhand.',
      'Fel rättar vi aldrig.',
    ],
    clean: [
      'Vi rättar fel, också när du själv har gjort dem.',
      'Är något fel eller ofullständigt rättar vi det.',
      'Felaktiga uppgifter rättar vi genast.',
      'Det som saknas kompletterar vi.',
      'Du kan begära att behandlingen pausas.',
    ],
  },
  de: {
    error: [
      'In maschinenlesbarer Form geben wir nichts heraus.',
      'Eine Berichtigung ist ausgeschlossen.',
      'Der Verein berichtigt keine Einträge.',
      'Einträge werden nicht berichtigt, auch wenn sie falsch sind.',
      'Eine Herausgabe ist nicht vorgesehen.',
      'Einträge berichtigen wir nicht.',
    ],
    clean: [
      'Wir berichtigen Fehler, auch wenn sie von Ihnen stammen.',
      'Ist etwas falsch, berichtigen wir es.',
      'Unrichtiges berichtigen wir unverzüglich.',
      'Was fehlt, ergänzen wir.',
      'Sie können eine Berichtigung verlangen.',
    ],
  },
});
