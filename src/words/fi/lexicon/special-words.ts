import type { WordList } from '../../word-list.ts';

/** What data of Article 9(1) are called. */
export const specialWords: WordList = {
  words: [
    'terveystieto*|terveystiedot|terveystietoja|terveydentila*|terveyskysely*|terveyttä|potilastieto*|potilastiedot|hoitotieto*|hoitotiedot',
    'sairausloma*|sairauspoissaolo*|sairaus|sairaudet|sairauksia|sairauksien|diagnoosi*|lääkity*|lääkärintodistu*|vammaisuu*|allergi*|raskau*|rokotuks*|rokotustie*|oiree*',
    'sormenjäl*|biometri*|kasvontunnistu*|kasvojentunnistu*|iiristunnistu*|geneettis*|geenitie*|geenitesti*|dna*',
    'ammattiliit*|ammattiliiton|ammattiyhdisty*|ay-jäseny*|ay-maksu*',
    'uskonto|uskonnon|uskontoa|uskonnolli*|uskontokun*|kirkkokun*|vakaumu*',
    'etninen|etnistä|etnisen|rodullinen|rodullista',
    'poliittinen|poliittiset|poliittista|poliittisen|poliittisia kanta|kannat|kantaa|mielipi*|vakaumu*|suuntautu*|jäsenyy*',
    'seksuaali*|veriryhm*|verenpai*',
    'terveydestä|terveydestäsi|terveydestään|terveyttäsi',
  ],
  unless: ['ei|emme|eivät|ilman', 'sairausvakuutu*|sairauskassa*|työterveyshuollon'],
};

/** What a number by which a country knows a person is called. */
export const nationalIdWords: WordList = {
  words: ['henkilötunnu*|hetu|hetun|hetut|sosiaaliturvatunnu*|sotu|personnummer'],
  unless: ['ei|emme|eivät|ilman'],
};
