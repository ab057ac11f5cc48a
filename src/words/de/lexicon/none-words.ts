/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['gemeinsam|gemeinsame|zusammen'],
  unless: ['allein|alleinige|alleiniger|selbst|nur'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automatisch|automatische|automatisiert|automatisierte|algorithm*|computer*|software|maschine|maschinell*|ki',
  ],
  unless: [
    'mensch|menschen|mitarbeiter*|beschäftigte*|fachkraft|fachkräfte|person|personen|sachbearbeiter*|hilfe|unterstützt|unterstützung|hilft',
  ],
};
