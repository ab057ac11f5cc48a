/** What commands say of their work. */
export const commands = {
  'release-undone':
    'Selosteen `{notice}` version `{revision}` julkaisu, joka keskeytyi ennen merkintää tapahtumaluetteloon, peruttiin.',
} as const;
