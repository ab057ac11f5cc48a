/** A measurement that a person runs by name; it prints what it measured and on what. */
export interface Benchmark {
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly about: string;
  readonly run: () => Promise<void>;
}

/** Every benchmark that `npm run bench` knows. */
export const benchmarks: readonly Benchmark[] = [];
