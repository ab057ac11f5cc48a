/** The version of this package, which every release records: a test holds it to `package.json`. */
export const engine = '0.2.0';

/** The version that releases were made with that record none. */
export const firstEngine = '0.1.0';

/** `1.2.3`. */
export const enginePattern = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/u;

/** Whether a version came after another. */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number));
  const differing = one?.findIndex((part, index) => part !== other?.[index]) ?? -1;
  return differing >= 0 && (one?.[differing] ?? 0) > (other?.[differing] ?? 0);
}
