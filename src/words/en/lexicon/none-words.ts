/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['together|jointly|joint'],
  unless: ['alone|only|sole|own'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automatically|automated|automatic|algorithm|algorithms|computer|software|machine|artificial|ai',
    'program|system decides|settles|determines|approves|refuses|rejects',
  ],
  unless: [
    'instructor|trainer|coach|assessor',
    'clerk|clerks|caseworker|caseworkers|handler|board|committee|manager|judge|teacher|doctor',
    'people|person|persons|human|humans|staff|employee|employees|officer|manually|hand|expert|experts|professional|help|helps|assist|assists',
  ],
  plain: [
    'program|programme|computer|software|algorithm|machine|system|robot|ai .. decides|decide|settles|determines|approves|refuses|rejects|grants|declines|selects|alone|itself',
    'decided|settled|determined|approved|refused|rejected|granted|set .. solely|entirely|only|alone? by .. software|computer|program|programme|algorithm|machine|system',
    'solely|entirely|alone by .. software|computer|program|algorithm|machine|system',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: [
    'offer|offers|offered|directed|aimed|intended|meant .. children|minors|child',
    'children|minors may|can use|register|join|order|buy',
  ],
  unless: ['adults|only|parents|parent|guardians|guardian'],
  plain: [
    'we|our .. offer|offers|directed|aimed|intended|meant .. children|minors|pupils|child',
    'services|service|app|club|shop .. for|to children|minors',
    'children|minors|pupils .. can|may .. own|themselves|join|register|order|buy|sign',
  ],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['cookie|cookies'],
  unless: ['necessary|essential|required|needed|needs|requires|technical'],
};
/** How they tell of data on their way, or of who works with them, and what else a country may be named for. */
export const abroadWords = {
  words: [
    'data|information|records|files|backups|backup|copies|support|tickets|payroll|payments|newsletter|mailing|archive|server|servers|supplier|suppliers|provider|subcontractor|company|subsidiary|team|staff|typists|agents|centre|center|cloud|database|service',
    'sent|send|sends|go|goes|transferred|kept|held|stored|hosted|processed|handled|answered|run|runs|operated|managed|located|works|work|based|use|uses|calculated|printed|read|accessed',
  ],
  unless: [
    'orders|parcels|customers|visitors|travel|holiday|yourself|fair|adequate|adequacy|decision|law|laws',
    'not|no|never|nothing|none|without',
  ],
};

/** How a denial is taken back for some: what stands behind is not denied. */
export const exceptionWords: readonly string[] = [
  'except|excepting|excluding',
  'except for',
  'apart|aside from',
  'with the exception of',
  'save|saving for',
  'other than',
  'but for',
  'the only exception',
  'nobody|nothing|nowhere but',
  'only|solely',
];
