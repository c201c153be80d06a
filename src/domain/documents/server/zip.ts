import { createInflateRaw } from 'node:zlib';

/** The parts of a ZIP archive (a Word or Excel file is one), by their names. */
export type ZipPart = { name: string; isLocked: boolean; offset: number; packedSize: number; method: number };

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
const most = 5_000;

/** What the archive holds, from its own table at the end; nothing is unpacked. Throws when it is no such archive. */
export function listZipParts(bytes: Buffer): ZipPart[] {
	const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	if (end < 0 || bytes.readUInt32LE(end) !== endSignature) throw new Error('Not a ZIP archive');
	const count = bytes.readUInt16LE(end + 10);
	if (count > most) throw new Error('Too many parts');
	let at = bytes.readUInt32LE(end + 16);
	return Array.from({ length: count }, () => {
		if (bytes.readUInt32LE(at) !== partSignature) throw new Error('Broken table of parts');
		const nameLength = bytes.readUInt16LE(at + 28);
		const part = {
			name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
			isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
			method: bytes.readUInt16LE(at + 10),
			packedSize: bytes.readUInt32LE(at + 20),
			offset: bytes.readUInt32LE(at + 42)
		};
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		return part;
	});
}

/** The beginning of a part, unpacked: never more than asked for, however much a hostile archive would unfold. */
export async function readZipPart(bytes: Buffer, part: ZipPart, atMost: number): Promise<Buffer> {
	const start =
		part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28);
	const packed = bytes.subarray(start, start + part.packedSize);
	if (part.method === 0) return packed.subarray(0, atMost);
	if (part.method !== 8) throw new Error('Unknown packing');
	const inflate = createInflateRaw();
	inflate.end(packed);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of inflate as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= atMost) break;
	}
	return Buffer.concat(chunks).subarray(0, atMost);
}
