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
  counted:
    'Av {all} punkter i artiklarna 12–14 och 15–22 anges {told}, anges vagt {vague}, besvaras nekande {denied}, nekas {refused} och saknas {missing}.',
  quoted: '”{words}”',
  marks: {
    possible: 'bara som en möjlighet',
    formula: 'med en fras',
    denied: 'nekande',
    wording: 'se formuleringarna att rätta',
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
  fee: 'Texten tar betalt för en begäran (”{words}”), som är kostnadsfri; en avgift är tillåten bara för ytterligare kopior och för begäranden som är uppenbart ogrundade eller orimliga (artiklarna 12.5 och 15.3).',
  parts: {
    'controller-name': 'den personuppgiftsansvariges namn',
    'controller-contact': 'den personuppgiftsansvariges adress eller e-post',
    'officer-contact': 'dataskyddsombudets kontaktuppgifter',
    purpose: 'ändamålen',
    basis: 'den rättsliga grunden',
    interest: 'det berättigade intresset',
    recipient: 'mottagarna',
    transfer: 'överföring till tredjeländer',
    retention: 'lagringstiden',
    access: 'tillgång',
    rectification: 'rättelse',
    erasure: 'radering',
    restriction: 'begränsning',
    objection: 'invändning',
    portability: 'dataportabilitet',
    withdrawal: 'återkallelse av samtycke',
    complaint: 'klagomål till en myndighet',
    providing: 'om uppgifterna måste lämnas',
    'automated-decision': 'automatiserade beslut',
    data: 'uppgiftskategorierna',
    source: 'källan',
    deadline: 'svarstiden',
    fee: 'kostnaden för en begäran',
  },
  lacks: {
    refused: 'Nekas: {list}.',
    denied: 'Besvaras nekande: {list}.',
    missing: 'Anges inte: {list}.',
    possible: 'Anges bara som en möjlighet: {list}.',
    formula: 'Anges bara med en standardfras: {list}.',
  },
  lawful: {
    erasure:
      'Kan vara lagligt för uppgifter som måste bevaras enligt lag eller behövs för rättsliga anspråk (artikel 17.3).',
    portability:
      'Kan vara lagligt om ingen behandling grundar sig på samtycke eller avtal, eller ingen sker automatiserat (artikel 20.1).',
    objection:
      'Kan vara lagligt om ingen behandling grundar sig på ett allmänt eller berättigat intresse (artikel 21.1); mot direktmarknadsföring finns rätten alltid (artikel 21.2).',
    withdrawal: 'Kan vara lagligt om ingen behandling grundar sig på samtycke (artikel 7.3).',
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
