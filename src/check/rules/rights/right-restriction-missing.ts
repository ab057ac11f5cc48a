import { makeRightMissing } from '../../right-missing.ts';

export const rightRestrictionMissing = makeRightMissing('restriction', '18', {
  right: {
    fi: 'oikeudesta käsittelyn rajoittamiseen',
    sv: 'rätten till begränsning av behandling',
    en: 'the right to restriction of processing',
  },
  summary: {
    fi: 'Seloste kertoo oikeudesta käsittelyn rajoittamiseen.',
    sv: 'Beskrivningen anger rätten till begränsning av behandling.',
    en: 'The notice tells of the right to restriction of processing.',
  },
  why: {
    fi: 'Kun tietojen paikkansapitävyydestä tai käsittelyn lainmukaisuudesta kiistellään, rajoittaminen säilyttää tiedot mutta estää niiden käytön. Harva tietää tästä oikeudesta, ellei seloste siitä kerro.',
    sv: 'Medan det är oklart om uppgifterna stämmer eller om behandlingen är laglig, låter begränsningen dem ligga kvar men stoppar användningen. Få känner till den rätten om beskrivningen inte nämner den.',
    en: 'While accuracy or lawfulness is in dispute, restriction keeps the data where they are and stops their use. Hardly anyone knows of this right unless the notice tells of it.',
  },
  example: {
    fi: 'Voit pyytää, että rajoitamme tietojesi käsittelyä esimerkiksi siksi aikaa, kun tarkistamme niiden paikkansapitävyyden.',
    sv: 'Du kan begära att vi begränsar behandlingen av dina uppgifter, till exempel medan vi kontrollerar att de stämmer.',
    en: 'You may ask us to restrict the processing of your data, for example while we check that they are accurate.',
  },
});
