import type { WordList } from '../../word-list.ts';

/** What AI systems are called that talk with people, or that judge their emotions or traits. */
export const aiWords: WordList = {
  words: [
    'chatbot*|chat-bot*|sprachbot*|sprachroboter*|dialogroboter*',
    'ki-assistent*|ki-agent*|ki-bot*|ki-chat*|ki-berater*',
    'ki-gestützt*|ki-basiert*|virtuelle|virtueller|virtuellen|virtuellem assistent*|chat*',
    'emotionserkennung*|gefühlserkennung*|stimmungserkennung*',
    'erkenn*|analysier* .. gefühle|gefühlen|emotionen|stimmung|stimmungen',
    'gefühle|emotionen|stimmung|stimmungen .. erkenn*|erkannt|analysier*',
    'biometrische|biometrischen kategorisierung*',
  ],
};
