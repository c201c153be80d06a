export { papersOfArchive } from './archive-work.ts';
export { getCampaignPlan, issueCampaignPlan, previewCampaignPlan } from './campaign-plan.ts';
export {
	askArchive,
	fetchArchive,
	getArchive,
	listArchiveUnits,
	isArchiveLeftBehind,
	listArchives,
	type ArchiveWish
} from './ask-archive.ts';
export { findArchivesLeftBehind, type LeftBehind } from './archive-queries.ts';
export {
	getCampaignReport,
	isReportIssued,
	issueCampaignReport,
	previewCampaignReport
} from './campaign-report.ts';
export { getReviewPaper, issueReviewPaper, paperKind, previewReviewPaper } from './get-review-paper.ts';
export { listPapers, papersPerPage, type ListedPaper } from './list-papers.ts';
export { makeArchive } from './make-archive.ts';
export { getMinutes, issueMinutes, previewMinutes } from './minutes.ts';
export { readFigures } from './read-figures.ts';
export { offersFor, seeOfReview, type PaperLine } from './see-of-review.ts';
