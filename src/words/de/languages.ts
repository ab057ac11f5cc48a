/** The name of the language in itself, and how a text in another one is told of: `{name}` is its name. */
export const languages = { tag: 'de-DE', own: 'Deutsch', in: 'auf {name}' } as const;
