import { makeRightMissing } from './missing-right.ts';

export const rightErasureMissing = makeRightMissing(
  'erasure',
  '17',
  'You may ask us to erase your data when they are no longer needed.',
);
