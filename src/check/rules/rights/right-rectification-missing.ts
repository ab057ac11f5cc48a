import { makeRightMissing } from '../../right-missing.ts';

export const rightRectificationMissing = makeRightMissing('rectification', '16', {
  right: {
    fi: 'oikeudesta oikaista virheelliset tiedot',
    sv: 'rätten att få felaktiga uppgifter rättade',
    en: 'the right to have inaccurate data rectified',
  },
  summary: {
    fi: 'Seloste kertoo oikeudesta oikaista virheelliset tiedot.',
    sv: 'Beskrivningen anger rätten att få felaktiga uppgifter rättade.',
    en: 'The notice tells of the right to rectification.',
  },
  example: {
    fi: 'Voit pyytää, että korjaamme virheelliset tai puutteelliset tietosi.',
    sv: 'Du kan begära att vi rättar felaktiga eller ofullständiga uppgifter om dig.',
    en: 'You may ask us to correct inaccurate or incomplete data about you.',
  },
});
