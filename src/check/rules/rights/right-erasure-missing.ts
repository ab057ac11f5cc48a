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
  why: {
    fi: 'Tietoja, joita ei enää tarvita tai joita ei olisi saanut käsitellä, ei tarvitse jättää odottamaan, että joku muistaa ne. Henkilö voi vaatia niiden poistamista.',
    sv: 'Uppgifter som inte längre behövs, eller som det aldrig var tillåtet att ha, behöver inte ligga kvar tills någon kommer ihåg dem. Personen får kräva att de tas bort.',
    en: 'Data that are no longer needed, or were never lawful to hold, need not stay until someone remembers them. The person may demand that they go.',
  },
  example: {
    fi: 'Voit pyytää tietojesi poistamista, kun niitä ei enää tarvita.',
    sv: 'Du kan begära att dina uppgifter raderas när de inte längre behövs.',
    en: 'You may ask us to erase your data when they are no longer needed.',
  },
});
