export const notOfProcessing: readonly string[] = [
  'rätt|rätten|rättighet*|begär*|klagomål*|ändr*|beskrivning*|skydd*|tidsfrist*|identitet*',
];
