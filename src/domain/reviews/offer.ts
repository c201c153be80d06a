import type { Answer } from '#platform/refusal.ts';

/** Something that could be done with a review now, in the reader's language; a no says why not. */
export type Offer = { label: string; href: string; answer: Answer };
