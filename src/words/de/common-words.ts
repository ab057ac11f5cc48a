/** The commonest words of German that the other languages lack, to know it by. */
export const commonWords =
  'und die der das wir sie ihre nicht zu von den mit werden für ist auf eine daten oder im';
