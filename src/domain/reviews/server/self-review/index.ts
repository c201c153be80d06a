export { askForHelp } from './ask-for-help.ts';
export { handIn, takeBack } from './hand-in.ts';
export { handInsOf, newestHandIns, type HandIn } from './hand-in-queries.ts';
export { listWaiting } from './list-waiting.ts';
export {
	getVersion,
	listVersions,
	readSection,
	readWriting,
	versionsPerPage,
	type PartProgress
} from './read-writing.ts';
export { saveSection, saveSections, type Saved, type SectionSaving } from './save-section.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { complete as seeWriting, type Writing } from './writing.ts';
