/** What the command overview says. */
export const overview = {
  title: 'Översikt över dataskyddsbeskrivningarna',
  day: 'Läget {day}',
  columns: {
    notice: 'Beskrivning',
    site: 'Webbplats',
    inForce: 'Gäller från',
    announced: 'Träder i kraft',
    coverage: 'Uppfyllda skyldigheter',
    findings: 'Fel / varningar / notiser',
    unheld: 'Meningar utan stöd i uppgifterna',
    review: 'Ska ses över senast',
    stale: 'Föråldrade översättningar',
    shared: 'Delade uppgifter',
  },
  unheld: '{n} av {of}',
  nothing: '–',
  undated: 'ingen dag bestämd',
  unread: 'kan inte läsas',
};
