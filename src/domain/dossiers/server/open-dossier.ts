import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { getMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { fold } from '#platform/vietnamese.ts';
import type { NewDossierForm } from '../forms.ts';
import { canAppointWorkers, canOpenDossier } from '../policy.ts';
import { adjustStages } from '../stage.ts';
import { endWorkers, insertDossier, insertWorkers, takenSlugs, workersOf } from './dossier-queries.ts';
import { getDossier } from './find-dossier.ts';

/** The kinds of dossier by the rules in force today, each with its stages. */
export const listKinds = async (ctx: Context) =>
	(await citizenRulesAsOf(ctx, today(ctx.clock))).rules.dossiers.dossierKinds.value;

/** Opens a dossier with its own stages; it keeps the rules of the day for good. */
export const openDossier = (ctx: Context, form: NewDossierForm): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canOpenDossier(ctx.actor));
		const date = today(ctx.clock);
		const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, date);
		const kind = rules.dossiers.dossierKinds.value.find(({ code }) => code === form.kind);
		if (!kind) throw new Refusal('dossiers.kind-missing', 400, { field: 'kind' });
		if (form.openedOn > date) throw new Refusal('dossiers.day-to-come', 400, { field: 'openedOn' });
		const stages = adjustStages(kind, form.stages, form.own);
		if (stages.length < 2) throw new Refusal('dossiers.too-few-stages', 400);
		await getMember(ctx, form.owner);
		const id = newId();
		const { title, ground, openedOn } = form;
		await insertDossier(ctx, {
			id,
			kind: kind.code,
			title,
			slug: await freeSlug(ctx, title),
			ground,
			openedOn,
			stages,
			hasMoney: kind.hasMoney,
			hasPlots: kind.hasPlots,
			ruleSetId,
			channel: 'self'
		});
		await insertWorkers(ctx, id, [{ memberId: form.owner, duty: 'owner' }], date);
		await record(ctx, 'dossier.opened', {
			subjectType: 'dossier',
			subjectId: id,
			to: { kind: kind.code, title, openedOn, owner: form.owner, stages: stages.map(({ code }) => code) }
		});
		return id;
	});

/** Says from today who answers for a dossier and who else works on it; who did before stays readable. */
export const appointWorkers = (
	ctx: Context,
	dossierId: Id,
	form: { owner: Id; workers: Id[] }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await getDossier(ctx, dossierId);
		insist(canAppointWorkers(ctx.actor));
		const wanted = new Map<Id, 'owner' | 'worker'>([
			...form.workers.map((memberId) => [memberId, 'worker'] as const),
			[form.owner, 'owner']
		]);
		for (const memberId of wanted.keys()) await getMember(ctx, memberId);
		const now = (await workersOf(ctx, dossierId)).filter(({ to }) => to === null);
		const date = today(ctx.clock);
		const leaving = now.filter(({ memberId, duty }) => wanted.get(memberId) !== duty);
		const coming = [...wanted].filter(
			([memberId, duty]) => !now.some((one) => one.memberId === memberId && one.duty === duty)
		);
		if (leaving.length === 0 && coming.length === 0) return;
		if (leaving.length)
			await endWorkers(
				ctx,
				dossierId,
				leaving.map(({ memberId }) => memberId),
				date
			);
		if (coming.length)
			await insertWorkers(
				ctx,
				dossierId,
				coming.map(([memberId, duty]) => ({ memberId, duty })),
				date
			);
		await record(ctx, 'dossier.workers-appointed', {
			subjectType: 'dossier',
			subjectId: dossierId,
			from: now.map(({ memberId, duty }) => ({ memberId, duty })),
			to: [...wanted].map(([memberId, duty]) => ({ memberId, duty }))
		});
	});

/** `dat-dich-vu-khu-do-thi`, past those that are taken; never the address of another page beside it. */
async function freeSlug(ctx: Context, title: string): Promise<string> {
	const plain =
		fold(title)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '')
			.slice(0, 60)
			.replace(/-$/, '') || 'ho-so';
	const base = plain === 'own' ? 'ho-so-own' : plain;
	const taken = await takenSlugs(ctx, base);
	let slug = base;
	for (let again = 2; taken.has(slug); again++) slug = `${base}-${again}`;
	return slug;
}
