import { latin } from '../../../../schema/latin.ts';

export const profilingDenials = latin(
  /(?<!\p{L})(?:we (?:do|will) not [^.,;]{0,60}\bprofil(?:e|ing)(?!\p{L})|we never profile|no profiling)/iu,
);

export const profilingQualifiers = latin(
  /(?<!\p{L})(?:without|except|other|unless|until|before|if|solely|only|alone|based|right|child\p{L}*|minors?|subscribers?|for)(?!\p{L})/iu,
);
