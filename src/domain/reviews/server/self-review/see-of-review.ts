import type { Context } from '#platform/server/context.ts';
import type { Offer } from '../../offer.ts';
import type { ReviewRecord } from '../get-review.ts';

/** What the record of a review shows of this part, as far as this person may see it. */
export const seeOfReview = async (_ctx: Context, _review: ReviewRecord) => null;

/** What could be done next here. */
export const offersFor = async (_ctx: Context, _review: ReviewRecord): Promise<Offer[]> => [];
