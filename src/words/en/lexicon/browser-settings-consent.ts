export const settingsAsConsent: readonly string[] = ['consent*|accept|agree|agreement|acceptance'];
