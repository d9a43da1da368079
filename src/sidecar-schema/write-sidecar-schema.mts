// Writes media/schemas/sidecar.schema.json from the schema that sidecar files are read with: npm run docs:sidecar
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderSidecarSchema } from './render-sidecar-schema';

const FILE = 'media/schemas/sidecar.schema.json';
const text = renderSidecarSchema();
mkdirSync(path.dirname(FILE), { recursive: true });
writeFileSync(FILE, text);
console.log(`${FILE}: ${text.length} characters`);
