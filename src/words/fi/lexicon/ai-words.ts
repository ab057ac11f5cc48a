import type { WordList } from '../../word-list.ts';

/** What AI systems are called that talk with people, or that judge their emotions or traits. */
export const aiWords: WordList = {
  words: [
    'chatbot*|chat-bot*|chattibot*|chattirobot*|keskustelubot*|keskustelurobot*|puhebot*|puherobot*',
    'tekoälyavustaja*|tekoälyassistent*|tekoälyapuri*|tekoälyagent*|tekoälybot*|tekoälychat*|tekoälyneuvoj*|virtuaaliavustaja*|virtuaaliassistent*',
    'tekoälypohjai*|tekoälyyn perustuv*? avustaja*|assistent*|chat*|neuvoj*',
    'tunteentunnist*|tunteidentunnist*|mielialantunnist*',
    'tunnist*|analyso* .. tunteet|tunteita|tunteitasi|tunteesi|mieliala|mielialaa|mielialan|mielialasi|mielialaasi',
    'biometri* luokittel*|luokitt*',
  ],
};
