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
  why: {
    fi: 'Pääsy tietoihin on muiden oikeuksien edellytys: vain omat tietonsa näkevä voi arvioida, pitävätkö ne paikkansa ja kuuluuko niitä käsitellä lainkaan.',
    sv: 'Tillgången kommer före de andra rättigheterna: bara den som ser sina uppgifter kan bedöma om de stämmer och om de alls ska finnas där.',
    en: 'Access comes before the other rights: only those who see their data can tell whether they are right, and whether they should be there at all.',
  },
  example: {
    fi: 'Voit pyytää jäljennöksen sinua koskevista tiedoista.',
    sv: 'Du kan begära en kopia av uppgifterna om dig.',
    en: 'You may ask for a copy of the data about you.',
  },
});
