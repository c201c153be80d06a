import { leaveForForm, leaveForm, verdictForm } from '#domain/meetings/forms.ts';
import type { Meeting } from '#domain/meetings/meeting.ts';
import { meetingPath } from '#domain/meetings/paths.ts';
import {
	askLeave,
	decideLeave,
	getMeeting,
	readCellLeave,
	readOwnLeave
} from '#domain/meetings/server/index.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from './form-action.ts';
import { permit } from './permit.ts';

/** Leave from a meeting, whatever kind of meeting it is: what its pages show and take. */

const shown = (meeting: Meeting) => ({
	id: meeting.id,
	at: meetingPath(meeting),
	title: meeting.title,
	time: timeOf(meeting.startsAt),
	date: showDate(dateOf(meeting.startsAt))
});

export async function loadOwnLeave(ctx: Context, meetingId: Id) {
	const { meeting, mayAsk, ...rest } = await readOwnLeave(ctx, meetingId);
	return { ...rest, session: shown(meeting), mayAsk: permit(ctx, mayAsk) };
}

export const ownLeaveAction = formAction(leaveForm, async (ctx, { reason }, { params }) => {
	await askLeave(ctx, params.id!, { reason });
	return `${meetingPath(await getMeeting(ctx, params.id!))}/leave`;
});

export async function loadUnitLeave(ctx: Context, meetingId: Id, unitId: Id) {
	const { meeting, unitName, requests, mayEnter } = await readCellLeave(ctx, meetingId, unitId);
	return {
		session: shown(meeting),
		unitId,
		unitName,
		requests: requests.map(({ mayDecide, ...request }) => ({
			...request,
			mayDecide: permit(ctx, mayDecide)
		})),
		mayEnter: permit(ctx, mayEnter)
	};
}

export async function loadNewLeave(ctx: Context, meetingId: Id, unitId: Id) {
	const { meeting, unitName, withoutRequest, mayEnter } = await readCellLeave(ctx, meetingId, unitId);
	return {
		back: `${meetingPath(meeting)}/leave/${unitId}`,
		title: meeting.title,
		unitName,
		members: withoutRequest.map(({ memberId, fullName }) => ({ value: memberId, label: fullName })),
		mayEnter: permit(ctx, mayEnter)
	};
}

export const newLeaveAction = formAction(leaveForForm, async (ctx, { member, reason, how }, { params }) => {
	await askLeave(ctx, params.id!, { memberId: member, reason, fromPaper: how === 'paper' });
	return `${meetingPath(await getMeeting(ctx, params.id!))}/leave/${params.unit}`;
});

export async function loadLeaveVerdict(ctx: Context, meetingId: Id, unitId: Id, requestId: Id) {
	const { meeting, unitName, requests } = await readCellLeave(ctx, meetingId, unitId);
	const request = requests.find((one) => one.id === requestId);
	if (!request) throw notFound();
	const { fullName, reason, state, decisionWords } = request;
	return {
		back: `${meetingPath(meeting)}/leave/${unitId}`,
		title: meeting.title,
		unitName,
		request: { fullName, reason, state, decisionWords },
		mayDecide: permit(ctx, request.mayDecide)
	};
}

export const leaveVerdictAction = formAction(verdictForm, async (ctx, verdict, { params }) => {
	await decideLeave(ctx, params.request!, verdict);
	return `${meetingPath(await getMeeting(ctx, params.id!))}/leave/${params.unit}`;
});
