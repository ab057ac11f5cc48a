/** What can be wrong with a decision about findings: a suppression, or another severity. */
export const suppressionFaults = [
  'suppression-unknown',
  'suppression-forbidden',
  'suppression-expired',
  'suppression-unused',
  'severity-unknown',
  'severity-twice',
  'severity-forbidden',
  'severity-unexplained',
  'severity-expired',
  'severity-unused',
] as const;
export type SuppressionFault = (typeof suppressionFaults)[number];
