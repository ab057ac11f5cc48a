const capitals =
  'A*|B*|C*|D*|E*|F*|G*|H*|I*|J*|K*|L*|M*|N*|O*|P*|Q*|R*|S*|T*|U*|V*|W*|X*|Y*|Z*|Ä*|Ö*|Ü*';

/** Was groß geschrieben ist, benennt eine Sache, und so tut ein Eigenschaftswort davor. */
export const names = [capitals, `*e|*en|*er|*es|*em ${capitals}`];

/** Wörter, die ändern, wer etwas tut, ob, wohin oder mit wessen Daten. */
export const turns = [
  // Wessen Daten: was nicht bekannt ist, kann etwas anderes sein.
  '*daten|*angaben|*informationen',
  'daten|angaben|informationen zu|zum|zur|über|von|vom|für ..1 *',
  // Art und Weise, Zeit und Bedingung als Hauptwort.
  'ausnahme*|einzelfall*|einzelfällen|fall|falle|fälle|fällen|wunsch|wünsche|verlangen|antrag|bedarf|regel|zukunft|planung*|absicht|gegenteil|zweifel|statistik*|verdacht|vermutung|gerücht*|beispiel*|muster|entwurf|theorie|annahme|vorschlag|auftrag|irrtum|versuch|verbot|verzicht|ausschluss|ablehnung|gesetz*|verordnung|richtlinie|artikel|gericht*|urteil*|begriff|bedeutung',
  'wetter*|verkehr*|landkarte*|film*|roman*|buch|bücher|kurs|kurse|reise|reisen|urlaub*|flug|flüge|ware|waren|geld*|preise',
  // Wer.
  'bekannte|bekannten|freund*|nachbar*|wettbewerber*|konkurren*|mitbewerber*|jemand*|leute|menschen|öffentlichkeit',
  // Eigenschaften, die die Sache zu einer anderen machen.
  'frühere*|ehemalige*|damalige*|bisherige*|vorige*|vergangene*|künftige*|zukünftige*|spätere*|geplante*|mögliche*|denkbare*|etwaige*|eventuelle*|potenzielle*|angebliche*|vermeintliche*|fiktive*|erfundene*|anonym*|statistische*|allgemeine*|öffentliche*|fremde*|andere|anderen|anderer|anderes|anderem|eigene*|deren|dessen|keine*|manche|mancher|jene*|wenige*|einige*|verlorene*|gestohlene*|leere*',
  // Was eine andere Tätigkeit beginnt.
  'würden|könnten|müssten|sollten|wollen|möchten|dürfen|können|müssen|sollen|lassen|wären|hätten|werde|würde|sei|seien|habe|waren|wurden|hatten',
  'ohne|gegen|trotz|statt|anstelle|außer|wegen|vor|bevor|ehe|seit|bis|weder|noch|wie|als|wenn|falls|weil|obwohl|während|woher|wohin|warum|welche*|deren|unsere eigenen',
];
