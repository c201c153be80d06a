import type { PostKind } from '#platform/actor.ts';
import type { Signature } from './paper.ts';
import type { PaperIssuer } from './paper-types.ts';

type Signing = { capacity: string; posts: Partial<Record<PostKind, string>> };

/**
 * In whose name a paper is signed, and the posts whose holders sign it, as they stand above their names
 * (HD 05-HD/VPTW of 27/5/2026, known second-hand: no `K/T` for a collective).
 */
const signings: Record<PaperIssuer, Signing> = {
	committee: { capacity: 'T/M ĐẢNG ỦY', posts: { secretary: 'BÍ THƯ', 'deputy-secretary': 'PHÓ BÍ THƯ' } },
	'standing-committee': {
		capacity: 'T/M BAN THƯỜNG VỤ',
		posts: { secretary: 'BÍ THƯ', 'deputy-secretary': 'PHÓ BÍ THƯ' }
	},
	inspection: { capacity: 'T/M ỦY BAN KIỂM TRA', posts: { 'inspection-head': 'CHỦ NHIỆM' } },
	cell: { capacity: 'T/M CHI BỘ', posts: { 'cell-secretary': 'BÍ THƯ', 'cell-deputy': 'PHÓ BÍ THƯ' } },
	// Posts of the State are not known here: whoever signs stands in the paper already.
	'people-committee': { capacity: 'TM. ỦY BAN NHÂN DÂN', posts: {} }
};

/** The posts whose holders may sign for an issuer, the first of them first. */
export const signingPosts = (issuer: PaperIssuer): PostKind[] =>
	Object.keys(signings[issuer].posts) as PostKind[];

/** How the holder of a post signs for an issuer; `capacity` where another collective signs, as `T/M CHI ỦY`. */
export const signatureOf = (
	issuer: PaperIssuer,
	holder: { name: string; kind: PostKind },
	capacity: string = signings[issuer].capacity
): Signature => ({ capacity, post: signings[issuer].posts[holder.kind] ?? '', name: holder.name });

/** The signature of a paper not yet issued: who will sign it is chosen when it is issued. */
export const unsigned = (issuer: PaperIssuer, capacity: string = signings[issuer].capacity): Signature => ({
	capacity,
	post: signings[issuer].posts[signingPosts(issuer)[0]!]!
});
