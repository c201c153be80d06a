import type { Committee } from '#domain/organization/unit.ts';
import type { Form } from '#domain/rules/rule-set.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Campaign } from '../campaign.ts';
import type { ReviewState } from '../review.ts';
import type { Content, Explained, Level } from '../self-review.ts';
import type { SheetSubject } from '../self-review-paper.ts';
import type { SuggestionState } from '../suggestion.ts';
import type { OnPaper } from './conclusion-blocks.ts';
import type { IssuingUnit } from './paper-kinds.ts';

/** What papers of one campaign have in common. */
export type PapersOfCampaign = {
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'> & { unitId: Id };
	campaign: Pick<Campaign, 'id' | 'title' | 'periodKind' | 'periodFrom' | 'periodTo'>;
	forms: Form[];
	levels: readonly Level[];
	/** the level above the committee, as the rules of the campaign name it */
	superior: string;
	/** how long after the conclusion a rectification plan may take, in days */
	planWithin: number;
};

/** All that the papers about one review are made of. */
export type CaseOnPaper = {
	id: Id;
	subjectMemberId: Id | null;
	subject: SheetSubject;
	state: ReviewState;
	form: Form;
	unit: IssuingUnit;
	concludedOn: PlainDate | null;
	/** what was handed in, word for word; null before */
	content: Content | null;
	/** what was suggested and stands, each with where it is now */
	explained: readonly (Explained & { state: SuggestionState })[];
	places: readonly PlaceOnPaper[];
	signature: SignatureOnPaper | null;
};

/** One place of review: what it concluded. */
export type PlaceOnPaper = {
	unit: IssuingUnit;
	concludedOn: PlainDate | null;
	summary: string;
	conclusions: readonly OnPaper[];
};

/** What the person said when they signed for the conclusion, and what became of a disagreement. */
export type SignatureOnPaper = {
	agrees: boolean;
	words: string;
	signedBy: string;
	signedOn: PlainDate;
	decision: 'upheld' | 'again' | null;
	decisionWords: string;
};

/** The place in whose name the conclusions are told: the committee where it reviewed too, else the cell. */
export const tellingPlace = ({ places }: Pick<CaseOnPaper, 'places'>): PlaceOnPaper =>
	places.find(({ unit }) => unit.isCommittee) ?? places[0]!;

/** What was concluded at all places together: an item that two of them looked at counts once, as the place that tells it has it. */
export const allConclusions = (one: Pick<CaseOnPaper, 'places'>): OnPaper[] => {
	const telling = tellingPlace(one);
	const inOrder = [telling, ...one.places.filter((place) => place !== telling)];
	const seen = new Set<string>();
	return inOrder
		.flatMap(({ conclusions }) => conclusions)
		.filter(({ itemKey }) => !seen.has(itemKey) && seen.add(itemKey));
};
