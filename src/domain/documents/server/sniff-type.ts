import { fileTypeFromBuffer } from 'file-type';
import { isAttachmentType, type AttachmentType } from '../attachment.ts';

/** What a file really is, by its content; null when it is nothing that may be attached. */
export async function sniffType(bytes: Buffer): Promise<AttachmentType | null> {
	const found = await fileTypeFromBuffer(bytes);
	if (found)
		return isAttachmentType(found.mime) ? found.mime : found.mime === 'image/heif' ? 'image/heic' : null;
	return isPlainText(bytes) ? 'text/plain' : null;
}

function isPlainText(bytes: Buffer): boolean {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// eslint-disable-next-line no-control-regex
		return text.trim() !== '' && !/[\u0000-\u0008\u000e-\u001f]/.test(text);
	} catch {
		return false;
	}
}
