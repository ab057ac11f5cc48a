import { latin } from '../../../../schema/latin.ts';

export const datedNotice = latin(
  /selost\p{L}*.{0,40}(?:päivit|julkaist|voima(?:an|ssa))|(?:päivit|julkaist)\p{L}*.{0,20}selost|^(?:viimeksi |viimeisin )?(?:päivit|julkaist|muutet)/iu,
);
