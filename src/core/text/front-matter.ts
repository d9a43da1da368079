import type { Span } from '../analysis';

/** Where the value of `title:` (YAML) or `title =` (TOML) stands in the source, without its quotes; null when there is none. */
export function frontMatterTitle(source: string, frontMatter: Span): Span | null {
  const text = source.slice(frontMatter.start, frontMatter.end);
  const match = /^title\s?[:=][ \t]*/imu.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const line = /^[^\r\n]*/u.exec(text.slice(from))?.[0].trimEnd() ?? '';
  if (line === '' || /^[|>]/u.test(line)) return null;
  const quoted = line.length > 1 && /^["']/u.test(line) && line.endsWith(line.charAt(0)) ? 1 : 0;
  const start = frontMatter.start + from + quoted;
  return { start, end: frontMatter.start + from + line.length - quoted };
}
