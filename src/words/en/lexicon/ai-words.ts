import type { WordList } from '../../word-list.ts';

/** What AI systems are called that talk with people, or that judge their emotions or traits. */
export const aiWords: WordList = {
  words: [
    'chatbot*|chat-bot*|voicebot*|voice-bot*',
    'chat|voice|call bot|bots',
    'ai|ai-based|ai-powered|ai-driven assistant|assistants|agent|agents|chat',
    'virtual assistant|assistants',
    'emotion|emotions|mood recognition|detection|analysis',
    'recognis*|recogniz*|detect*|analys*|analyz* .. emotion|emotions|mood|moods',
    'biometric categorisation|categorization',
  ],
};
