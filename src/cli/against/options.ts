/** What the help says of the options of `check` and `verify` that name an earlier state. */
export const againstOptions = {
  ci: 'ci for what was public before this change, as GitHub Actions or GitLab CI says',
  fetch: 'with --against ci: fetch the commit to compare with where this clone lacks it',
} as const;
