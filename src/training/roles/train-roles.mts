// npm run train:roles -- --corpora DIR
// Trains the model for the roles of sentences on the structured abstracts with a free licence (CC BY, CC0) and writes
// media/models/roles.bin; the same corpus and rules give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROLE_MODEL_FILE } from '../../core/knowledge-files';
import { freeAbstracts } from './structured-abstracts';
import { readRoleSequence, trainRoleModel } from './train-role-model';

const { values: flags } = parseArgs({ options: { corpora: { type: 'string', default: 'corpora' } } });
const abstracts = freeAbstracts(readFileSync(path.join(flags.corpora, 'roles.pmc-abstracts.jsonl'), 'utf8'));
const bytes = trainRoleModel(abstracts.map(readRoleSequence));
writeFileSync(ROLE_MODEL_FILE, bytes);
console.log(`${abstracts.length} abstracts; ${ROLE_MODEL_FILE}: ${bytes.length} bytes`);
