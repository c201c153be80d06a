import * as v from 'valibot';
import { date, optionalDate, text, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { readDate, type PlainDate } from '#platform/dates.ts';
import { periodKinds, type Phase } from './campaign.ts';

/** Boxes that were ticked: none, one or several. */
const ticked = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), []),
	v.transform((values) => [values].flat())
);

const fields = v.looseObject({
	title: text(200, 'reviews.title-missing'),
	periodKind: v.picklist(periodKinds, 'reviews.period-missing'),
	periodFrom: date('reviews.period-missing'),
	periodTo: date('reviews.period-missing'),
	purpose: text(2000, 'reviews.purpose-missing'),
	covers: v.pipe(ticked, v.minLength(1, 'reviews.covers-nobody')),
	units: v.pipe(ticked, v.array(v.string()), v.minLength(1, 'reviews.no-unit-chosen')),
	/** how many units the form offered: all of them ticked is all of them, those opened later too */
	unitsOffered: v.optional(v.string(), '')
});
type Fields = v.InferOutput<typeof fields>;

/**
 * A campaign as it is planned. Each step has two fields, `starts-<code>` and `ends-<code>`: which steps there are is for
 * the rule set to say.
 */
export const campaignForm = v.pipe(
	fields,
	v.rawTransform<Fields, CampaignPlan>(({ dataset, addIssue, NEVER }) => {
		const typed = dataset.value;
		const wrong = (key: string, message: string) =>
			addIssue({
				message,
				path: [{ type: 'object', origin: 'value', input: typed, key, value: typed[key] }]
			});
		let sound = true;
		const fault = (key: string, message: string) => {
			sound = false;
			wrong(key, message);
		};
		const read = (key: string): PlainDate => {
			const words = String(typed[key] ?? '').trim();
			const day = readDate(words);
			if (!day) fault(key, words ? 'platform.not-a-date' : 'platform.field-missing');
			return day ?? '';
		};
		if (typed.periodTo <= typed.periodFrom) fault('periodTo', 'reviews.period-ends-before-it-begins');
		const phases: Phase[] = [];
		for (const key of Object.keys(typed).filter((one) => one.startsWith('starts-'))) {
			const phase = key.slice('starts-'.length);
			const [startsOn, endsOn] = [read(key), read(`ends-${phase}`)];
			if (startsOn && endsOn && endsOn < startsOn)
				fault(`ends-${phase}`, 'reviews.phase-ends-before-it-starts');
			const before = phases.at(-1);
			if (before?.startsOn && startsOn && startsOn < before.startsOn)
				fault(key, 'reviews.phase-out-of-order');
			phases.push({ phase, startsOn, endsOn });
		}
		if (!sound) return NEVER;
		const { title, purpose, periodKind, periodFrom, periodTo, units, unitsOffered } = typed;
		return {
			...{ title, purpose, periodKind, periodFrom, periodTo, phases },
			coversCollectives: typed.covers.includes('collectives'),
			coversMembers: typed.covers.includes('members'),
			unitIds: units.length === Number(unitsOffered) ? 'all' : units.filter(isId)
		};
	})
);
export type CampaignPlan = {
	title: string;
	periodKind: (typeof periodKinds)[number];
	periodFrom: PlainDate;
	periodTo: PlainDate;
	purpose: string;
	phases: Phase[];
	coversCollectives: boolean;
	coversMembers: boolean;
	unitIds: readonly Id[] | 'all';
};

/** An act that asks nothing but to be confirmed. */
export const confirmationForm = v.object({});

/** Ticked when it is copied from a sheet that was filled in by hand. */
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value === 'yes')
);

/** A unit knows of the campaign; when it means to meet may still be open. */
export const unitAnswerForm = v.object({ conferenceOn: optionalDate, fromPaper });
export type UnitAnswer = v.InferOutput<typeof unitAnswerForm>;

export const reopeningForm = v.object({ reason: text(500, 'reviews.reason-missing') });

/** Why somebody is not reviewed: a ground of the rule set; “another reason” is said in words. */
export const leavingOutForm = v.pipe(
	v.object({
		ground: v.pipe(v.optional(v.string(), ''), v.nonEmpty('reviews.ground-not-chosen')),
		words: words(1000)
	}),
	v.forward(
		v.check(({ ground, words }) => ground !== 'other' || words !== '', 'reviews.ground-words-missing'),
		['words']
	)
);
export type LeavingOut = v.InferOutput<typeof leavingOutForm>;
