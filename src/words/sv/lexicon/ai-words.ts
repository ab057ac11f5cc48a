import type { WordList } from '../../word-list.ts';

/** What AI systems are called that talk with people, or that judge their emotions or traits. */
export const aiWords: WordList = {
  words: [
    'chatbot*|chattbot*|chat-bot*|chattrobot*|samtalsrobot*|röstbot*|talbot*',
    'ai-assistent*|ai-chatt*|ai-agent*|ai-bot*|ai-robot*',
    'ai-baserad*|ai-driven|ai-drivna|virtuell|virtuella assistent*|chatt*',
    'känsloigenkänning*|emotionsigenkänning*',
    'känner igen känslor|känslorna|sinnesstämning*',
    'analyser*|tolka* .. känslor|känslorna|sinnesstämning*',
    'biometrisk kategorisering*',
  ],
};
