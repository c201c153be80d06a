import { programmeForm } from '#domain/supervision/forms.ts';
import { canKeepProgramme } from '#domain/supervision/policy.ts';
import { openProgramme } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export const load = ({ locals: { ctx } }) => ({
	// Programmes are drawn up at the end of the year before.
	year: Number(today(ctx.clock).slice(0, 4)) + (today(ctx.clock).slice(5) >= '10-01' ? 1 : 0),
	may: permit(ctx, canKeepProgramme(ctx.actor))
});

export const actions = {
	default: formAction(
		programmeForm,
		async (ctx, programme) => `/inspection/programmes/${await openProgramme(ctx, programme)}`
	)
};
