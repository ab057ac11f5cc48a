/** A stretch of a file: 1-based lines and columns, the end exclusive; `file` is relative to the root. */
export type Place = {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** Where what stands here was written, if that is a shared file. */
  taken?: Place;
};

/** The first character of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** A place without extent. */
export function pointAt(file: string, line: number, column: number): Place {
  return { file, line, column, endLine: line, endColumn: column };
}
