import * as v from 'valibot';
import { caseKinds } from '#domain/cases/case.ts';
import { date, optionalText, text, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { tidy } from '#platform/vietnamese.ts';
import { fromPaper, oneOf } from './forms.ts';
import { companies, decisions, identities, type Person } from './visit.ts';

const code = (reason: string) => `reception.${reason}`;

/** So many people are named on one page at most; the rules ask for no more. */
export const namesOnPage = 5;

const more = v.pipe(v.string(), v.maxLength(500, 'platform.too-long'));

/** Somebody chosen from a list, or nobody. */
const maybeSomebody = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed): Id | null => (isId(typed) ? typed : null))
);

const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed === 'yes')
);

const peopleCount = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => (typed.trim() === '' ? 1 : Number(typed))),
	v.integer(code('people-count-missing')),
	v.minValue(1, code('people-count-missing')),
	v.maxValue(10_000, code('people-count-missing'))
);

/** The people are fields `name-1`, `address-1` and so on; lines without a name are left out. */
export function peopleIn(rest: Record<string, unknown>): Person[] {
	const field = (name: string): string | null => {
		const typed = rest[name];
		return typeof typed === 'string' ? tidy(typed) || null : null;
	};
	const visitors = Array.from({ length: namesOnPage }, (_, i) => i + 1).flatMap((nth): Person[] => {
		const name = field(`name-${nth}`);
		if (!name) return [];
		return [
			{
				...{ role: 'visitor', name, address: field(`address-${nth}`), phone: field(`phone-${nth}`) },
				...{ idNumber: field(`idNumber-${nth}`), authority: nth === 1 ? field('authority') : null }
			}
		];
	});
	const represented = field('represented');
	return represented
		? [
				...visitors,
				{
					...{ role: 'represented', name: represented, address: field('representedAddress') },
					...{ phone: null, idNumber: null, authority: null }
				}
			]
		: visitors;
}

/** Who comes. What is known of them is asked for only where they say who they are. */
export const visitForm = v.pipe(
	v.objectWithRest(
		{
			company: oneOf(companies, 'company-missing'),
			peopleCount,
			identity: oneOf(identities, 'identity-missing'),
			receivedOn: date(code('received-on-missing')),
			receivedBy: v.pipe(v.optional(v.string(), ''), v.check(isId, code('received-by-missing'))),
			takenBy: maybeSomebody,
			fromPaper
		},
		more
	),
	v.transform(({ company, peopleCount, identity, receivedOn, receivedBy, takenBy, fromPaper, ...rest }) => ({
		...{ company, identity, receivedOn, receivedBy, fromPaper },
		takenBy: fromPaper ? takenBy : null,
		peopleCount: company === 'group' ? peopleCount : 1,
		people:
			identity === 'given'
				? peopleIn(rest).filter(({ role }) => role === 'visitor' || company === 'representative')
				: []
	}))
);
export type NewVisit = v.InferOutput<typeof visitForm>;

/** What is typed so far: enough to look for earlier visits. */
export const lookForm = v.pipe(
	v.objectWithRest({}, more),
	v.transform((rest) => ({
		name: tidy(String(rest['name-1'] ?? '')),
		phone: tidy(String(rest['phone-1'] ?? '')),
		about: tidy(String(rest.about ?? '')),
		values: rest
	}))
);

export const minutesForm = v.object({ minutes: words(20_000) });

/** A decision and its ground are one choice: `returned:time-passed`. */
const decided = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed.split(':')),
	v.check(
		([decision]) => (decisions as readonly string[]).includes(decision ?? ''),
		code('decision-missing')
	),
	v.transform(([decision, ground = '']) => ({ decision: decision as (typeof decisions)[number], ground }))
);

const matter = v.object({
	kind: oneOf(caseKinds, 'kind-missing'),
	topic: text(60, code('topic-missing')),
	title: text(200, code('title-missing')),
	content: words(10_000),
	hamletId: maybeSomebody,
	secret: ticked,
	aboutMemberId: maybeSomebody,
	settledBy: optionalText(300),
	decided,
	words: words(2000),
	passedTo: optionalText(300),
	ownerId: maybeSomebody,
	remarks: optionalText(500)
});
type TypedMatter = v.InferOutput<typeof matter>;

/** One matter of a visit: what it is, what was decided, and what that needs. */
export const matterForm = v.pipe(
	matter,
	v.forward(
		v.check(
			({ decided, ownerId }: TypedMatter) => decided.decision !== 'accepted' || ownerId !== null,
			code('owner-missing')
		),
		['ownerId']
	),
	v.forward(
		v.check(
			({ decided, passedTo }: TypedMatter) => decided.decision !== 'passed' || passedTo !== null,
			code('passed-to-missing')
		),
		['passedTo']
	),
	v.forward(
		v.check(
			({ decided, words }: TypedMatter) => decided.decision === 'accepted' || words !== '',
			code('words-missing')
		),
		['words']
	),
	v.transform(({ decided: { decision, ground }, ...typed }) => ({
		...typed,
		...{ decision, ground },
		passedTo: decision === 'passed' ? typed.passedTo : null,
		ownerId: decision === 'accepted' ? typed.ownerId : null
	}))
);

/** At the end of a visit: who they are, where that is only for the custodians. */
export const finishForm = v.pipe(
	v.objectWithRest({}, more),
	v.transform((rest) => peopleIn(rest))
);
