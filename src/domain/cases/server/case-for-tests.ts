import { fingerprintOf, listSigners } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { issueLetter, previewLetter, writeAnswer, writeNotice, type Writing } from './letters.ts';
import { receiveCase, type NewCase } from './open-case.ts';

/** What tests of cases share: a case that comes in, and a letter that is written and issued in one go. */
export const someCase = (ctx: Context, more: Partial<NewCase> = {}) =>
	receiveCase(ctx, {
		...{ kind: 'complaint', topic: 'land', title: 'Ranh giới thửa đất', content: 'Bờ rào lấn sang.' },
		...{ origin: 'desk', people: [{ role: 'person', name: 'Nguyễn Thị Hòa' }] },
		...more
	});

const party = { layout: 'party', stateNumber: null, signerName: null, signerPost: null } as const;

export const answer = (
	ctx: Context,
	id: Id,
	body = 'Đã đo lại, trả về mốc cũ.',
	more: Partial<Writing> = {}
) => issue(ctx, id, () => writeAnswer(ctx, id, { ...party, body, ...more }));

export const giveNotice = (ctx: Context, id: Id, more: Partial<Writing> = {}) =>
	issue(ctx, id, () => writeNotice(ctx, id, { ...party, body: '', ...more }));

async function issue(ctx: Context, id: Id, write: () => Promise<Id>) {
	const letterId = await write();
	const { paper, revisions } = await previewLetter(ctx, id, letterId);
	const issued = await issueLetter(ctx, id, letterId, {
		...{ seen: fingerprintOf(paper), revision: revisions.length + 1, issuedOn: today(ctx.clock) },
		signer: await signerOf(ctx)
	});
	return { letterId, issued };
}

const signerOf = async (ctx: Context): Promise<Id> =>
	(await listSigners(ctx, 'committee', (await getCommittee(ctx)).unitId))[0]!.memberId;
