import type { Id } from '#platform/id.ts';
import { cleanText } from './clean-text.ts';

/** The largest file that can be attached: 10 megabytes. */
export const largestAttachment = 10 * 1024 * 1024;

/**
 * What may be attached: documents in which a marking of secrecy can be looked for, and pictures. A file's kind is told
 * by its content, never by its name. Old .doc and .xls files and anything that can hold a program are left out.
 */
export const attachmentTypes = {
	'application/pdf': { extensions: ['pdf'], isPicture: false },
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
		extensions: ['docx'],
		isPicture: false
	},
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
		extensions: ['xlsx'],
		isPicture: false
	},
	'text/plain': { extensions: ['txt', 'csv', 'md', 'log'], isPicture: false },
	'image/jpeg': { extensions: ['jpg', 'jpeg'], isPicture: true },
	'image/png': { extensions: ['png'], isPicture: true },
	'image/webp': { extensions: ['webp'], isPicture: true },
	'image/heic': { extensions: ['heic', 'heif'], isPicture: true }
} as const satisfies Record<string, { extensions: readonly [string, ...string[]]; isPicture: boolean }>;

export type AttachmentType = keyof typeof attachmentTypes;

export const isAttachmentType = (type: string): type is AttachmentType =>
	Object.hasOwn(attachmentTypes, type);

/** What a file field accepts, as its `accept` attribute has it. */
export const acceptedExtensions = Object.values(attachmentTypes)
	.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
	.join(',');

/** Pictures that every browser draws may be shown in place; everything else is only handed over. */
export const isShownInPlace = (type: string): boolean =>
	isAttachmentType(type) && attachmentTypes[type].isPicture && type !== 'image/heic';

/**
 * A file's name as it is kept: without folders or characters that some system cannot write, at most 120 characters,
 * and ending as its content says.
 */
export function tidyFileName(name: string, type: AttachmentType): string {
	const { extensions } = attachmentTypes[type];
	const last = cleanText(name).split(/[\\/]/).at(-1)!;
	const tidy = last
		.replaceAll(/[:*?"<>|\n]/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replace(/^[. ]+/, '')
		.replace(/[. ]+$/, '');
	const [, stem = tidy, extension = ''] = /^(.*)\.([^.]+)$/.exec(tidy) ?? [];
	const isRight = (extensions as readonly string[]).includes(extension.toLowerCase());
	const kept = [...(isRight ? stem : tidy)].slice(0, 120).join('').trim() || 'tep';
	return `${kept}.${isRight ? extension.toLowerCase() : extensions[0]}`;
}

/** A file as it was kept: what it is, to which record it belongs, and whose hand it came from. */
export type Attachment = {
	id: Id;
	subjectType: AttachmentSubject;
	subjectId: Id;
	name: string;
	type: AttachmentType;
	size: number;
	sha256: string;
	enteredBy: Id;
	enteredAt: Date;
};

/** The records to which files may belong; the module that owns the record decides who sees them. */
export type AttachmentSubject =
	'study-session' | 'action-step' | 'explanation' | 'dialogue-promise-step' | 'disclosure-posting';

/** As `1,2 MB`: what a person compares with what their telephone says. */
export const showSize = (bytes: number): string =>
	bytes < 1024 * 1024
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
