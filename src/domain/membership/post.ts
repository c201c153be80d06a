import type { PostKind } from '#platform/actor.ts';

/** Posts that are held in a cell; all others are held in the committee itself. */
export const isCellPost = (kind: PostKind): boolean => kind.startsWith('cell-');

/** Posts that one person holds at a time in their unit. */
const heldByOne: readonly PostKind[] = ['secretary', 'inspection-head', 'cell-secretary'];
export const isHeldByOne = (kind: PostKind): boolean => heldByOne.includes(kind);
