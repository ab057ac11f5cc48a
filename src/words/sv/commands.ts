/** What commands say of their work. */
export const commands = {
  'release-undone':
    'Publiceringen av `{notice}` `{revision}`, som avbröts innan den fördes in i händelseförteckningen, har ångrats.',
} as const;
