import type { Files } from '../../files/files.ts';
import {
  type Known,
  type Outline,
  type RevisionContent,
  readContent as readContentBy,
} from '../version-1/read-content.ts';
import { bodyReader } from './body-reader.ts';

/**
 * Reads the sections and figures below `folder`; `undefined` where one of them cannot be read. `known` holds, and gets,
 * what was read of them.
 */
export function readContent(
  files: Files,
  folder: string,
  outline: Outline,
  known?: Known,
): RevisionContent | undefined {
  return readContentBy(files, folder, outline, known, bodyReader);
}
