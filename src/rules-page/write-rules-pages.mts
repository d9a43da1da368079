// Writes docs/rules.md and docs/rules/*.md from the tables of the engine: npm run docs:rules
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderRulesPages } from './render-rules-pages';

for (const page of renderRulesPages()) {
  mkdirSync(path.dirname(page.path), { recursive: true });
  writeFileSync(page.path, page.text);
  console.log(`${page.path}: ${page.text.length} characters`);
}
