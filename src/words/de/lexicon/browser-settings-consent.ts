export const settingsAsConsent: readonly string[] = [
  'einwillig*|eingewilligt|zustimm*|zugestimmt|einverstanden|einverständnis*|akzept*|annehm*|annahme',
];
