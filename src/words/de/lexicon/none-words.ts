/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['gemeinsam|gemeinsame|zusammen'],
  unless: ['allein|alleinige|alleiniger|selbst|nur'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automatisch|automatische|automatisiert|automatisierte|algorithm*|computer*|software|maschine|maschinell*|ki',
    'entscheidet .. programm|system',
    'programm|system entscheidet|bestimmt|bewilligt',
  ],
  unless: [
    'mensch|menschen|mitarbeiter*|beschäftigte*|fachkraft|fachkräfte|person|personen|sachbearbeiter*|hilfe|unterstützt|unterstützung|hilft',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: [
    'bieten|bietet|richtet|richten|bestimmt|gedacht .. kinder|kindern|minderjährige|minderjährigen',
    'kindern|minderjährigen .. bieten|angeboten',
    'kinder|minderjährige .. bestimmt|gedacht|gerichtet',
  ],
  unless: ['erwachsene|erwachsenen|nur|ausschließlich|eltern|sorgeberechtigte|sorgeberechtigten'],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['cookie|cookies'],
  unless: ['notwendig*|erforderlich*|technisch*|nötig*|benötigt|benötigen'],
};
