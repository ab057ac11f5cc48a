export const suppressionFaults = [
  'suppression-unknown',
  'suppression-forbidden',
  'suppression-expired',
  'suppression-unused',
] as const;
export type SuppressionFault = (typeof suppressionFaults)[number];
