import { addDays, dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { CampaignPaperKind } from './papers/paper-kinds.ts';

export const archiveFormats = ['docx', 'pdf'] as const;
export type ArchiveFormat = (typeof archiveFormats)[number];

export type ArchiveState = 'waiting' | 'making' | 'done' | 'failed';

/** Many papers as one file, made in the background: of a whole campaign, or of one unit in it. */
export type PaperArchive = {
	id: Id;
	campaignId: Id;
	unitId: Id | null;
	unitName: string | null;
	kinds: CampaignPaperKind[];
	format: ArchiveFormat;
	state: ArchiveState;
	total: number;
	made: number;
	storageKey: string | null;
	sizeBytes: number | null;
	failure: string | null;
	askedById: Id;
	askedBy: string;
	askedAt: Date;
	finishedAt: Date | null;
};

/** So long a finished archive can be fetched; then its file is removed. It holds people's words and can be made again at any time. */
export const keptForDays = 7;

/** The last day on which a finished archive can be fetched. */
export const keptUntil = ({ finishedAt }: Pick<PaperArchive, 'finishedAt'>): PlainDate | null =>
	finishedAt && addDays(dateOf(finishedAt), keptForDays - 1);

/** Whether its file can be fetched; a no says what to do instead. */
export function mayFetch(
	archive: Pick<PaperArchive, 'state' | 'storageKey' | 'finishedAt'>,
	today: PlainDate
): Answer {
	if (archive.state !== 'done') return no(`reviews.archive-${archive.state}`);
	const until = keptUntil(archive);
	return archive.storageKey && until && today <= until ? yes : no('reviews.archive-removed');
}
