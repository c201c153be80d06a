import type { AttachmentType } from '../attachment.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * A picture without what its camera wrote into it: where it was taken, when, by whose telephone. What is needed to show
 * it rightly stays: the pixels, the colours, which side is up. Throws UnreadableFile when the picture is broken. HEIC is left as it is.
 */
export function stripMetadata(bytes: Buffer, type: AttachmentType): Buffer {
	try {
		if (type === 'image/jpeg') return stripJpeg(bytes);
		if (type === 'image/png') return stripPng(bytes);
		if (type === 'image/webp') return stripWebp(bytes);
		return bytes;
	} catch (cause) {
		throw new UnreadableFile('The picture is broken', { cause });
	}
}

/** Keeps APP0 (JFIF), APP2 when it holds a colour profile, APP14 (Adobe colours), and the picture itself. */
function stripJpeg(bytes: Buffer): Buffer {
	const kept: Buffer[] = [bytes.subarray(0, 2)];
	let at = 2;
	for (;;) {
		if (bytes[at] !== 0xff) throw new Error('Broken JPEG');
		const marker = bytes[at + 1]!;
		if (marker === 0xd9) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
		if (marker === 0xff) {
			at++;
			continue;
		}
		const length = bytes.readUInt16BE(at + 2);
		let end = at + 2 + length;
		if (length < 2 || end > bytes.length) throw new Error('Broken JPEG');
		const segment = bytes.subarray(at, end);
		if (marker === 0xda) {
			end = endOfScan(bytes, end);
			kept.push(bytes.subarray(at, end));
		} else if (marker === 0xe1) kept.push(...orientationOnly(segment));
		else if (isPictureSegment(marker, segment)) kept.push(segment);
		at = end;
	}
}

const isPictureSegment = (marker: number, segment: Buffer): boolean => {
	if (marker === 0xe2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
	const isNote = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
	return !isNote || marker === 0xe0 || marker === 0xee;
};

/** The next marker after packed picture data: an FF that is neither stuffed (00) nor a restart (D0–D7). */
function endOfScan(bytes: Buffer, from: number): number {
	for (
		let at = bytes.indexOf(0xff, from);
		at >= 0 && at + 1 < bytes.length;
		at = bytes.indexOf(0xff, at + 1)
	) {
		const next = bytes[at + 1]!;
		if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
	}
	throw new Error('Broken JPEG');
}

/** Of all that a camera writes, which side is up: a telephone turns nothing, it only says so. */
function orientationOnly(segment: Buffer): Buffer[] {
	if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 18) return [];
	const tiff = segment.subarray(10);
	const little = tiff.toString('latin1', 0, 2) === 'II';
	const u16 = (at: number) =>
		at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
	const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
	for (let i = 0; i < Math.min(u16(directory), 200); i++) {
		const entry = directory + 2 + i * 12;
		if (u16(entry) !== 0x0112) continue;
		const side = u16(entry + 8);
		return side >= 2 && side <= 8 ? [exifWithOrientation(side)] : [];
	}
	return [];
}

const exifWithOrientation = (side: number): Buffer =>
	Buffer.from([
		...[0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0],
		...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
		...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0]
	]);

const pngNotes = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function stripPng(bytes: Buffer): Buffer {
	const kept: Buffer[] = [bytes.subarray(0, 8)];
	for (let at = 8; ;) {
		const end = at + 12 + bytes.readUInt32BE(at);
		if (end > bytes.length) throw new Error('Broken PNG');
		const name = bytes.toString('latin1', at + 4, at + 8);
		if (!pngNotes.has(name)) kept.push(bytes.subarray(at, end));
		if (name === 'IEND') return Buffer.concat(kept);
		at = end;
	}
}

/** WebP says in its first chunk (VP8X) whether it holds EXIF (bit 3) and XMP (bit 2). */
function stripWebp(bytes: Buffer): Buffer {
	const kept: Buffer[] = [];
	const whole = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
	for (let at = 12; at + 8 <= whole;) {
		const size = bytes.readUInt32LE(at + 4);
		const end = at + 8 + size + (size % 2);
		if (at + 8 + size > whole) throw new Error('Broken WebP');
		const name = bytes.toString('latin1', at, at + 4);
		if (name !== 'EXIF' && name !== 'XMP ') {
			const chunk = Buffer.from(bytes.subarray(at, end));
			if (name === 'VP8X' && size >= 1) chunk[8]! &= ~0b1100;
			kept.push(chunk);
		}
		at = end;
	}
	const body = Buffer.concat(kept);
	const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
	head.writeUInt32LE(body.length + 4, 4);
	return Buffer.concat([head, body]);
}
