import type { Translation } from '#platform/words.ts';
import type { planWordsVi } from './plan-vi.ts';

export const planWordsEn: Translation<typeof planWordsVi> = {
	title: 'Rectification plan',
	of: (name) => `Rectification plan: ${name}`,
	nothingFound: 'Nothing found',
	states: {
		draft: 'Being completed',
		submitted: 'Waits for approval',
		approved: 'Approved',
		published: 'Published'
	},
	standings: {
		none: 'Not begun',
		unneeded: 'Not needed',
		draft: 'Being completed',
		submitted: 'Waits for approval',
		approved: 'Approved',
		published: 'Published'
	},
	offers: { complete: 'Complete the rectification plan', judge: 'Approve the rectification plan' },
	waiting: {
		complete: 'Complete the rectification plan',
		completeButton: 'Complete',
		judge: 'Approve the rectification plan',
		judgeButton: 'Read and decide'
	},
	sentence: {
		none: 'The register has nothing to be mended after this review.',
		draft: (due) => `Being completed; to be submitted by ${due}.`,
		returned: 'Returned to be completed.',
		submitted: (who) => `Submitted by ${who}; waits for approval.`,
		approved: (who, on) => `Approved by ${who} on ${on}; not published yet.`,
		published: (on) => `Published on ${on}.`
	},
	returnedWords: 'Why it was returned',
	count: (n) => `${n} corrective action(s)`,
	remedied: 'Remedied',
	remedyHint:
		'Only shortcomings of which every action was verified by somebody else count. A report alone does not.',
	unplannedTitle: (n) => `${n} shortcoming(s) without a corrective action`,
	unplannedHelp: 'Open each and plan what is done about it; then the plan can be submitted.',
	plan: {
		number: 'No.',
		fault: 'Shortcoming',
		cause: 'Cause',
		measure: 'Measure',
		product: 'Product',
		owner: 'Responsible',
		coordinator: 'With',
		period: 'Time',
		progress: 'Progress',
		evidence: 'Evidence',
		files: (n) => (n ? `${n} file(s)` : 'None yet'),
		supervisor: 'Supervised by',
		supervisorUsual: 'The committee’s inspection committee',
		note: 'Note',
		until: (due) => `until ${due}`,
		fromTo: (from, due) => `${from} – ${due}`,
		later: 'Came after it was submitted',
		recurs: 'Recurred',
		progressOf: {
			'without-action': 'Nothing planned',
			mending: 'In hand',
			reported: 'Reported as done',
			verified: 'Verified',
			holds: 'Holds'
		},
		overdue: 'overdue',
		verifiedOn: (on) => `verified on ${on}`,
		reportedOn: (on) => `reported on ${on}`,
		complete: 'Complete',
		open: 'Open'
	},
	buttons: {
		submit: 'Submit for approval',
		takeBack: 'Take it back',
		approve: 'Read and decide',
		publish: 'Publish',
		reopen: 'Open it again',
		sheet: 'Print in large type',
		paper: 'Paper'
	},
	line: {
		title: 'Complete a corrective action',
		known: 'The register knows this; it is not asked again',
		measure: 'Measure',
		measureHint: (task) => `Left empty, the plan says: “${task}”`,
		coordinator: 'Who helps',
		startsOn: 'Begins on',
		supervisor: 'Supervised by',
		supervisorHint: 'Left empty: the inspection committee',
		note: 'Note',
		submit: 'Save'
	},
	submission: {
		title: 'Submit the rectification plan',
		lead: (n) => `The plan has ${n} corrective action(s). The level above will read and approve it.`,
		channel: 'Submitted for the person reviewed',
		paper: 'From a signed paper',
		onBehalf: 'On their word',
		submit: 'Submit the plan'
	},
	approval: {
		title: 'Approve the rectification plan',
		outcome: 'Decision',
		approve: 'Approve the plan',
		return: 'Return it to be completed',
		words: 'What is to be added or changed?',
		wordsHint: 'Only needed when it is returned.',
		submit: 'Record the decision'
	},
	publication: {
		title: 'Publish the rectification plan',
		collective: 'A collective’s plan: every member there can read it.',
		member:
			'A person’s plan: only that person, the leaders of the place and those who act for the committee can read it.',
		submit: 'Publish'
	},
	reopening: {
		title: 'Open the plan again',
		lead: 'It goes back to being completed, and is submitted and approved anew. The earlier approval stays in the journal.',
		submit: 'Open it again'
	},
	takingBack: {
		title: 'Take the plan back',
		lead: 'Nobody has decided yet, so it can be changed and submitted again.',
		submit: 'Take it back'
	},
	list: {
		title: 'Rectification after the review',
		lead: (on) => `As it stood at the end of ${on}.`,
		asOf: 'As of',
		look: 'Look',
		subject: 'Collective or person',
		unit: 'Place of review',
		standing: 'Plan',
		approvedOn: 'Approved on',
		remedied: 'Remedied',
		search: 'Search by name',
		byUnit: 'By cell and collective',
		plans: 'Plans needed',
		approved: 'Approved',
		all: 'Total',
		each: 'Each plan',
		export: 'Export to Excel',
		sheet: 'Rectification',
		sheetTitle: (campaign, on) => `${campaign}: rectification as of ${on}`,
		noneTitle: 'There is no plan yet.',
		none: 'Plans come after the conclusions. If you are filtering, take some conditions away.'
	},
	urgent: {
		title: 'Done at once',
		lead: (days) =>
			`What heads do at once, within ${days} days; it is verified by somebody else all the same.`,
		name: 'Name something to be done at once',
		task: 'What',
		head: 'Head',
		unit: 'Collective',
		due: 'Due',
		state: 'State',
		noneTitle: 'Nothing is named yet.',
		none: 'Secretaries and deputies name here what they do at once; every member there sees it on the first page.',
		newTitle: 'Name something to be done at once',
		forUnit: 'In which collective?',
		forHead: 'By whom?',
		forHeadHint: 'When entering from paper, choose the head who committed.',
		criterion: 'Of which kind is it?',
		description: 'What is not well?',
		cause: 'Why?',
		what: 'What do you do at once?',
		product: 'What will be seen when it is done?',
		dueOn: 'Done by',
		dueHint: (days, latest) => `Within ${days} days, by ${latest} at the latest`,
		submit: 'Commit to it',
		doneTitle: (reference) => `Recorded as ${reference}`,
		all: 'All that is done at once',
		states: {
			'in-hand': 'In hand',
			returned: 'More to do',
			reported: 'Waits for verification',
			verified: 'Verified',
			holds: 'Holds'
		}
	},
	refusals: {
		'plan-draft': 'The rectification plan is still being completed.',
		'plan-submitted': 'The rectification plan waits for approval.',
		'plan-approved': 'The rectification plan is approved. To change it, open it again.',
		'plan-published': 'The rectification plan is published. To change it, open it again.',
		'plan-too-early': 'The review is not concluded, so there is no rectification plan yet.',
		'plan-empty': 'There is nothing to be mended, so no plan needs to be submitted.',
		'plan-unplanned': ({ count }) =>
			`${count} shortcoming(s) have no corrective action yet. Plan them, then submit.`,
		'own-plan': 'Nobody approves their own plan, or that of a collective they lead.',
		'submitted-by-oneself': 'Whoever submitted the plan does not approve it; somebody else does.',
		'approved-above': 'This plan is approved by the committee’s leaders, or entered by the office.',
		'named-by-the-head': 'It is named by the secretary or deputy there, or entered by the office from paper.',
		'not-a-head': 'Please choose the secretary or a deputy of this collective.',
		'not-at-once': ({ days, date }) =>
			`What is done at once is done within ${days} days, by ${date.split('-').reverse().join('/')}. What takes longer belongs in the plan.`,
		'approval-missing': 'Choose whether to approve or to return it.',
		'return-words-missing': 'To return it, say what is to be added or changed.',
		'unit-missing': 'No collective was chosen.',
		'criterion-missing': 'No kind was chosen.',
		'what-is-wrong-missing': 'What is not well is missing.',
		'cause-missing': 'The cause is missing.',
		'task-missing': 'What is done at once is missing.',
		'product-missing': 'What will be seen is missing.',
		'due-on-missing': 'The day is missing.'
	}
};
