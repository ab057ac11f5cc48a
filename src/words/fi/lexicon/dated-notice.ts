export const datedNotice =
  /selost\p{L}*.{0,40}(?:päivit|julkaist|voima(?:an|ssa))|(?:päivit|julkaist)\p{L}*.{0,20}selost|^(?:viimeksi |viimeisin )?(?:päivit|julkaist|muutet)/iu;
