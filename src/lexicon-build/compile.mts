// Compiles the tables into media/lexicon/biogloss.bin; does nothing when the binary already has their version.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { compileLexicon } from './compile-lexicon';
import { readTables } from './read-tables';

const BINARY = 'media/lexicon/biogloss.bin';

function builtVersion(): string {
  try {
    return existsSync(BINARY) ? openLexicon(readFileSync(BINARY)).version : '';
  } catch {
    return '';
  }
}

const tables = readTables();
if (process.argv.includes('--force') || !builtVersion().includes(tables.hash.slice(0, 8))) {
  const bytes = compileLexicon(tables);
  mkdirSync(dirname(BINARY), { recursive: true });
  // Written beside and then moved, so that a reader never sees half a file.
  writeFileSync(`${BINARY}.new`, bytes);
  renameSync(`${BINARY}.new`, BINARY);
  const concepts = tables.vocabularies.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(`${BINARY}: ${concepts} concepts, ${(bytes.length / 1e6).toFixed(1)} MB`);
}
