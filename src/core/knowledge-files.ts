/** Files that ship beside the program, from the folder of the package. */
export const LEXICON_FILE = 'media/lexicon/biogloss.bin';
export const MODEL_FILES: readonly string[] = ['gene', 'cellType', 'therapy'].map((type) => `media/models/${type}.bin`);
export const ROLE_MODEL_FILE = 'media/models/roles.bin';
