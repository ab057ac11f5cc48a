import { makeRightMissing } from '../../right-missing.ts';

export const rightRectificationMissing = makeRightMissing(
  'rectification',
  '16',
  'You may ask us to correct inaccurate or incomplete data about you.',
);
