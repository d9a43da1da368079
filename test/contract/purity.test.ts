import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MAY_IMPORT = /^(?:\.{1,2}\/|unified$|remark-|mdast|micromark|unist-|decode-named-character-reference$|valibot$)/;

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, file));
}

describe('the engine', () => {
  it('imports only itself, the Markdown parser and the validator of sidecar files', () => {
    const strangers: string[] = [];
    for (const file of sources('src/core')) {
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) .*?from '([^']+)';$/gm)) {
        if (name && !MAY_IMPORT.test(name)) strangers.push(`${file}: ${name}`);
      }
    }
    assert.deepEqual(strangers, []);
  });
});
