import type { Services } from './services';

export interface ProductVersions {
  readonly productVersion: string;
  readonly lexiconVersion: string;
}

/** What a summary or a draft says it was made by. */
export async function productVersions({
  context,
  lexicons,
}: Pick<Services, 'context' | 'lexicons'>): Promise<ProductVersions> {
  const { version } = context.extension.packageJSON as { readonly version: string };
  return { productVersion: version, lexiconVersion: (await lexicons.load()).version };
}
