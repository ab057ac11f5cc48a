import { latin } from '../../../../schema/latin.ts';

/** How a text tells that withdrawing consent leaves alone what was done before (Article 13(2)(c)): by what came before and that it stays as it was, or by when the withdrawal works. `harms` without a `no` says the opposite, `bound` another thing or under a condition, `others` name another act. */
export const withdrawalEffect = {
  about: latin(
    /peru(?!s)|ot(?:ta|at|an|it|et|ti)\S*(?: \S+){0,3}? takaisin|vetää takaisin|vedät takaisin/iu,
  ),
  earlier: latin(
    /(?<!\S)["(]?(?:ennen|edelt[äv]|aiem|aikaise|menny|menne[ei]|jo \S+|(?:siihen|tähän|hetkeen|\S*peruu\S+) (?:asti|saakka|mennessä)|tähänasti|siihenasti|voimassaolo|(?:ollessa|oli|on ollut) voimassa|suostumu\S+ aikana|on ollut|ovat olleet|olivat|oli[,. ]|vaikka (?:\S+ ){0,3}?peru|olemme \S*n(?:eet|yt)|teh[dt]y|tekem|tapahtun|suorite[tu]|käsitel[lt]|kerät[yt]|lähete[tu]|julkais[tu]|luovute[tu]|toteute[tu]|perustun)/iu,
  ),
  stays: latin(
    /lain ?mukai|lailli|laitto|laiton|lainvasta|lainvoim|luvalli|luvatto|luvaton|sallittu|pätev|oikeutettu|asianmukai|oikeuden ?mukai|vaikuttamatta|perust\S+ (?:säily|pysy|on|oli)|hyväksyttäv|lain sallim|koskematta|huolimatta|(?<!\S)(?:ei|eikä|eivät|emme|et|älä|saatu|saanut|saimme|saatiin)(?!\S)(?: \S+){0,4}? (?:vaiku|kosk|ulotu|muut|kumo|poist|mitätö|peru|tee|horju|kajo|saata|heikennä|puut|vie|vaaranna|loukkaa|rasita|käsitel|estä)|(?<!\S)(?:pysy|säily|jää|jatku)\S*(?: \S+){0,3}? (?:voima|ennalla|muuttumat|sellais|kelpo|hyväks)/iu,
  ),
  onwards: latin(
    /(?<!\S)(?:vain|ainoastaan|vasta|pelkästään|vaiku\S*|kosk\S*|sovel\S*|ulottu\S*|päte[ev]\S*|voima\S*|alkaa|alkaen)(?!\S)[^.]{0,60}(?:jälkei|jatkossa|vastaisuu|tuleva|eteenpäin|myöhem|siitä (?:lähtien|alkaen|hetkestä|päivästä)|peruut\S+ (?:hetkestä|alkaen|lähtien))|(?<!\S)(?:vain|ainoastaan|vasta)(?!\S)[^.]{0,60}jälkeen/iu,
  ),
  backwards: latin(/taannehti|takautu|taaksepäin|menneeseen|menneisyy/iu),
  no: latin(
    /(?<!\S)(?:ei|eikä|eivät|emme|ettei|mikään|vaikuttamatta|koskematta|kumoamatta)(?!\p{L})/iu,
  ),
  harms: latin(
    /vaikut\S*(?: \S+){0,5}? (?:lainmukaisuu|laillisuu|pätevyy)|^(?!.*(?:lainmukais|laillis|luvallis|sallittu)).*(?:lainvasta|laitto|laiton|luvatto|luvaton)|taannehti|takautu/iu,
  ),
  bound: latin(
    /(?<!\S)(?:vain|ainoastaan),? (?:jos|mikäli)(?!\p{L})|(?<!\S)edellyttäen(?!.*perustu)|sillä ehdolla|(?<!\S)(?:aiem|aikaise|edeltä|ennen)\S*(?: \S+){0,6}? (?:ei|eivät)(?: \S+){0,2}? (?:lainmukaista|laillista|luvallista|sallittua|pätevää)|(?:tilau|sopimu|kaup|osto|varau)\S* (?:sitovuu|pätevyy|voimassaolo)|ennen suostumuksen antamis/iu,
  ),
  others: latin(
    /vastusta|oikaisu|(?:selosteen|käytännön|ehtojen) muut|muutokset|irtisano|pyyn[tn]/iu,
  ),
};
