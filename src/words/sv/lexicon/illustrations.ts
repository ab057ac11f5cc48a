export const otherIllustrations = /^(?:ett|som ett|det) (?:annat|andra|tredje) exemp/iu;
