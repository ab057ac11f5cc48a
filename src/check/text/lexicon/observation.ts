import { latin } from '../../../../schema/latin.ts';

const observing =
  /^(?:havainno|evästee|kameravalvon|valvontakamer|palvelinlok|lokitied|observ|kakor|kamerabevak|övervakningskamer|serverlog|cookies|camera surveil|cctv|server log|beobachtung|videoüberwachung|überwachungskamera|serverprotokoll|logfile)/iu;
const amongOthers = latin(
  /muista lähteistä[^.]{0,60}havainno\p{L}*|(?:andra|övriga) källor[^.]{0,60}(?:observer|iakttag)\p{L}*|other sources[^.]{0,60}observ\p{L}*|(?:anderen|weiteren|sonstigen) quellen[^.]{0,60}beobacht\p{L}*/iu,
);

/** Whether the name of a source is that of a way to observe people. */
export function isObservation(source: string): boolean {
  return observing.test(source.trim());
}

/** The words that count observed data among those from other sources, if a text has them. */
export function observationAmongOtherSources(text: string): string | undefined {
  return amongOthers.exec(text)?.[0];
}
