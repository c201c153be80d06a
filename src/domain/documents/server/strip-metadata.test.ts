import { describe, expect, test } from 'vitest';
import { stripMetadata } from './strip-metadata.ts';

const segment = (marker: number, content: string | Buffer) => {
	const body = Buffer.from(content as string, 'latin1');
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
};
/** A camera's note: the picture stands on its side (6), and was taken at a place. */
const exif = (order: 'II' | 'MM') => {
	const tiff = Buffer.alloc(8 + 2 + 24 + 4);
	tiff.write(order, 'latin1');
	const u16 = (value: number, at: number) =>
		order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
	const u32 = (value: number, at: number) =>
		order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
	const short = [
		[42, 2],
		[2, 8],
		[0x0112, 10],
		[3, 12],
		[6, 18],
		[0x8825, 22],
		[4, 24]
	] as const;
	const long = [
		[8, 4],
		[1, 14],
		[1, 26],
		[99, 30]
	] as const;
	for (const [value, at] of short) u16(value, at);
	for (const [value, at] of long) u32(value, at);
	return segment(
		0xe1,
		Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 21.3N 105.4E')])
	);
};
const start = Buffer.from([0xff, 0xd8]);
const picture = Buffer.concat([
	segment(0xdb, 'Q'.repeat(64)),
	segment(0xda, 'scan'),
	Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])
]);
const end = Buffer.from([0xff, 0xd9]);
const jpeg = (...notes: Buffer[]) => Buffer.concat([start, ...notes, picture, end]);

describe('a JPEG picture', () => {
	test.each(['II', 'MM'] as const)('loses its place and keeps which side is up (%s)', (order) => {
		const kept = stripMetadata(jpeg(exif(order)), 'image/jpeg');
		expect(kept.includes('GPS')).toBe(false);
		const at = kept.indexOf('Exif');
		expect(kept.readUInt16BE(at + 6 + 10)).toBe(0x0112);
		expect(kept.readUInt16BE(at + 6 + 18)).toBe(6);
	});

	test('loses notes, and what lies behind its end, and keeps its colours and pixels', () => {
		const profile = segment(0xe2, 'ICC_PROFILE\0colours');
		const dirty = jpeg(
			segment(0xe0, 'JFIF\0'),
			profile,
			segment(0xe2, 'MPF\0second'),
			segment(0xed, 'Photoshop'),
			segment(0xfe, 'note')
		);
		const kept = stripMetadata(Buffer.concat([dirty, Buffer.from('video with a place')]), 'image/jpeg');
		expect(kept.equals(jpeg(segment(0xe0, 'JFIF\0'), profile))).toBe(true);
	});

	test('that is cut short is refused', () => {
		expect(() => stripMetadata(Buffer.concat([start, picture]), 'image/jpeg')).toThrow();
		expect(() => stripMetadata(jpeg().subarray(0, 30), 'image/jpeg')).toThrow();
	});
});

test('a PNG picture loses its notes and keeps its pixels', () => {
	const chunk = (name: string, content = '') => {
		const size = Buffer.alloc(4);
		size.writeUInt32BE(content.length);
		return Buffer.concat([size, Buffer.from(`${name}${content}crc!`, 'latin1')]);
	};
	const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	const clean = [chunk('IHDR', 'size'), chunk('IDAT', 'pixels'), chunk('IEND')];
	const dirty = [
		clean[0]!,
		chunk('eXIf', 'GPS'),
		chunk('tEXt', 'Author'),
		chunk('tIME', '2026'),
		...clean.slice(1),
		Buffer.from('tail')
	];
	expect(
		stripMetadata(Buffer.concat([signature, ...dirty]), 'image/png').equals(
			Buffer.concat([signature, ...clean])
		)
	).toBe(true);
	expect(() => stripMetadata(Buffer.concat([signature, clean[0]!]), 'image/png')).toThrow();
});

test('a WebP picture loses its notes and no longer says that it has any', () => {
	const chunk = (name: string, content: Buffer | string) => {
		const body = Buffer.from(content as string, 'latin1');
		const size = Buffer.alloc(4);
		size.writeUInt32LE(body.length);
		return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)]);
	};
	const webp = (...chunks: Buffer[]) => {
		const body = Buffer.concat(chunks);
		const size = Buffer.alloc(4);
		size.writeUInt32LE(body.length + 4);
		return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]);
	};
	const [says, saysNot] = [0b11100, 0b10000].map((flags) =>
		chunk('VP8X', Buffer.from([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]))
	);
	const pixels = chunk('VP8 ', 'odd');
	const kept = stripMetadata(webp(says!, pixels, chunk('EXIF', 'GPS'), chunk('XMP ', '<x/>')), 'image/webp');
	expect(kept.equals(webp(saysNot!, pixels))).toBe(true);
});

test('a document is left as it is', () => {
	const bytes = Buffer.from('%PDF-1.7');
	expect(stripMetadata(bytes, 'application/pdf')).toBe(bytes);
});
