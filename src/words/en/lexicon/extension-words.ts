/** What may make a time for an answer the longer one, of hard requests. */
export const extensionWords: readonly string[] = [
  'extend|extends|extended|extending|extension|extra|further|additional|additionally|more|longer|prolong|prolonged',
  'complex|complicated|difficult|exceptional|exceptionally|numerous|many|large|hard|special',
  'then|in that case|if|unless|where|when|in total|altogether|together|may|might|can|could|sometimes|after',
];
