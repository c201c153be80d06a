import {
	listedForm,
	opinionForm,
	reportedForm,
	voteForm,
	whichForm
} from '#domain/cell-meetings/meeting-forms.ts';
import {
	addOpinion,
	itemIn,
	noteReported,
	openActionsOf,
	recordVote,
	removeOpinion,
	removeVote,
	reviewListed
} from '#domain/cell-meetings/server/index.ts';
import { isTaken } from '#domain/cell-meetings/vote.ts';
import { dateOf } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { listPeople, readProceedings } from '../../../read-record.ts';

export async function load({ locals: { ctx }, params }) {
	const item = await itemIn(ctx, params.id, params.item);
	const { record, may } = await readProceedings(ctx, params.id);
	const { meeting, rules, items, opinions, votes, roll, listed } = record;
	const at = items.findIndex(({ id }) => id === item.id);
	const mine = <T extends { itemId: string }>(all: readonly T[]) =>
		all.filter(({ itemId }) => itemId === item.id);
	return {
		...{ may, item },
		meeting: { id: meeting.id, title: meeting.title },
		unitId: meeting.unitId,
		place: { at: at + 1, of: items.length },
		next: items[at + 1]?.id ?? null,
		people: may.answer.allowed ? await listPeople(ctx, meeting) : [],
		opinions: mine(opinions),
		votes: mine(votes).map((vote) => ({ ...vote, taken: isTaken(vote, rules) })),
		voters: roll.officialPresent,
		decisions: rules.decisions.value,
		listed: mine(listed)[0] ?? null,
		actions:
			item.source === 'actions' ? await openActionsOf(ctx, meeting.unitId, dateOf(meeting.startsAt)) : null
	};
}

const here = ({ id, item }: Record<string, string>) => `/cell-meetings/${id}/items/${item}`;

export const actions = {
	reported: formAction(reportedForm, async (ctx, { reported }, { params }) => {
		await noteReported(ctx, params.id!, params.item!, reported);
		return here(params);
	}),
	opinion: formAction(opinionForm, async (ctx, said, { params }) => {
		await addOpinion(ctx, params.id!, params.item!, said);
		return here(params);
	}),
	removeOpinion: formAction(whichForm, async (ctx, { id }, { params }) => {
		await removeOpinion(ctx, params.id!, id);
		return here(params);
	}),
	vote: formAction(voteForm, async (ctx, counted, { params }) => {
		await recordVote(ctx, params.id!, params.item!, counted);
		return here(params);
	}),
	removeVote: formAction(whichForm, async (ctx, { id }, { params }) => {
		await removeVote(ctx, params.id!, id);
		return here(params);
	}),
	listed: formAction(listedForm, async (ctx, review, { params }) => {
		await reviewListed(ctx, params.id!, params.item!, review);
		return here(params);
	})
};
