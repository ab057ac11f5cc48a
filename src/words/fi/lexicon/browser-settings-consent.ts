export const settingsAsConsent: readonly string[] = ['suostumu*|hyväksyt|hyväksyy|suostut'];
