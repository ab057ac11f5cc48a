import type { WordList } from '../../word-list.ts';

/** Limits of a right that the law does not know: how often, by what means, and at whose pleasure. */
export const rightLimits: WordList = {
  words: [
    'gilt|gelten|läuft .. mindestens .. monat|monate|jahr|jahre',
    'mindestens .. monat|monate|jahr|jahre .. gilt|gelten|bindend|gültig',
    'bindend|verbindlich|gebunden|bindet .. monate|monaten|jahr|jahre|monat|woche',
    'monate|monaten|jahr|jahre lang? .. bindend|verbindlich|gebunden',
    'sofern|wenn|falls .. zustimmt|zustimmen|einverstanden|genehmigt|akzeptiert|anerkennt|billigt',
    'überzeugt|überzeugen .. uns',
    'uns überzeugt|überzeugen',
    'frühestens',
    'erst .. ende|endet|beendet|ablauf|abgelaufen|wirksam|nach',
    'bedarf|bedürfen|benötigt|braucht unserer|der|unsere zustimmung|genehmigung',
    'nur|ausschließlich mit unserer zustimmung|genehmigung',
    'müssen .. aufsuchen|besuchen|vorbeikommen|erscheinen',
    'alle zwei|drei|fünf jahre',
    'ausschließlich .. schriftlich .. ende',
    'einmal|zweimal im|pro|je|jährlich|in jahr|kalenderjahr|monat|quartal',
    'nur|höchstens|maximal .. einmal|zweimal|mal .. jahr|jährlich|kalenderjahr|monat|quartal',
    'einmal|zweimal jährlich|monatlich',
    'muss|müssen|bedarf|bedürfen .. brief|briefpost|postweg|persönlich|fax|einschreiben|papierform|schriftform',
    'nur|ausschließlich|allein .. brief|briefpost|post|postweg|postalisch|schriftlich|schriftform|persönlich|fax|einschreiben|brieflich|papierform',
    'wenn|sofern|falls wir .. zustimmen|zugestimmt|einverstanden|halten|genehmigen',
    'nach|im unserem|eigenem|freiem|unser|eigenes ermessen',
    'behalten uns ... vor ... abzulehnen|verweigern|zurückzuweisen',
    'erst|nur .. ende|ablauf|beendigung .. vertrags|vertrages|mitgliedschaft|abonnements|abos|vertragslaufzeit',
    'einmal alle|in|binnen',
    'nur .. wenn|sofern|falls ... wichtiger|wichtigen|triftige|triftigen|gewichtige|besondere|zwingende|schwerwiegende grund|gründe',
    'nur .. persönlich|vorsprechen|erscheinen|büro',
    'per einschreiben',
    'keine|kein andere|anderer weg|wege|form',
  ],
  unless: [
    'wenn|falls|sofern wir .. nicht|kein|keine',
    'unbegründet*|exzessiv*|offenkundig*|identität*|e-mail|elektronisch|online|formular|kostenlos|unentgeltlich',
    'newsletter|erinner*',
  ],
};

/** What Article 21(2) does not ask of those who object to marketing, nor Article 7(3) of those who withdraw. */
export const groundsDemanded: WordList = {
  words: [
    'begründung|gründe|grund|erklärung .. überzeugt|überzeugen|anerkannt|anerkennen|akzeptiert|ausreicht',
    'begründeter|begründeten|begründetem antrag|widerspruch',
    'nennt|nennen|angibt|darlegt .. gründe|grund|begründung',
    'gründe|grund|begründung nennt|angibt|darlegt|vorlegt|vorträgt',
    'nur mit .. begründung',
    'ist|sind zu begründen',
    'begründungspflicht|begründungspflichtig',
    'wenn|sofern .. besonderen|wichtigen|triftigen grund',
    'nennen|angeben|angegeben|darlegen .. grund|gründe',
    'gründe|gründen|grund .. aus|die|der|besonderen|persönlichen ... situation|lage',
    'besonderen|persönlichen|eigenen situation|lage',
    'wichtiger|wichtigem|wichtigen|triftiger|triftigem|triftigen|berechtigter|besonderer|guter|guten|zwingender|schutzwürdiger grund|gründe|gründen|grunde',
    'müssen|muss|bitte|ist|sind .. begründen|begründet|begründung|gründe|grund',
  ],
  unless: ['ohne|unabhängig|nicht|kein|keine|keinen'],
};

/** What marketing is called. */
export const marketingWords: readonly string[] = [
  '*werbung|*werbezwecke*|werbung|*marketing*|newsletter*',
];

/** How a text says that a right may be used whenever one likes. */
export const atAnyTime: readonly string[] = ['jederzeit'];

/** What an objection is called. */
export const objectionWords: readonly string[] = [
  'widersprech*|widerspruch*|untersag*|verbot*|verbiet*',
];
