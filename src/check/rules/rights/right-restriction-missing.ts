import { makeRightMissing } from './missing-right.ts';

export const rightRestrictionMissing = makeRightMissing(
  'restriction',
  '18',
  'You may ask us to restrict the processing of your data, for example while we check that they are accurate.',
);
