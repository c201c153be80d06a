import type { Translation } from '#platform/words.ts';
import type { meetingTasksVi } from './meeting-tasks-vi.ts';

export const meetingTasksEn: Translation<typeof meetingTasksVi> = {
	announcement: {
		title: 'Tell the members',
		lead: (cell, count) =>
			`From now on ${count} members of ${cell} and the committee member who follows it see the meeting on their first page, read its agenda and can ask for leave.`,
		submit: 'Tell the members',
		done: 'The members were told.'
	},
	cancellation: {
		title: 'Call the meeting off',
		lead: 'The month lacks its meeting until another one is prepared.',
		words: 'Reason',
		submit: 'Call off'
	},
	correction: {
		title: 'Correct the minutes',
		lead: 'The signed minutes stay readable as they are. Change what was noted, then sign again as a correction.',
		words: 'Reason for the correction',
		submit: 'Open for correction'
	},
	agenda: {
		title: 'Agenda',
		up: (title) => `Move up: ${title}`,
		down: (title) => `Move down: ${title}`,
		upShort: 'Up',
		downShort: 'Down',
		edit: 'Change',
		remove: 'Remove',
		removeOf: (title) => `Remove: ${title}`,
		editOf: (title) => `Change: ${title}`,
		add: 'Add to the agenda',
		source: 'Kind of item',
		sources: { issue: 'Current affairs, hot issue', own: 'Something else' },
		itemTitle: 'Item',
		words: 'Prepared words',
		wordsHint: 'What is to be said when its turn comes',
		submit: 'Add',
		save: 'Save',
		editTitle: 'Change the item'
	},
	item: {
		prepared: 'Prepared',
		reported: 'What was reported and discussed',
		reportedHint: 'In a few words',
		saveReported: 'Save',
		opinions: 'Opinions',
		noOpinions: 'No opinion is noted yet.',
		speaker: 'Speaker',
		guest: 'Or the name of a guest',
		words: 'Opinion',
		addOpinion: 'Note the opinion',
		removeOpinion: (who) => `Remove the opinion of ${who}`,
		remove: 'Remove',
		votes: 'Votes',
		noVotes: 'No vote yet.',
		voters: (count) =>
			`${count} official members are present and may vote. Probationary members do not vote.`,
		decision: 'Kind of decision',
		question: 'Vote about',
		agree: 'For',
		disagree: 'Against',
		other: 'Other',
		of: 'Voters',
		taken: 'Carried',
		notTaken: 'Not carried',
		recordVote: 'Keep the vote',
		removeVote: (question) => `Remove the vote: ${question}`,
		next: 'Next item',
		actions: 'Open corrective actions',
		noActions: 'None is open.',
		actionLine: (reference, task, owner, due) => `${reference}: ${task} (${owner}, by ${due})`
	},
	listed: {
		title: 'Review of a listed member',
		heard: 'This member was heard.',
		said: 'What they said',
		saidHint: 'Leave empty if they said nothing',
		conclusion: 'The cell concludes',
		conclusions: { accepted: 'Accepted', reminded: 'Reminded', shortcoming: 'A shortcoming' },
		words: 'The conclusion in words',
		submit: 'Keep the conclusion',
		toShortcoming: 'Put a shortcoming into the register',
		done: (conclusion, words) => `Concluded: ${conclusion}. ${words}`
	},
	last: {
		title: 'Last conclusions',
		lead: 'How far each task has come. What is not done says why and until when.',
		empty: 'There is no task from before.',
		emptyNext: 'Tasks given now are looked at in the next meeting.',
		of: (owner, due) => `${owner}, by ${due}`,
		outcome: (task) => `Result: ${task}`,
		outcomes: { done: 'Done', 'not-done': 'Not done' },
		notReported: 'Not reported',
		words: 'In words',
		newDueOn: 'New deadline',
		submit: 'Keep the results'
	},
	task: {
		list: 'Conclusions and tasks',
		empty: 'No task yet.',
		emptyNext: 'Each conclusion says what, who, by when.',
		add: 'Add a task',
		what: 'What is to be done',
		owner: 'Who does it',
		dueOn: 'By',
		about: 'From the item',
		noItem: 'In general',
		fault: 'The meeting found a fault that must be mended',
		faultYes: 'Yes: it goes into the register, with this task as its corrective action',
		subject: 'Whose fault',
		collective: (cell) => `The collective of ${cell}`,
		criterion: 'Criterion',
		description: 'The fault itself',
		cause: 'Cause',
		responsibility: 'Responsibility',
		product: 'What there must be to show',
		submit: 'Keep the task',
		remove: (task) => `Remove the task: ${task}`,
		inRegister: (reference) => `in the register as ${reference}`,
		reportTitle: 'Report on a task of the cell',
		given: 'Given at',
		due: 'Deadline',
		outcome: 'Result',
		outcomeWords: 'In words',
		outcomeWordsHint: 'If it is not done, say why',
		report: 'Report',
		stands: (outcome, words) => `${outcome}. ${words}`
	},
	draft: {
		title: 'Words of the resolution',
		lead: 'Only the parts that need the cell’s own words. Results, tasks and score come from the record.',
		submit: 'Save'
	},
	score: {
		title: 'Score the meeting',
		lead: 'The cell agrees on one sheet. The score is the meeting’s, of nobody in particular.',
		reckoned: (part, of, percent) => `Reckoned from the record: ${part} of ${of} (${percent})`,
		nothing: 'There is nothing to reckon this time, so it counts in full.',
		points: (points, max) => `${points} of ${max} points`,
		upTo: (max) => `0 to ${max} points`,
		notApplicable: 'Does not apply this time (counts in full)',
		yes: 'Met',
		no: 'Not met',
		choose: 'Choose a step',
		total: 'Total',
		grade: 'Grade',
		open: 'Some lines are open',
		submit: 'Keep the score'
	},
	ending: {
		title: 'End the meeting',
		began: 'Began at',
		closed: 'Ended at',
		guests: 'Guests, committee members who came',
		fees: 'How many have paid their fees',
		feesHint: 'Only the number',
		submit: 'End the meeting',
		save: 'Save'
	},
	papers: {
		minutes: 'Minutes of the cell’s meeting',
		resolution: 'Monthly resolution of the cell'
	},
	kit: {
		large: 'Larger type',
		title: 'Paper kit of the meeting',
		lead: 'Print it on both sides of one sheet. The front is for the chair, the back for the clerk to fill in by hand; then a helper enters it.'
	},
	paper: {
		title: 'Enter from the paper kit',
		lead: (clerk) =>
			`Enter it as the clerk ${clerk} wrote it. Who entered it is kept beside the clerk’s name.`,
		roll: 'Roll-call',
		rollHint: 'Whoever is not ticked was here, but for those on leave or exempt.',
		here: 'Here',
		absent: 'Absent',
		opinion: (n) => `Opinion ${n}`,
		vote: (n) => `Vote ${n}`,
		task: (n) => `Task ${n}`,
		item: 'About the item',
		reported: 'What was reported',
		parts: 'Words of the resolution',
		more: 'More lines: save this page, then add them at the items.',
		submit: 'Keep the whole meeting'
	}
};
