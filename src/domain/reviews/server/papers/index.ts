export {
	askArchive,
	fetchArchive,
	getArchive,
	isArchiveLeftBehind,
	listArchives,
	type ArchiveWish
} from './ask-archive.ts';
export { findArchivesLeftBehind, type LeftBehind } from './archive-queries.ts';
export { getCampaignReport, issueCampaignReport, previewCampaignReport } from './campaign-report.ts';
export { getReviewPaper, issueReviewPaper, paperKind, previewReviewPaper } from './get-review-paper.ts';
export { makeArchive } from './make-archive.ts';
export { getMinutes, issueMinutes, previewMinutes } from './minutes.ts';
export { readFigures } from './read-figures.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
