import { latin } from '../../../../schema/latin.ts';

export const otherNotices = latin(
  /(?<!\p{L})(?:separat|egen|egna|särskild|annan|andra)\s+(?:\p{L}+\s+){0,2}?(?:dataskyddsbeskrivning|integritetspolicy|registerbeskrivning|dataskyddsmeddelande|beskrivning)\p{L}*/iu,
);
