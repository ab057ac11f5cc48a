/** Some words that are one value, or a value and its sign: how many they are, and what stands for them. */
export interface Merged {
  readonly length: number;
  readonly texts: readonly string[];
}
