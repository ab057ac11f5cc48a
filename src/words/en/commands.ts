/** What commands say of their work. */
export const commands = {} as const;
