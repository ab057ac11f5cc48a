const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Whether an address is relative or has one of the safe schemes. */
export function isSafeAddress(address: string): boolean {
  const compact = [...address].filter((character) => character.charCodeAt(0) > 32).join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(compact)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}
