export const otherIllustrations = /^(?:ein (?:weiteres|zweites|drittes|anderes) beispiel)/iu;
