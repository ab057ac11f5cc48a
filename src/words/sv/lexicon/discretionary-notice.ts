import type { WordList } from '../../word-list.ts';

export const discretionaryNotice: WordList = {
  words: [
    'kan|kunde|får vi|bolaget|företaget|den|även|också|dessutom|komma|eventuellt|välja|att .. meddela|informera|underrätta|berätta|skicka|meddelas|informeras|underrättas',
    'kan|kunde .. nämna|nämnas|meddela|informera|underrätta|berätta|skicka|meddelas|informeras|underrättas',
    'om|när|ifall|då vi|bolaget|företaget|den ... anser|bedömer|finner|tycker',
    'försöker|strävar|avser|eftersträvar ... meddela|informera|underrätta|berätta',
    'vid|efter behov ... meddelar|informerar|underrättar|berättar',
    'meddelar|informerar|underrättar|berättar ... vid|efter behov|möjlighet',
    'i mån av möjlighet',
    'om möjligt ... meddel*|inform*|underrätt*',
    'meddelar|informerar|underrättar|berättar ... eventuellt|möjligen|om möjligt|kanske',
    'utan föregående|förhandsmeddelande|separat|särskilt|förvarning|att meddelande|avisering|underrättelse|information|meddela|informera|underrätta',
    'utan förhandsmeddelande|förvarning|förhandsavisering|avisering',
    'avgör|avgörs|bedömer|bedöms|beslutar|prövar|prövas|överväger ... om|huruvida ... meddelas|meddelar|underrättas|underrättar|informeras|informerar|berättar|berättas|meddela|informera|underrätta|berätta',
    'eget gottfinnande|bedömning|godtycke',
  ],
  unless: [
    'du kan ... meddela|kontakta',
    'så att vi kan',
    'kan du',
    'inte|aldrig|ingen|inga|inget ... utan',
    'för att vi ska? kan|kunna',
  ],
};
