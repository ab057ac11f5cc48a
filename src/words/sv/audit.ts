/** Vad granskningen av vilken text som helst säger. */
export const audit = {
  title: 'Vad {file} berättar ({language})',
  state: 'Läge',
  sentence: 'Mening',
  states: {
    told: 'berättas',
    vague: 'vagt',
    denied: 'säger nej',
    refused: 'vägras',
    missing: 'saknas',
  },
  means: {
    told: 'En mening säger det.',
    vague: 'Det sägs bara som en möjlighet, med en fras som ”så länge det behövs” eller delvis.',
    denied: 'Texten säger att det inte finns något, vilket är ett svar.',
    refused: 'Texten förnekar en rättighet som förordningen ger.',
    missing: 'Ingen mening som säger det kändes igen. Det kan stå med ord som läsaren inte känner.',
  },
  sum: '{file} ({language}): av {all} punkter som artiklarna 12–14 kräver berättas {told}, vagt {vague}, besvaras med nej {denied}, vägras {refused}, saknas {missing}.',
  marks: {
    possible: 'bara som en möjlighet',
    formula: 'med en fras',
    denied: 'säger nej',
    wording: 'se orden att rätta till',
  },
  wording: 'Ord att rätta till',
  'wording-none':
    'Inga vaga ord kändes igen, och inga hänvisningar till upphävda lagar eller nedlagda myndigheter.',
  'wording-unread': 'Ordvalen bedömdes inte: det finns inga ordlistor för språket.',
  superseded: {
    law: 'Texten nämner ”{words}”, en författning som är upphävd sedan {until}; i dess ställe gäller {successor}.',
    authority:
      'Texten nämner ”{words}”, en myndighet som har lagts ned eller bytt namn ({until}); i dess ställe finns {successor}.',
  },
  more: {
    one: 'och {n} mening till',
    other: 'och {n} meningar till',
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
    'Det är ord som har lästs, inte fakta: ingen har kontrollerat om de stämmer. Säkert: {sure} av {claims}; de övriga tycks säga så.',
  'missing-only':
    'Saknas betyder att ingen mening som berättar det kändes igen. En del punkter gäller bara där de är aktuella, till exempel dataskyddsombud eller berättigat intresse.',
  page: 'Vad integritetsmeddelanden berättar',
  day: 'Läst {day}',
  key: 'Vad lägena betyder',
  against: 'Vad texterna berättar olika',
  before: 'I den andra texten',
  after: 'Här',
  gained: 'Berättas här men inte i den andra texten',
  lost: 'Berättas i den andra texten men inte här',
  turned: 'Bekräftas i den ena texten och förnekas i den andra',
  same: 'Texterna berättar samma sak, så långt de kändes igen.',
} as const;
