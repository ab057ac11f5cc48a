import { type EarlierFrame, EarlierFrameSchema } from '../../schema/earlier-frame.ts';
import type { Problem } from '../content/problem.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import type { Files } from '../files/files.ts';

/**
 * What framed the revisions of a notice that were released before records told their own path and sample: its
 * `frame.yaml`. No file is an empty frame.
 */
export function readEarlierFrame(
  files: Files,
  noticeFolder: string,
): { frame: EarlierFrame; problems: Problem[] } {
  const file = `${noticeFolder}/frame.yaml`;
  const { value = {}, problems } = readYamlFile(files, file, EarlierFrameSchema);
  return { frame: value, problems: problems.filter(({ code }) => code !== 'file-missing') };
}
