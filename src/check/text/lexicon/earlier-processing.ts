import { latin } from '../../../../schema/latin.ts';

const earlier =
  /\b(?:ennen|edelt[äv]|aiem|aikaise|jo tehty|siihen (?:asti|saakka|mennessä)|före|innan|tidigare|dessförinnan|fram till|before|prior|previous|past\b|earlier|already|until then|vor (?:dem|ihrem|deinem)|vorher|zuvor|bisher|bis (?:dahin|zum)|davor|früher)/iu;
const lawful = latin(
  /(?:lainmukai|lailli|pätev|ei\p{L}* (?:kuitenkaan )?vaikuta|luvalli|laglig|giltig|tillåt|påverka|lawful|legal|valid|affect|rechtmäßig|zulässig|wirksam|berühr)/iu,
);
const onlyForwards =
  /\b(?:vain|ainoastaan|endast|bara|enbart|only|nur|mit wirkung)\b[^.]{0,60}(?:jälkee|jälkei|vastaisuu|tuleva|eteenpäin|efter|framtid|framöver|\bafter|future|\blater\b|forward|onward|from then on|zukunft)/iu;
const notBackwards =
  /rückwirkend|wirkung für die zukunft|taannehti|takautu|retroaktiv|retroactiv|retrospectiv|bakåt i tiden|(?:effect|effekt|verkan) (?:only |bara |endast )?(?:for the future|för framtiden|framåt)/iu;

/**
 * Whether a sentence says that what was done before a withdrawal stays lawful: Article 13(2)(c).
 * In any of the languages of notices.
 */
export function saysEarlierStaysLawful(sentence: string): boolean {
  if (notBackwards.test(sentence) || onlyForwards.test(sentence)) return true;
  return earlier.test(sentence) && lawful.test(sentence);
}

/** Whether a sentence is about the withdrawal of consent. */
export function isAboutWithdrawal(sentence: string): boolean {
  return /peruu|återkall|\b(?:ta|tar|tagit) tillbaka\b|withdr|widerruf|zurück(?:zieh|nehm|gezogen|genommen)/iu.test(
    sentence,
  );
}
