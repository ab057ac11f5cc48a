export const negations: readonly string[] = [
  'not|never|no|nor|neither|none|nobody|cannot|without|nothing',
  "don't|doesn't|won't|can't|isn't|aren't|didn't|don’t|doesn’t|won’t|can’t|isn’t|aren’t|instead",
];
