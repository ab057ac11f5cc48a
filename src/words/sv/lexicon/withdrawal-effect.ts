import { latin } from '../../../../schema/latin.ts';

/** How a text tells that withdrawing consent leaves alone what was done before (Article 13(2)(c)): by what came before and that it stays as it was, or by when the withdrawal works. `harms` without a `no` says the opposite, `bound` another thing or under a condition, `others` name another act. */
export const withdrawalEffect = {
  about: latin(
    /återkall|(?<!\S)(?:ta|tar|tog|tagit|tas|dra|drar|dragit|dras)(?: \S+){0,3}? tillbaka|(?<!\S)(?:tagits|tas|drogs|dragits) (?:\S+ )?(?:tillbaka|in)(?!\p{L})|ångra|ändrar dig/iu,
  ),
  earlier: latin(
    /(?<!\S)["(]?(?:före|innan|tidigare|dessförinnan|fram till|till dess|hittills|dittills|redan|förut|förflut|förgång|föregå|äldre|medan|så länge (?:som )?(?:ditt |du )?samtyck|under (?:den )?tid|gjort|gjorde|gjorda|skett|skedde|utför|samla[dt]|behandla[dt]|grundats|skicka[dt]|hunnit|ägt rum|hänt|varit|publicera[dt])/iu,
  ),
  stays: latin(
    /laglig|lagenlig|lovlig|giltig|tillåt|otillåten|rättmätig|rättsenlig|rättsstridig|lagstridig|påverka|inverka|berör|rubba|betydelse|åberopa|står (?:fast|sig)|saknar|i enlighet med lag|rätt att|(?:rättslig|laga) grund|kvarstår|består|förblir|fortsätter att (?:vara|gälla)|gäller fortfarande|oförändra|(?<!\S)(?:inte|ej|aldrig|inget|ingen|inga|utan att)(?: \S+){0,4}? (?:omfatta|gälla|gäller|träffa|ändra|upphäv|gör|fel|ogiltig|verka)|(?<!\S)(?:omfatta[rs]|gäller|träffa[rs]|ändra[rs]|upphäv\S+|gör|verkar|rör)(?: \S+){0,3}? (?:inte|ej)(?!\S)/iu,
  ),
  onwards: latin(
    /återkall[^.]{0,80}(?:framtid|framåt)|för framtiden|gäller sedan|(?<!\S)(?:bara|endast|enbart|först)(?!\S)[^.]{0,60}(?:efter|framtid|framöver|framåt|därefter|hädanefter|fortsatt|fortsättning|kommande|senare|från (?:och med|den|det|då))|(?<!\S)(?:gäller|verkar|verkan|effekt|omfattar|påverkar)(?!\S)[^.]{0,50}(?:framtid|framöver|framåt|hädanefter|fortsättningsvis|kommande behandling|behandling(?:en)? (?:som sker )?(?:efter|därefter))/iu,
  ),
  backwards: latin(/retroaktiv|retrospektiv|bakåt|tillbakaverkan|i efterhand/iu),
  no: latin(
    /(?<!\S)(?:inte|ej|aldrig|inget|ingen|inga|utan|varken|opåverka\S*|oförändra\S*)(?!\p{L})/iu,
  ),
  harms: latin(
    /(?:påverkar|inverkar)(?: \S+){0,3}? (?:laglighet|lagenlighet|giltighet)|^(?!.*(?<!\S)(?:laglig|lagenlig|tillåt|giltig)).*(?:olaglig|otillåt|ogiltig|lagstridig)|retroaktiv|retrospektiv/iu,
  ),
  bound: latin(
    /(?<!\S)(?:bara|endast|enbart) (?:om|ifall)(?!\p{L})|förutsatt att du|under förutsättning att du|(?<!\S)(?:tidigare|dittills|före|innan)(?: \S+){0,6}? (?:inte|ej)(?: längre)? (?:laglig|tillåt|lovlig|giltig)(?:t|en|et|a)?(?!\p{L})|giltighet\S*(?: \S+){0,3}? (?:avtal|köp|beställning|order)|innan (?:du gav|samtycket gavs)/iu,
  ),
  others: latin(/invänd|ändringar|begäran|rättelse|radering|uppsägning|säger upp/iu),
};
