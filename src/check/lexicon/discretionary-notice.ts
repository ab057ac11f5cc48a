import { lexiconOf } from './lexicon.ts';

/** Words that make telling of changes a choice of the controller: WP260 rev.01, paragraph 29. */
export const discretionaryNotice = lexiconOf({
  fi: {
    words: [
      'voi|voimme|voidaan|saatamme|saatetaan|saattaa|voisimme .. ilmoittaa|tiedottaa|kertoa|lähettää|viestiä|informoida|mainita|kuuluttaa',
      'mikäli|jos|kun|milloin ... katso*|harkits*|pidämme|arvioi* ... tarpeelli*|tarkoituksenmukai*|aiheelli*|olennai*|sopiva*|välttämättöm*',
      'mikäli|jos katso*|harkits*|pidämme sen|sitä|niin|ilmoitt*',
      'pyrimme|pyritään|pyrkii|pyrkivät|yritämme|yritetään|yrittää ... ilmoittamaan|tiedottamaan|kertomaan|ilmoittaa|viestimään',
      'ilmoitamme|tiedotamme|kerromme|ilmoitetaan|tiedotetaan ... tarvittaessa|mahdollisesti|mahdollisuuksien|harkintamme|harkintansa|halutessamme|parhaamme',
      'tarvittaessa|mahdollisuuksien|harkintamme ... ilmoitamme|tiedotamme|kerromme|ilmoitetaan|tiedotetaan',
      'ilman eri|erillistä|ennakkoilmoitusta|ennakkoon|etukäteistä|ennakko|edeltävää ... ilmoitu*|ilmoittam*|tiedotta*',
      'ilman ennakkoilmoitusta|ilmoitusta',
      'ilmoittamatta|tiedottamatta ... siitä|niistä|etukäteen|sinulle|erikseen|muutoksista|muutoksesta',
      'harkitsee|harkitsemme|harkitsevat|harkitaan|päättää|päätämme|päätetään|arvioi|arvioimme|arvioidaan|ratkaisee ... kerrotaanko|ilmoitetaanko|tiedotetaanko|kerrommeko|ilmoitammeko|tiedotammeko|kerrotaan|ilmoitetaan|tiedotetaan|ilmoittaa|tiedottaa',
      'oman? harkintamme|harkintansa mukaan|mukaisesti',
    ],
    unless: [
      'voit|voitte ilmoittaa',
      'jotta voimme|voisimme',
      'emme|ei|eivät|eikä|koskaan|mitään ... ilman ... ilmoit*|tiedot*',
      'emme|ei|eivät|eikä|koskaan|mitään ... ilmoittamatta|kertomatta|tiedottamatta',
    ],
  },
  sv: {
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
  },
  en: {
    words: [
      'may|might|could .. mention|mentioned|notify|inform|tell|e-mail|email|announce|alert|let|send|contact|communicate|communicated|announced|posted|notified|informed|told|e-mailed|emailed',
      'if|where|when|as|whenever|should we|it|the|infine ... deem*|consider*|see|sees|think|thinks|believe|regard* ... appropriate|necessary|fit|important|significant|suitable|material|it|this|that|them|so|relevant|useful',
      'where|if|when|as appropriate|necessary|needed|feasible|practicable|practical|possible ... notify|inform|tell|e-mail|email',
      'notify|inform|tell|e-mail|email|announce ... where|if|as|when appropriate|necessary|feasible|practicable|practical|possible|needed',
      'try|aim|endeavour|endeavor|strive|attempt|intend|hope|seek to also? notify|inform|tell|e-mail|email|announce|let|give',
      'use|make reasonable|best efforts to',
      'without ... notice|notification|notifying|informing|telling',
      'decide|decides|determine|determines|consider|considers|assess|assesses|judge|judges ... whether|if ... told|tell|notified|notify|informed|inform|announced|announce|communicate|communicated',
      'our|its|their sole? discretion',
    ],
    unless: [
      'you may|can|might',
      'so that we may|might|could',
      'never|not ... without',
      'no changes? ... without',
    ],
  },
});
