export const settingsAsConsent: readonly string[] = ['samtyck*|godkänner|accepterar'];
