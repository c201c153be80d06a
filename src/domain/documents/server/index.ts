export {
	keepAttachment,
	listAttachments,
	openAttachment,
	type AttachedTo,
	type AttachmentOwners
} from './attachments.ts';
export { inspectUpload, type SoundFile } from './inspect-upload.ts';
export { nextPaperNumber } from './numbers.ts';
export { paperFile, paperFileFormats, saveAs, type PaperFileFormat } from './paper-file.ts';
export { renderDocx } from './render-docx.ts';
export { renderPdf } from './render-pdf.ts';
