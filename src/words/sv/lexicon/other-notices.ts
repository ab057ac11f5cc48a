export const otherNotices =
  /(?<!\p{L})(?:separat|egen|egna|särskild|annan|andra)\s+(?:\p{L}+\s+){0,2}?(?:dataskyddsbeskrivning|integritetspolicy|registerbeskrivning|dataskyddsmeddelande|beskrivning)\p{L}*/iu;
