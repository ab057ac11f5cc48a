export const noticeWords: readonly string[] = [
  'beskrivning*|dataskyddsbeskrivning*|integritetspolicy*|policy|policyn|meddelandet|dataskyddsmeddelande*|dataskyddsinformation*',
  'denna|här sida|sidan',
  'väsentliga|betydande|viktiga|större|sådana|dessa ändringar|förändringar',
];
