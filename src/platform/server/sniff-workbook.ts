/** What a file is by its bytes, whatever its name says. A `zip` here is one that holds a workbook. */
export type FileKind = 'zip' | 'old' | 'text' | 'encrypted' | 'other';

export function kindOf(bytes: Uint8Array): FileKind {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const starts = (hex: string) => file.subarray(0, hex.length / 2).toString('hex') === hex;
	if (starts('504b0304')) return holdsWorkbook(file) ? 'zip' : 'other';
	if (starts('d0cf11e0a1b11ae1')) return oldKind(file);
	const known = [
		'25504446',
		'89504e47',
		'ffd8ff',
		'47494638',
		'1f8b',
		'52617221',
		'377abcaf',
		'7f454c46',
		'4d5a9000'
	];
	if (known.some(starts) || /^\s*(<|\{\\rtf)/.test(file.subarray(0, 200).toString('latin1'))) return 'other';
	return 'text';
}

/** A document of Excel names its workbook in the archive; so a Word document and a plain zip are told apart. */
const holdsWorkbook = (file: Buffer): boolean => file.includes('xl/workbook.') || !isArchive(file);

// A broken archive goes on and is refused as broken, not as something else.
const isArchive = (file: Buffer): boolean => file.lastIndexOf(endOfDirectory) >= 0;

/** Old Office files are small file systems; the names of their parts are in UTF-16. */
function oldKind(file: Buffer): FileKind {
	const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
	if (holds('EncryptedPackage')) return 'encrypted';
	return holds('Workbook') || holds('Book') ? 'old' : 'other';
}

const endOfDirectory = Buffer.from('504b0506', 'hex');
const directoryEntry = 0x02014b50;

/** The size that an archive says it unpacks to, from its directory alone; null when there is no sound directory. */
export function unpackedSize(bytes: Uint8Array): number | null {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = file.lastIndexOf(endOfDirectory);
	if (end < 0 || end + 22 > file.length) return null;
	const entries = file.readUInt16LE(end + 10);
	let at = file.readUInt32LE(end + 16);
	let size = 0;
	for (let entry = 0; entry < entries; entry++) {
		if (at + 46 > file.length || file.readUInt32LE(at) !== directoryEntry) return null;
		size += file.readUInt32LE(at + 24);
		at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	return size;
}
