import { makeRightMissing } from '../../right-missing.ts';

export const rightAccessMissing = makeRightMissing('access', '15', {
  right: {
    fi: 'oikeudesta saada pääsy omiin tietoihin',
    sv: 'rätten att få tillgång till de egna uppgifterna',
    en: 'the right of access to the data',
  },
  summary: {
    fi: 'Seloste kertoo oikeudesta saada pääsy omiin tietoihin.',
    sv: 'Beskrivningen anger rätten att få tillgång till de egna uppgifterna.',
    en: 'The notice tells of the right of access.',
  },
  example: {
    fi: 'Voit pyytää jäljennöksen sinua koskevista tiedoista.',
    sv: 'Du kan begära en kopia av uppgifterna om dig.',
    en: 'You may ask for a copy of the data about you.',
  },
});
