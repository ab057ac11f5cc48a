import { makeRightMissing } from '../../right-missing.ts';

export const rightAccessMissing = makeRightMissing(
  'access',
  '15',
  'You may ask for a copy of the data about you.',
);
