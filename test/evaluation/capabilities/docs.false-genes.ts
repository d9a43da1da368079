import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Capability } from '../capability';

const MODULES = 'node_modules';
const FILES = ['README.md', 'readme.md', 'CHANGELOG.md'];
const MOST_PACKAGES = 120;
const MOST_CHARACTERS = 20_000;

/** Ordinary developer documentation has no genes: every one that is reported is false. */
const capability: Capability = {
  id: 'docs.false-genes',
  development: 'rules looked at these files',
  run(_corpora, analyse) {
    const texts = documentation();
    const found = texts.map((text) => analyse(text, 'markdown').entities.filter(({ type }) => type === 'gene').length);
    const words = texts.reduce((sum, text) => sum + (text.match(/\p{L}+/gu) ?? []).length, 0);
    const genes = found.reduce((sum, count) => sum + count, 0);
    const value = words === 0 ? null : (genes * 1000) / words;
    const measure = 'false genes in 1,000 words';
    return [{ capability: this.id, measure, precision: null, recall: null, f1: null, value, n: words }];
  },
};
export default capability;

function documentation(): string[] {
  if (!existsSync(MODULES)) return [];
  const packages = readdirSync(MODULES).filter((name) => !name.startsWith('.') && !name.startsWith('@'));
  return packages
    .sort()
    .slice(0, MOST_PACKAGES)
    .flatMap((name) => FILES.map((file) => path.join(MODULES, name, file)))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').slice(0, MOST_CHARACTERS));
}
