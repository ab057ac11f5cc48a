export const otherIllustrations = /^(?:toinen|toisena|eräs toinen|kolmas|kolmantena) esimerk/iu;
