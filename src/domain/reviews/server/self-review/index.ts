export { askForHelp } from './ask-for-help.ts';
export { handIn, takeBack } from './hand-in.ts';
export { handInsOf, newestHandIns, type HandIn } from './hand-in-queries.ts';
export { listWaiting } from './list-waiting.ts';
export { readCatalogue } from './read-catalogue.ts';
export { readForm, readFormsAt } from './read-forms.ts';
export { readHandIn, readTakingBack } from './read-hand-in.ts';
export {
	getVersion,
	listVersions,
	readEntry,
	readSection,
	readWriting,
	versionsPerPage,
	type PartProgress
} from './read-writing.ts';
export { saveSection, saveSections, type Saved, type SectionSaving } from './save-section.ts';
export { standingOf, type Standing } from './standing-of.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
