import { rightLimited } from '../../../../src/check/rules/rights/right-limited.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(rightLimited, (text) => `rights: {withdrawal: {text: ${text}}}`, {
  en: {
    error: [
      'The consent can be withdrawn no earlier than a year after it was given.',
      'The consent is binding for six months, and can be withdrawn after that.',
      'You can withdraw your consent, provided that the board accepts it.',
    ],
    clean: [
      'You can withdraw your consent at any time, for example by a visit to our office.',
      'You can withdraw your consent whenever you like, and nobody has to accept it.',
      'You can withdraw your consent in the app.',
    ],
  },
  fi: {
    error: [
      'Suostumus on voimassa vähintään vuoden, minkä jälkeen sen voi perua.',
      'Suostumus on sitova kuuden kuukauden ajan, minkä jälkeen sen voi perua.',
      'Voit peruuttaa suostumuksen, jos hallitus hyväksyy sen.',
    ],
    clean: [
      'Voit peruuttaa suostumuksen milloin tahansa, esimerkiksi käymällä toimistossa.',
      'Voit peruuttaa suostumuksen sovelluksessa.',
    ],
  },
  sv: {
    error: [
      'Samtycket gäller i minst ett år, och därefter kan du återkalla det.',
      'Samtycket är bindande i ett halvt år, och därefter kan du återkalla det.',
      'Du kan återkalla samtycket, förutsatt att styrelsen godtar det.',
    ],
    clean: [
      'Du kan när som helst återkalla samtycket, till exempel genom ett besök på kontoret.',
      'Du kan återkalla samtycket i appen.',
    ],
  },
  de: {
    error: [
      'Die Einwilligung gilt mindestens ein Jahr und kann danach widerrufen werden.',
      'Die Einwilligung ist sechs Monate lang bindend, danach können Sie sie widerrufen.',
      'Sie können die Einwilligung widerrufen, sofern der Vorstand zustimmt.',
    ],
    clean: [
      'Sie können die Einwilligung jederzeit widerrufen, etwa durch einen Besuch im Büro.',
      'Sie können die Einwilligung in der App widerrufen.',
    ],
  },
});

testOwnWords(rightLimited, (text) => `rights: {directMarketing: {text: ${text}}}`, {
  en: {
    error: [
      'Advertising can be forbidden by a customer who states reasons.',
      'You can object to marketing if your explanation convinces us.',
    ],
    clean: ['You can forbid marketing at any time without giving reasons.'],
  },
  fi: {
    error: [
      'Markkinoinnin voi kieltää asiakas, joka kertoo siihen syyt.',
      'Voit kieltää markkinoinnin, jos perustelut vakuuttavat meidät.',
    ],
    clean: ['Voit kieltää markkinoinnin milloin tahansa kertomatta syytä.'],
  },
  sv: {
    error: [
      'Reklam kan förbjudas av en kund som anger skäl.',
      'Du kan invända mot marknadsföring om din förklaring övertygar oss.',
    ],
    clean: ['Du kan när som helst förbjuda marknadsföring utan att ange skäl.'],
  },
  de: {
    error: [
      'Werbung kann ein Kunde untersagen, der Gründe nennt.',
      'Sie können der Werbung widersprechen, wenn Ihre Begründung uns überzeugt.',
    ],
    clean: ['Sie können der Werbung jederzeit widersprechen, ohne Gründe zu nennen.'],
  },
});
