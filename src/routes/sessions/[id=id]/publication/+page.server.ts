import { listPostHolders } from '#domain/membership/server/index.ts';
import { correctionForm, publicationForm } from '#domain/study/forms.ts';
import { canPublish } from '#domain/study/policy.ts';
import { mayPublishRoll } from '#domain/study/publication.ts';
import { asksForAnswer, groupedByCell } from '#domain/study/result.ts';
import { mayCorrect } from '#domain/study/revision.ts';
import {
	getSession,
	listConcluded,
	previewResult,
	publishResult,
	signingPosts
} from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { studyWords } from '#domain/study/words.ts';
import { all, insist, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	insist(canPublish(ctx.actor));
	const isCorrection = session.state === 'published';
	const preview = await previewResult(ctx, session);
	const { lines, rules, obstacles, changes, seen, secondPartMissing } = preview;
	const { toBeGiven } = studyWords(ctx.locale).publication;
	const names = new Map(preview.roll.map((line) => [line.memberId, line.fullName]));
	const concluded = isCorrection ? await listConcluded(ctx, session.id) : [];
	return {
		session,
		isCorrection,
		lines: lines.map((line) => ({
			...line,
			reference: asksForAnswer(line, rules) ? (preview.given.get(line.memberId) ?? toBeGiven) : null
		})),
		rules,
		notCalled: groupedByCell(obstacles.notCalled),
		undecided: groupedByCell(obstacles.undecided),
		changes: changes.map((change) => ({
			...change,
			name: change.before?.fullName ?? names.get(change.memberId) ?? '',
			wasConcluded: concluded.includes(change.memberId)
		})),
		seen,
		secondPartMissing,
		signers: await listPostHolders(ctx, signingPosts),
		permit: permit(
			ctx,
			all(
				canPublish(ctx.actor),
				mayNow(isCorrection ? 'correct' : 'publish', session, ctx.clock.now()),
				mayPublishRoll(preview.roll),
				isCorrection ? mayCorrect(changes) : yes
			)
		)
	};
}

export const actions = {
	publish: formAction(publicationForm, async (ctx, publication, { params }) => {
		const revision = await publishResult(ctx, params.id!, publication);
		return `/sessions/${params.id}/results/${revision}?published`;
	}),
	correct: formAction(correctionForm, async (ctx, publication, { params }) => {
		const revision = await publishResult(ctx, params.id!, publication);
		return `/sessions/${params.id}/results/${revision}?published`;
	})
};
