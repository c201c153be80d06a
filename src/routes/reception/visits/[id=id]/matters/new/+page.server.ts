import { listCaseOwners } from '#domain/cases/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { matterForm } from '#domain/reception/desk-forms.ts';
import { addMatter, readVisit } from '#domain/reception/server/index.ts';
import { decisions, groundsOf } from '#domain/reception/visit.ts';
import { deskWords } from '#domain/reception/words/desk.ts';
import { citizenRulesOf } from '#domain/rules/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import { formAction } from '#web/server/form-action.ts';

type Coded = { code: string; vi: string; en: string };

export async function load({ locals: { ctx, locale }, params }) {
	const { visit } = await readVisit(ctx, params.id);
	const { cases, reception } = await citizenRulesOf(ctx, visit.ruleSetId);
	const [hamlets, owners, holders] = await Promise.all([
		listHamlets(ctx),
		listCaseOwners(ctx, { aboutMemberId: null, aboutUnitId: null }),
		listPostHolders(ctx, postKinds)
	]);
	const options = (list: readonly Coded[]) => list.map((one) => ({ value: one.code, label: one[locale] }));
	return {
		visit,
		topics: options(cases.topics.value),
		decided: decisions.flatMap((decision) =>
			groundsOf(decision, reception).map((one) => ({
				value: `${decision}:${one.code}`,
				label: `${deskWords(locale).decisions[decision]}: ${one[locale]}`
			}))
		),
		bodies: reception.competentBodies.value.map((one) => one[locale]),
		hamlets: hamlets.map(({ id, name }) => ({ value: id, label: name })),
		owners: owners.map(({ id, name }) => ({ value: id, label: name })),
		cadres: [...new Map(holders.map(({ memberId, name }) => [memberId, name]))].map(([value, label]) => ({
			value,
			label
		}))
	};
}

export const actions = {
	default: formAction(matterForm, async (ctx, matter, { params }) => {
		await addMatter(ctx, params.id!, matter);
		return `/reception/visits/${params.id}`;
	})
};
