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
	reopenedWords: 'Why it was opened again',
	steps: {
		submitted: 'submitted the plan',
		'taken-back': 'took the plan back',
		returned: 'returned the plan',
		approved: 'approved the plan',
		published: 'published the plan',
		reopened: 'opened the plan again'
	},
	stepOn: (act, on) => `${act} on ${on}`,
	history: 'How the plan came about',
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
			holds: 'Holds',
			withdrawn: 'Withdrawn'
		},
		overdue: 'overdue',
		verifiedOn: (on) => `on ${on}`,
		reportedOn: (on) => `on ${on}`,
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
		published: 'Read as published'
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
		shown: 'The plan will say',
		shownHint: 'Where nothing was added, it says what the register knows, or nothing.',
		taken: (text) => `${text} (as planned)`,
		leftOut: 'Left empty',
		usual: (text) => `${text} (as usual)`,
		noStart: (due) => `until ${due}, without a first day`,
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
		by: 'Whose decision is on the paper?',
		byHint: 'The office only enters a decision made on paper; whoever is chosen here has decided.',
		bySuperior: (name) => `The superior: ${name}`,
		paper: 'Number and date of the superior’s paper',
		paperHint: 'Only when the superior decided, as: Công văn số 12-CV/TU ngày 20/11/2026',
		decidedOn: 'Day of the decision on paper',
		decidedOnHint: 'Left empty, it is today.',
		submit: 'Record the decision'
	},
	publication: {
		title: 'Publish the rectification plan',
		collective:
			'A collective’s plan: every member there can read it; the committee’s, every member. Causes and notes are not published.',
		member:
			'A person’s plan: only that person, the leaders of the place and those who act for the committee can read it.',
		frozen:
			'What is published stays as it is. To change it, open it again with a reason; the earlier one stays readable.',
		submit: 'Publish'
	},
	published: {
		title: (name) => `Published rectification plan: ${name}`,
		sentence: (on, by) => `Published on ${on}, approved by ${by}.`,
		round: (n, on) => `No. ${n}, published on ${on}`,
		rounds: 'All that was published',
		now: 'shown here',
		reason: (words) => `Why it was published again: ${words}`,
		older: (n) => `This is no. ${n}; a newer one replaced it.`,
		newest: 'Read the newest',
		remedied: (on) => `Remedied when it was published (${on})`,
		work: 'Open the plan as it is worked on'
	},
	reopening: {
		title: 'Open the plan again',
		lead: 'It goes back to being completed, and is submitted, approved and published anew. What was published stays readable.',
		words: 'Why is it opened again?',
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
		name: 'Name one of the collective’s',
		nameOwn: 'Name one of one’s own',
		newOwnTitle: 'Name something of one’s own to be done at once',
		ownLead:
			'The shortcoming goes into the register as the head’s own; every member there sees what is done at once.',
		task: 'What',
		head: 'Head',
		unit: 'Collective',
		due: 'Due',
		state: 'State',
		noneTitle: 'Nothing is named yet.',
		none: 'Secretaries and deputies name here what they do at once; every member there sees it on the first page.',
		newTitle: 'Name something of the collective’s to be done at once',
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
			holds: 'Holds',
			withdrawn: 'Withdrawn'
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
		'approved-above':
			'This plan is approved by the committee’s leaders, or entered by the office from paper.',
		'starts-after-due': ({ date }) =>
			`It begins before the day by which it is to be done, ${date.split('-').reverse().join('/')}.`,
		'approver-missing': 'Choose whose decision is on the paper.',
		'not-an-approver': 'Whoever was chosen cannot decide about this plan. Please choose from the list.',
		'superior-paper-missing': 'When the superior decided, write the number and date of their paper.',
		'decided-in-the-future': 'The day of the decision cannot come after today.',
		'reopen-words-missing': 'Write why it is opened again.',
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
