import { makeRightMissing } from './missing-right.ts';

export const rightRectificationMissing = makeRightMissing(
  'rectification',
  '16',
  'You may ask us to correct inaccurate or incomplete data about you.',
);
