import type { Headers } from '../../src/cli/serve-folder.ts';

type Rule = { readonly path: string; readonly headers: [name: string, value: string][] };

/**
 * What a host that reads `_headers` sends for a path, as Netlify and Cloudflare Pages document it: every
 * rule that matches counts, `*` stands for any end, and values of one header are sent side by side.
 */
export function netlifyHeadersOf(text: string): (path: string) => Headers {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith(' ')) {
      const at = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    } else {
      rules.push({ path: line, headers: [] });
    }
  }
  return (path) => joinHeaders(rules.filter((rule) => matches(rule, path)));
}

function matches(rule: Rule, path: string): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

function joinHeaders(rules: readonly Rule[]): Headers {
  const joined = new Map<string, string[]>();
  for (const [name, value] of rules.flatMap(({ headers }) => headers)) {
    joined.set(name, [...(joined.get(name) ?? []), value]);
  }
  return Object.fromEntries(joined);
}

/** What nginx sends for a path, by the directives that the file uses: `set`, `if`, `add_header`. */
export function nginxHeadersOf(text: string): (path: string) => Headers {
  return (path) => {
    const variables = new Map<string, string>();
    const headers: Record<string, string> = {};
    let applies = true;
    for (const line of text.split('\n')) {
      const condition = /^if \(\$uri ~ "(.+)"\) \{$/u.exec(line)?.[1];
      if (condition !== undefined) applies = new RegExp(condition, 'u').test(path);
      if (line === '}') applies = true;
      const [, variable, value] = /^\s*set (\$\w+) "(.*)";$/u.exec(line) ?? [];
      if (variable && value !== undefined && applies) variables.set(variable, value);
      const [, name, sent = ''] =
        /^add_header (\S+) (?:(\S+)|".*")(?: always)?;$/u.exec(line) ?? [];
      if (name) headers[name] = variables.get(sent) ?? /"(.*)"/u.exec(line)?.[1] ?? sent;
    }
    return headers;
  };
}
