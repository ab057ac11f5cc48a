export const negations: readonly string[] = [
  'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei|weder|ohne|nichts|niemand|niemanden|niemandem|keinesfalls|statt|anstatt',
];
