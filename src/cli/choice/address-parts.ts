import { NoticeManifestSchema } from '../../../schema/notice.ts';
import { noticesFolder } from '../../content/load-project.ts';
import { readYamlFile } from '../../content/read-yaml-file.ts';
import type { Files } from '../../files/files.ts';
import { loadHistory } from '../../revise/load-history.ts';

/** The last parts of all addresses that a notice has, had or asks for in one state of a project. */
export function addressParts(files: Files, notice: string): string[] {
  const manifest = `${noticesFolder}/${notice}/notice.yaml`;
  const { value } = readYamlFile(files, manifest, NoticeManifestSchema);
  const records = [...loadHistory(files, notice).records.values()];
  const paths = [value?.path, ...records.map(({ path }) => path)];
  return [
    notice,
    ...paths.flatMap((path) => Object.values(path ?? {}).filter((part) => part !== undefined)),
  ];
}
