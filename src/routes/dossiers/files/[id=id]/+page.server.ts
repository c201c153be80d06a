import { showArea, showDong } from '#domain/dossiers/amounts.ts';
import { missingPapers, nextOf, obstaclesOf } from '#domain/dossiers/file.ts';
import { showHouseholdCode } from '#domain/dossiers/household-code.ts';
import { moveFiles, seeFile } from '#domain/dossiers/server/index.ts';
import { isLast, nameOf } from '#domain/dossiers/stage.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { no, Refusal, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import * as v from 'valibot';
import { filePage } from './file-page.ts';
import { timelineOf } from './timeline.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { file, dossier, household } = seen;
	const { stages } = dossier;
	const words = dossiersWords(locale).file;
	const next = nextOf(stages, file);
	const [obstacle] = file.state === 'open' && next ? obstaclesOf(stages, file) : [];
	return {
		...shown,
		state: file.state,
		stage: nameOf(stages, file.stage, locale),
		since: showDate(file.stageSince),
		next: file.state === 'open' && next ? next[locale] : null,
		mayMove: permit(ctx, obstacle ? no(`dossiers.held-by-${obstacle}`) : yes),
		hasMoney: dossier.hasMoney,
		hasPlots: dossier.hasPlots,
		canReturn: file.state === 'open' && stages[0]!.code !== file.stage,
		facts: {
			head: household.head,
			address: household.address,
			phone: household.phone,
			others: household.others,
			hamlet: file.hamletName,
			code: showHouseholdCode(file.code),
			due: showDong(file.due),
			paid: showDong(file.paid),
			plots: seen.plots
				.filter(({ to }) => to === null)
				.map(({ number, area, position }) => words.plotLine(number, showArea(area), position))
				.join('; '),
			missing: isLast(stages, file.stage)
				? ''
				: missingPapers(stages, file)
						.map((paper) => paper[locale])
						.join('; '),
			disputes: seen.disputes
				.filter(({ closedOn }) => closedOn === null)
				.map(({ about }) => about)
				.join('; ')
		},
		heirs: seen.heirs,
		forebears: seen.forebears,
		history: timelineOf(seen, locale)
	};
}

export const actions = {
	/** on to the next stage, today */
	default: formAction(v.object({}), async (ctx, _, { params }) => {
		const { file, dossier } = await seeFile(ctx, params.id!);
		const { refused } = await moveFiles(ctx, dossier.id, {
			stage: file.stage,
			hamletId: null,
			picked: [file.id],
			on: today(ctx.clock),
			why: '',
			papersSeen: false
		});
		if (refused[0]) throw new Refusal(refused[0].code, 409, refused[0].details);
		return `/dossiers/files/${file.id}`;
	})
};
