import type * as z from 'zod';
import type { Files } from '../files/files.ts';
import { namePaths } from './describe-path.ts';
import { newerFormat } from './newer-format.ts';
import { startOf } from './place.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';
import { emptyMap, type YamlNode } from './yaml.ts';

export type YamlFile<T> = {
  value: T | undefined;
  /** The file as it is written; empty where it cannot be read. */
  text: string;
  tree: YamlNode;
  problems: Problem[];
};

/** Reads a YAML file whole and checks its shape; every problem says where in the file it is. */
export function readYamlFile<T>(files: Files, path: string, schema: z.ZodType<T>): YamlFile<T> {
  const read = readText(files, path);
  const text = 'text' in read ? read.text : '';
  const failed = (problems: Problem[]) => ({
    value: undefined,
    text,
    tree: emptyMap(path),
    problems,
  });
  if ('problem' in read) return failed([read.problem]);
  const yaml = readYaml(read.text, path);
  if (yaml.problems.length > 0) return failed(yaml.problems);
  if (!yaml.root) return failed([{ code: 'value-empty', at: startOf(path), data: { path } }]);
  const newer = newerFormat(yaml.root);
  if (newer) return failed([newer]);
  const { value, problems } = validate(yaml.root, schema);
  return {
    value: problems.length > 0 ? undefined : value,
    text,
    tree: yaml.root,
    problems: namePaths(problems, yaml.root),
  };
}
