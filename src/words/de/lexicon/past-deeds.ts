/** How a sentence tells what the controller did with data, and does no more. */
export const pastDeeds: readonly string[] = [
  'früher|damals|ehemals|einst .. haben|hatten|wurden|verkauften|übermittelten|gaben|verarbeiteten',
  'wir verkauften|übermittelten|gaben|verarbeiteten',
  'verkauften|übermittelten|gaben wir',
  'wurden .. verkauft|übermittelt|weitergegeben|verarbeitet',
];
