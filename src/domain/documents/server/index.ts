export {
	keepAttachment,
	listAttachments,
	openAttachment,
	type AttachedTo,
	type AttachmentOwners
} from './attachments.ts';
export { inspectUpload, type SoundFile } from './inspect-upload.ts';
export {
	findIssued,
	fingerprintOf,
	issuePaper,
	listIssued,
	listSigners,
	newestIssued,
	readIssued,
	type Issue,
	type Wish
} from './issue-paper.ts';
export { nextPaperNumber } from './numbers.ts';
export { paperFile, paperFileFormats, renderPaper, saveAs, type PaperFileFormat } from './paper-file.ts';
export { zipOf, type ArchivedFile } from './zip-of.ts';
