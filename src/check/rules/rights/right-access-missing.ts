import { makeRightMissing } from './missing-right.ts';

export const rightAccessMissing = makeRightMissing(
  'access',
  '15',
  'You may ask for a copy of the data about you.',
);
