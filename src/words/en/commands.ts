/** What commands say of their work. */
export const commands = {
  'release-undone':
    'The release of `{notice}` `{revision}` that was interrupted before its entry in the ledger was undone.',
} as const;
