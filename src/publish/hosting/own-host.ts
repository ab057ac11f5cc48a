/** The names by which a browser on this machine reaches a server that listens on it alone. */
const names: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request was meant for a server of this machine on `port`, by its Host header. A page elsewhere whose
 * name is made to lead here (DNS rebinding) would otherwise read what is served.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  const [, name = '', own = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(host ?? '') ?? [];
  return names.has(name.toLowerCase()) && Number(own) === port;
}
