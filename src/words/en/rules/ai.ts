/** What the rules of src/check/rules/ai/ say. */
export const ai = {
  'ai-at-work-untold': {
    summary:
      'An employer says how employees are told of an AI system that helps to decide about them.',
    why: 'Before a high-risk AI system is used at work, the employees and their representatives are told of it. Applicants and employees should not learn afterwards that a system had a part in what was decided.',
    message:
      'The AI system {system} makes decisions about employees or applicants or helps to make them, but the notice does not say how they are told of it before it is used (Article 26(7) of Regulation (EU) 2024/1689).',
    hint: 'Add to the system: told: "The form for applications says so, and the shop stewards were told before we began."',
  },
  'ai-decision-undescribed': {
    summary: 'Of an AI system that helps to decide about people the notice says what for.',
    why: 'Those about whom a high-risk AI system decides or helps to decide are told that it is used, what it is for and which decisions it has a part in.',
    message:
      'The AI system {system} makes decisions about people or helps to make them, but the notice does not say which decisions or for what (Article 26(11) of Regulation (EU) 2024/1689).',
    hint: 'Add what it does: description: "It puts applications in an order by the words of the advertisement. A person decides." Or name what it serves: purposes: [hiring].',
  },
  'ai-decision-without-explanation': {
    summary:
      'Of an AI system that helps to decide about people the notice says how to get a decision explained.',
    why: 'Whoever is significantly affected by a decision that a high-risk AI system had a part in can ask what part that was and what mattered most. The right is of use to those who know of it.',
    message:
      'The AI system {system} makes decisions about people or helps to make them, but the notice does not say how to get such a decision explained (Article 86 of Regulation (EU) 2024/1689).',
    hint: 'Add: explanation: "Ask the recruiter which part the system had in the decision and what mattered most."',
  },
  'ai-system-without-use': {
    summary: 'The notice says what an AI system does.',
    why: 'The AI Act asks different things of a system that talks with people, one that recognises emotions and one that helps to decide. Which of them binds depends on what the system does.',
    message:
      'The notice does not say what the AI system {system} does (Articles 26 and 50 of Regulation (EU) 2024/1689).',
    hint: 'Add one or more: uses: [interacts], where people talk with it. Other choices: recognises-emotion, categorises-biometrically, generates-content, decides.',
  },
  'ai-undeclared': {
    summary: 'An AI system that the text tells of is declared.',
    why: 'People must know at their first meeting that they talk with a machine or that their emotions are judged. What is declared can be checked, compared and shown in one place.',
    message: {
      undeclared:
        'The text tells of an AI system ("{words}"), but the facts say nothing of it (Article 50 of Regulation (EU) 2024/1689).',
      contradicted:
        'The text tells of an AI system ("{words}"), but the facts say that there is none (Article 50 of Regulation (EU) 2024/1689).',
    },
    hint: 'Declare it: ai: [{id: chatbot, name: Chatbot, uses: [interacts], told: "It says so itself when the conversation begins."}].',
  },
  'ai-use-untold': {
    summary: 'Of an AI system that people meet the notice says how they are told of it.',
    why: 'People are told at the latest when they first meet the system. Whoever is exposed to the recognition of emotions or to biometric categorisation cannot notice it otherwise.',
    message: {
      exposed:
        'The AI system {system} judges emotions or biometric traits, but the notice does not say how those exposed to it are told (Article 50(3) of Regulation (EU) 2024/1689).',
      met: 'People meet the AI system {system} or what it makes, but the notice does not say how they are told of it (Article 50 of Regulation (EU) 2024/1689).',
    },
    hint: 'Add how it is told: told: "It says so itself when the conversation begins."',
  },
} as const;
