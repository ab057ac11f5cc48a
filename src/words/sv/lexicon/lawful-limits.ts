/** Limits of a right that the law itself sets: a duty to keep, the rights of others, claims, research, requests without measure. */
export const lawfulLimits: readonly string[] = [
  'lag|lagen|lagar|*lagen|lagstadgad*|lagenlig*|skyldig|skyldiga|skyldighet* ... bevara*|spara*|lagra*|förvar*|arkiver*|*tid|*tiden|frist*|tid',
  'bevara*|spara*|lagra*|förvar*|arkiver*|tid|frist* ... lag|lagen|lagar|*lagen|lagstadgad*|skyldig|skyldiga|skyldighet*|föreskriver',
  'myndighet* ... kräver|fordrar .. bevara*|spara*',
  'rättsligt|rättsliga|juridiska|juridiskt anspråk*',
  'rättsanspråk*',
  'andras|annans|andra|annan|tredje|utomstående* ... rättighet*|friheter*|frihet|integritet*|mans',
  'rättighet*|friheter*|friheter för|hos andra|annan',
  'yttrandefrihet*|arkiv*|*forskning*|statisti*|vetenskaplig*|folkhälsa*|identitet*|brott|brottslig*',
  'allmänt|allmänna|allmän intresse|intresset|hälsa|hälsan',
  'myndighetsutövning*',
  'upprepad*|orimlig*|ogrundad*',
  'vi ... har|visar|påvisar .. avgörande|tvingande|tungt .. skäl|grund|grunder',
];
