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
  why: {
    fi: 'Päätöksiä tehdään niiden tietojen varassa, jotka rekisterinpitäjällä on. Oikeus oikaista virheet suojaa henkilöä siltä, että häntä arvioidaan toisen tekemän virheen perusteella.',
    sv: 'Beslut fattas på de uppgifter som den personuppgiftsansvarige har. Rätten att få fel rättade skyddar en person från att bedömas efter någon annans misstag.',
    en: "Decisions are made on the data that a controller has. The right to have errors put right protects a person from being judged by someone else's mistake.",
  },
  example: {
    fi: 'Voit pyytää, että korjaamme virheelliset tai puutteelliset tietosi.',
    sv: 'Du kan begära att vi rättar felaktiga eller ofullständiga uppgifter om dig.',
    en: 'You may ask us to correct inaccurate or incomplete data about you.',
  },
});
