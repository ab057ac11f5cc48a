export const otherIllustrations = /^(?:another|a second|a third|as another|one more) example/iu;
