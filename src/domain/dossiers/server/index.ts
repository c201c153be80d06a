export { addFile } from './add-file.ts';
export { listImports, listRows, lookAtList, seeList, writeList } from './bring-in-list.ts';
export { dossierFigures, type HamletFigures } from './dossier-figures.ts';
export { workersOf as listWorkers, type Dossier } from './dossier-queries.ts';
export { dossierWorkbook, filesTemplate, refusedFiles } from './dossier-workbooks.ts';
export { getDossier, getDossierToWorkOn } from './find-dossier.ts';
export { findOwnFile, listPublished, seePublished, type Own } from './for-everybody.ts';
export {
	bookAmount,
	changeHead,
	closeDispute,
	givePlot,
	keepPapers,
	openDispute,
	takePlotBack
} from './keep-file.ts';
export { listFiles, listSlips } from './list-files.ts';
export { listWaiting } from './list-waiting.ts';
export { mergeFiles } from './merge-files.ts';
export { moveFiles, returnFile, type Moved } from './move-files.ts';
export { appointWorkers, listKinds, openDossier } from './open-dossier.ts';
export { previewPublication, publishProgress } from './publish-progress.ts';
export { kindNameOf, listOverviews, seeDossier } from './see-dossier.ts';
export { seeFile, type SeenFile } from './see-file.ts';
export { splitFile, type Part } from './split-file.ts';
