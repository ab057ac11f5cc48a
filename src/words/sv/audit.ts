/** Vad granskningen av vilken text som helst säger. */
export const audit = {
  title: 'Vad {file} anger ({language})',
  state: 'Läge',
  sentence: 'Mening',
  states: {
    told: 'anges',
    vague: 'anges vagt',
    denied: 'besvaras nekande',
    refused: 'nekas',
    missing: 'saknas',
  },
  means: {
    told: 'En mening säger det.',
    vague: 'Det sägs bara som en möjlighet, med en fras som ”så länge det behövs” eller delvis.',
    denied: 'Texten säger att det inte finns något, vilket är ett svar.',
    refused: 'Texten förnekar en rättighet som förordningen ger.',
    missing: 'Ingen mening som säger det kändes igen. Det kan stå med ord som läsaren inte känner.',
  },
  sum: '{file} ({language}): av {all} punkter som artiklarna 12–14 kräver anges {told}, anges vagt {vague}, besvaras nekande {denied}, nekas {refused}, saknas {missing}.',
  marks: {
    sure: 'säkert',
    possible: 'bara som en möjlighet',
    formula: 'med en standardfras',
    denied: 'nekande',
    seems: 'troligen',
  },
  wording: 'Formuleringar att rätta',
  'wording-none':
    'Inga vaga ord kändes igen, och inga hänvisningar till upphävda lagar eller nedlagda myndigheter.',
  'wording-unread': 'Ordvalen bedömdes inte: det finns inga ordlistor för språket.',
  superseded: {
    law: 'Texten nämner ”{words}”, en författning som är upphävd sedan {until} och ersatt av {successor}.',
    authority:
      'Texten nämner ”{words}”, en myndighet som lades ned eller bytte namn {until}. Numera: {successor}.',
  },
  unrecognised: 'Meningar som inte kändes igen',
  sentences: {
    one: '{n} mening',
    other: '{n} meningar',
  },
  claims: {
    one: '{n} påstående',
    other: '{n} påståenden',
  },
  read: '{sentences}: {told} säger något, {unrecognised} kändes inte igen.',
  'words-only':
    'Här har orden lästs, inte fakta: ingen har kontrollerat om de stämmer. Säkert: {sure} av {claims}; de övriga troligen.',
  'missing-only':
    'Saknas betyder att ingen mening som anger det kändes igen. En del punkter gäller bara där de är aktuella, till exempel dataskyddsombud eller berättigat intresse.',
  page: 'Vad dataskyddsbeskrivningarna anger',
  day: 'Läst {day}',
  key: 'Vad lägena betyder',
  against: 'Där texterna skiljer sig åt',
  before: 'I den andra texten',
  after: 'Här',
  gained: 'Anges här men inte i den andra texten',
  lost: 'Anges i den andra texten men inte här',
  turned: 'Bekräftas i den ena texten och förnekas i den andra',
  same: 'Texterna anger samma saker, så långt meningarna kändes igen.',
} as const;
