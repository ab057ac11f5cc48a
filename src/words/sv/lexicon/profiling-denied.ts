import { latin } from '../../../../schema/latin.ts';

export const profilingDenials = latin(
  /(?<!\p{L})(?:profilerar (?:vi )?(?:dig |er )?inte|(?:vi|och|eller) profilerar inte|vi [^.,;]{0,60}inte [^.,;]{0,40}profiler(?:ar|ing)(?!\p{L})|ingen profilering)/iu,
);

export const profilingQualifiers = latin(
  /(?<!\p{L})(?:utan|förutom|annat|om|förrän|innan|enbart|endast|bara|baser\p{L}+|grund\p{L}*|rätt|barn\p{L}*)(?!\p{L})/iu,
);
