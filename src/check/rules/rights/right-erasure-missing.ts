import { makeRightMissing } from '../../right-missing.ts';

export const rightErasureMissing = makeRightMissing('erasure', '17', {
  right: {
    fi: 'oikeudesta saada tiedot poistetuiksi',
    sv: 'rätten att få uppgifter raderade',
    en: 'the right to erasure',
  },
  summary: {
    fi: 'Seloste kertoo oikeudesta saada tiedot poistetuiksi.',
    sv: 'Beskrivningen anger rätten att få uppgifter raderade.',
    en: 'The notice tells of the right to erasure.',
  },
  example: {
    fi: 'Voit pyytää tietojesi poistamista, kun niitä ei enää tarvita.',
    sv: 'Du kan begära att dina uppgifter raderas när de inte längre behövs.',
    en: 'You may ask us to erase your data when they are no longer needed.',
  },
});
