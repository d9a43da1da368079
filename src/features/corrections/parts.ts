import type { FollowedDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';

/** What every command here works with. */
export interface Parts {
  readonly services: Services;
  /** The paper that the views show: rows name no document. */
  readonly followed: FollowedDocument;
}

/** How far a word on a mention goes. */
export type Scope = 'here' | 'paper';
