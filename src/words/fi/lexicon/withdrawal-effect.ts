/** How a text tells that withdrawing consent leaves alone what was done before (Article 13(2)(c)): by what came before and that it stays as it was, or by when the withdrawal works. */
export const withdrawalEffect = {
  about: /peruu|perua|perut|otta\S* takaisin|vetää takaisin|vedät takaisin/iu,
  earlier:
    /(?<!\S)["(]?(?:ennen|edelt[äv]|aiem|aikaise|menny|menne[ei]|jo \S+|(?:siihen|tähän|hetkeen|\S*peruu\S+) (?:asti|saakka|mennessä)|tähänasti|siihenasti|voimassaolo|(?:ollessa|oli|on ollut) voimassa|suostumu\S+ aikana|on ollut|ovat olleet|olivat|oli[,. ]|vaikka (?:\S+ ){0,3}?peru|olemme \S*n(?:eet|yt)|teh[dt]y|tekem|tapahtun|suorite[tu]|käsitel[lt]|kerät[yt]|lähete[tu]|julkais[tu]|luovute[tu]|toteute[tu]|perustun)/iu,
  stays:
    /lain ?mukai|lailli|laitto|laiton|lainvasta|lainvoim|luvalli|luvatto|luvaton|sallittu|pätev|oikeutettu|asianmukai|oikeuden ?mukai|vaikuttamatta|perust\S+ (?:säily|pysy|on|oli)|hyväksyttäv|lain sallim|koskematta|huolimatta|(?<!\S)(?:ei|eikä|eivät|emme|et|älä|saatu|saanut|saimme|saatiin)(?!\S)(?: \S+){0,4}? (?:vaiku|kosk|ulotu|muut|kumo|poist|mitätö|peru|tee|horju|kajo|saata|heikennä|puut|vie|vaaranna|loukkaa|rasita|käsitel|estä)|(?<!\S)(?:pysy|säily|jää|jatku)\S*(?: \S+){0,3}? (?:voima|ennalla|muuttumat|sellais|kelpo|hyväks)/iu,
  onwards:
    /(?<!\S)(?:vain|ainoastaan|vasta|pelkästään|vaiku\S*|kosk\S*|sovel\S*|ulottu\S*|päte[ev]\S*|voima\S*|alkaa|alkaen)(?!\S)[^.]{0,60}(?:jälkei|jatkossa|vastaisuu|tuleva|eteenpäin|myöhem|siitä (?:lähtien|alkaen|hetkestä|päivästä)|peruut\S+ (?:hetkestä|alkaen|lähtien))|(?<!\S)(?:vain|ainoastaan|vasta)(?!\S)[^.]{0,60}jälkeen/iu,
  backwards: /taannehti|takautu|taaksepäin|menneeseen|menneisyy/iu,
};
