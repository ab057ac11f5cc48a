import { rightRefused } from '../../../../src/check/rules/rights/right-refused.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(rightRefused, (text) => `rights: {erasure: {text: ${text}}}`, {
  en: {
    error: [
      'We have the right not to erase your data.',
      'We may refuse to erase your data.',
      'Our company reserves the right not to erase data.',
      'We are under no obligation to erase anything.',
      'We are not obliged to erase your data.',
      'Requests may be refused.',
      'We can choose not to erase what you ask for.',
    ],
    warning: [
      'You can ask for erasure. We may refuse your request.',
      'You have the right to have your data erased, but we have the right not to erase them.',
      'You can ask us to erase your data. We have the right to ignore the request. We answer by e-mail.',
    ],
    clean: [
      'You can ask for erasure. We may refuse requests that are manifestly unfounded.',
      'You can ask for erasure. We may refuse excessive requests.',
      'You can ask for erasure. We can refuse it if the law obliges us to keep the data.',
      'You can ask for erasure. We may refuse a request. We do so only if the Accounting Act tells us to keep the data.',
      'You have the right not to be asked twice, and we erase your data.',
      'You can ask for erasure. We may refuse it on the grounds of Article 17(3).',
      'You can ask for erasure. We are not obliged to erase data needed for legal claims.',
      'You can object, and we may not go on.',
    ],
  },
  fi: {
    error: [
      'Meillä on oikeus olla poistamatta tietojasi.',
      'Voimme kieltäytyä poistamasta tietojasi.',
      'Yhdistyksellä on oikeus jättää tiedot poistamatta.',
      'Pidätämme oikeuden olla poistamatta tietoja.',
      'Poistopyyntö voidaan hylätä.',
      'Emme ole velvollisia poistamaan tietojasi.',
      'Jätämme tiedot poistamatta.',
      'Saatamme jättää pyynnön huomiotta.',
    ],
    warning: [
      'Voit pyytää tietojesi poistamista. Voimme kieltäytyä pyynnöstä.',
      'Sinulla on oikeus saada tietosi poistetuiksi, mutta meillä on oikeus olla poistamatta niitä.',
      'Voit pyytää poistamista. Voimme jättää pyynnön toteuttamatta. Vastaamme kuukaudessa.',
    ],
    clean: [
      'Voit pyytää poistamista. Voimme kieltäytyä ilmeisen perusteettomasta pyynnöstä.',
      'Voit pyytää poistamista. Voimme kieltäytyä, jos laki velvoittaa säilyttämään tiedot.',
      'Voit pyytää poistamista. Voimme kieltäytyä toistuvista pyynnöistä.',
      'Voit pyytää poistamista. Voimme jättää tiedot poistamatta. Näin teemme, kun kirjanpitolaki edellyttää säilyttämistä.',
      'Sinulla on oikeus olla antamatta tietoja ja oikeus saada tietosi poistetuiksi.',
      'Voit pyytää poistamista. Voimme kieltäytyä 17 artiklan 3 kohdan perusteella.',
      'Voit pyytää poistamista. Emme ole velvollisia poistamaan tietoja, joita tarvitsemme oikeusvaateeseen.',
      'Voit kieltäytyä markkinoinnista, ja poistamme tietosi.',
    ],
  },
  sv: {
    error: [
      'Vi har rätt att låta bli att radera dina uppgifter.',
      'Vi kan vägra att radera dina uppgifter.',
      'Föreningen har rätt att inte radera uppgifter.',
      'Vi förbehåller oss rätten att låta bli att radera.',
      'En begäran kan avslås.',
      'Vi är inte skyldiga att radera dina uppgifter.',
      'Vi kan låta bli att radera uppgifterna.',
    ],
    warning: [
      'Du kan begära radering. Vi kan vägra att radera.',
      'Du har rätt att få dina uppgifter raderade, men vi har rätt att låta bli.',
      'Du kan begära radering. Vi har rätt att avstå från det. Vi svarar inom en månad.',
    ],
    clean: [
      'Du kan begära radering. Vi kan avslå en uppenbart ogrundad begäran.',
      'Du kan begära radering. Vi kan vägra om lagen kräver att vi sparar uppgifterna.',
      'Du kan begära radering. Vi kan avvisa upprepade begäranden.',
      'Du kan begära radering. Vi kan avstå från den. Det gör vi när bokföringslagen kräver att uppgifterna sparas.',
      'Du har rätt att låta bli att lämna uppgifter och rätt att få dina uppgifter raderade.',
      'Du kan begära radering. Vi kan avslå begäran med stöd av artikel 17.3.',
      'Du kan vägra marknadsföring, och då raderar vi dina uppgifter.',
    ],
  },
  de: {
    error: [
      'Wir haben das Recht, Ihre Daten nicht zu löschen.',
      'Wir können die Löschung Ihrer Daten verweigern.',
      'Der Verein ist berechtigt, die Löschung abzulehnen.',
      'Anträge können abgelehnt werden.',
      'Wir sind nicht verpflichtet, Ihre Daten zu löschen.',
      'Wir behalten uns vor, die Daten nicht zu löschen.',
    ],
    warning: [
      'Sie können die Löschung verlangen. Wir können die Löschung verweigern.',
      'Sie haben das Recht auf Löschung, wir haben aber das Recht, nicht zu löschen.',
      'Sie können die Löschung verlangen. Wir dürfen den Antrag zurückweisen. Wir antworten in einem Monat.',
    ],
    clean: [
      'Sie können die Löschung verlangen. Offenkundig unbegründete Anträge können wir ablehnen.',
      'Sie können die Löschung verlangen. Wir können sie verweigern, wenn uns ein Gesetz zur Aufbewahrung verpflichtet.',
      'Sie können die Löschung verlangen. Häufig wiederholte Anträge dürfen wir zurückweisen.',
      'Sie können die Löschung verlangen. Wir können sie ablehnen. Das tun wir nur, soweit die Abgabenordnung uns zur Aufbewahrung verpflichtet.',
      'Sie haben das Recht, keine Angaben zu machen, und das Recht auf Löschung.',
      'Sie können die Löschung verlangen. Wir können sie nach Artikel 17 Absatz 3 verweigern.',
      'Sie können Werbung ablehnen, und wir löschen Ihre Daten.',
    ],
  },
});
