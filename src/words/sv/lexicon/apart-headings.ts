export const apartHeadings: readonly string[] = [
  'rätt|rätten|rättighet*|begäran|begäranden|klag*',
  'ändring*|ändra*',
  'kontakt|kontakta|kontaktuppgifter|*villkor',
];
