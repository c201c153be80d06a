import { nothingForm, reviewForm, speakerForm, speechIdForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';
import { readConferencePage } from './read-conference-page.ts';

export const load = ({ locals: { ctx }, params, url }) =>
	readConferencePage(ctx, params.id, url.searchParams.has('page') ? pageIn(url) : null);

const here = (params: Record<string, string>, at = '') => `/conferences/${params.id}${at}`;

export const actions = {
	open: formAction(nothingForm, async (ctx, _, { params }) => {
		await conferences.openConference(ctx, params.id!);
		return here(params);
	}),
	end: formAction(nothingForm, async (ctx, _, { params }) => {
		await conferences.endConference(ctx, params.id!);
		return here(params);
	}),
	resume: formAction(nothingForm, async (ctx, _, { params }) => {
		await conferences.resumeConference(ctx, params.id!);
		return here(params);
	}),
	call: formAction(reviewForm, async (ctx, { review }, { params }) => {
		await conferences.callReview(ctx, params.id!, review);
		return here(params);
	}),
	ask: formAction(speakerForm, async (ctx, { speaker }, { params }) => {
		await conferences.askToSpeak(ctx, params.id!, speaker);
		return here(params, '#floor');
	}),
	give: formAction(speechIdForm, async (ctx, { speech }, { params }) => {
		await conferences.giveFloor(ctx, params.id!, speech);
		return here(params, '#floor');
	}),
	withdraw: formAction(speechIdForm, async (ctx, { speech }, { params }) => {
		await conferences.withdrawFromList(ctx, params.id!, speech);
		return here(params, '#floor');
	}),
	finish: formAction(nothingForm, async (ctx, _, { params }) => {
		await conferences.endSpeech(ctx, params.id!);
		return here(params, '#floor');
	})
};
