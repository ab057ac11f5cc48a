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
    'people|person|persons|human|humans|staff|employee|employees|officer|manually|hand|expert|experts|professional|help|helps|assist|assists',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: [
    'offer|offers|offered|directed|aimed|intended|meant .. children|minors|child',
    'children|minors may|can use|register|join|order|buy',
  ],
  unless: ['adults|only|parents|parent|guardians|guardian'],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['cookie|cookies'],
  unless: ['necessary|essential|required|needed|needs|requires|technical'],
};
