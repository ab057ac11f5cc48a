import { latin } from '../../../../schema/latin.ts';

/** How a text tells that withdrawing consent leaves alone what was done before (Article 13(2)(c)): by what came before and that it stays as it was, or by when the withdrawal works. `harms` without a `no` says the opposite, `bound` another thing or under a condition, `others` name another act. */
export const withdrawalEffect = {
  about: latin(
    /widerruf|widerrief|zurück(?:zieh|nehm|gezogen|genommen|zuzieh|zunehm)|(?:ziehen|nehmen|zieht|nimmst?) (?:\S+ ){0,4}?zurück/iu,
  ),
  earlier: latin(
    /\b(?:vor (?:dem|ihrem|deinem|seinem|der|diesem|einem|erklärung|ausübung)|vorher|zuvor|bisher|bislang|bis (?:dahin|zum|zu|zur|dato|jetzt)|davor|früher|bereits|schon|erfolgt|geschehen|vorangegangen|voraus|vergangen|zurückliegend|solange|während|seinerzeit|durchgeführt|vorgenommen|stattgefunden|verarbeitet (?:haben|wurde|worden|hatten)|(?:getan|gemacht|gesendet|verschickt|erhoben) (?:haben|wurde|worden|hatten))/iu,
  ),
  stays: latin(
    /rechtmäßig|rechtswidrig|rechtens|gesetzmäßig|zulässig|wirksam|gültig|erlaubt|durften|gedeckt|deckt|rechtsgrund|grundlage|getragen|im einklang mit|\blegal|illegal|berühr|unberührt|unangetastet|beeinträchtig|beeinfluss|auswirk|\bbestehen\b|\bbestand\b|bleibt|bleiben|\bnichts?\b (?:\S+ ){0,4}?(?:betroffen|betrifft|erfasst|berührt|änder|infrage|in frage)|ändert (?:\S+ ){0,3}?nichts?|(?:betrifft|erfasst|gilt|wirkt) (?:\S+ ){0,6}?nicht\b|nicht an der|keinen? einfluss/iu,
  ),
  onwards: latin(
    /für die zukunft|(?:\b(?:nur|erst|ausschließlich|lediglich|allein|wirkt|gilt|wirkung|betrifft|entfaltet|erfasst)\b[^.]{0,60}(?:zukunft|künftig|\bab (?:dann|da|diesem|dem|zugang|jetzt|seinem)|danach|fortan|von diesem|von da an|anschließend))|\b(?:nur|erst|ausschließlich|lediglich)\b[^.]{0,60}(?:\bnach\b|später)/iu,
  ),
  backwards: latin(
    /rückwirk|für die vergangenheit|nachträglich|im nachhinein|in die vergangenheit/iu,
  ),
  no: latin(/\b(?:nicht|nichts|nie|niemals|ohne|weder|unberührt|unangetastet)\b|\bkein/iu),
  harms: latin(
    /(?:berührt|beeinträchtigt|beeinflusst)(?: \S+){0,3}? (?:rechtmäßigkeit|zulässigkeit|gültigkeit)|^(?!.*\b(?:rechtmäßig|zulässig|erlaubt|rechtens|wirksam)\b).*(?:unrechtmäßig|rechtswidrig|unzulässig|unwirksam|ungültig)|rückwirk/iu,
  ),
  bound: latin(
    /\bnur (?:dann|wenn|sofern|falls)\b|\bunter der bedingung\b|\b(?:bisherige|frühere|vorherige|zuvor|bereits)\w* (?:\S+ ){0,6}?nicht (?:mehr )?(?:rechtmäßig|erlaubt|zulässig|wirksam)\b|(?:wirksamkeit|gültigkeit) (?:\S+ ){0,4}?(?:vertr[aä]g|bestellung|k[aä]uf)|vor (?:der )?erteilung (?:der|ihrer) einwilligung/iu,
  ),
  others: latin(/widerspr[uo]ch|widersprech|änderung|kündig|berichtigung|löschung|antrag/iu),
};
