/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['together|jointly|joint'],
  unless: ['alone|only|sole|own'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automatically|automated|automatic|algorithm|algorithms|computer|software|machine|artificial|ai',
  ],
  unless: [
    'people|person|persons|human|humans|staff|employee|employees|officer|manually|hand|expert|experts|professional|help|helps|assist|assists',
  ],
};
