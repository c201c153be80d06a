import { listHamlets } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { newHouseholdCode } from '../household-code.ts';
import { placeOf } from '../stage.ts';
import { numbersOf } from './file-queries.ts';
import { lockDossier } from './find-dossier.ts';
import { insertFiles, type NewHead } from './write-queries.ts';

export type AddedFile = NewHead & {
	number: string;
	hamlet: Id;
	stage: string;
	on: PlainDate;
	papers: string[];
	due: number;
	channel: Channel;
};

/** One more household’s file, entered by hand or from a paper sheet. */
export const addFile = (ctx: Context, dossierId: Id, form: AddedFile): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const { stages, hasMoney } = await lockDossier(ctx, dossierId);
		const { number, hamlet, stage, on, channel, head, address, phone, others } = form;
		if (on > today(ctx.clock)) throw new Refusal('dossiers.day-to-come', 409, { field: 'on' });
		if (placeOf(stages, stage) < 0) throw new Refusal('dossiers.stage-missing', 400, { field: 'stage' });
		if (!(await listHamlets(ctx)).some(({ id }) => id === hamlet))
			throw new Refusal('dossiers.hamlet-missing', 400, { field: 'hamlet' });
		if ((await numbersOf(ctx, dossierId)).has(number))
			throw new Refusal('dossiers.number-taken', 409, { field: 'number' });
		const known = new Set(stages.flatMap(({ papers }) => papers.map(({ code }) => code)));
		const id = newId();
		await insertFiles(
			ctx,
			dossierId,
			[
				{
					id,
					number,
					code: newHouseholdCode(),
					hamletId: hamlet,
					stage,
					stageSince: on,
					step: { kind: 'opened', fromStage: null, on, why: '' },
					head,
					address,
					phone,
					others,
					headReason: 'listed',
					papers: [...new Set(form.papers)].filter((paper) => known.has(paper)),
					due: hasMoney ? form.due : 0,
					paid: 0,
					bookedOn: on,
					bookedWhy: '',
					plots: [],
					dispute: null
				}
			],
			channel
		);
		await record(ctx, 'dossier-file.opened', {
			subjectType: 'dossier-file',
			subjectId: id,
			channel,
			to: { dossier: dossierId, number, hamlet, stage, on }
		});
		return id;
	});
