import { showDate } from '#platform/dates.ts';
import type { Translation } from '#platform/words.ts';
import type { followingVietnamese } from './following-vietnamese.ts';

export const followingEnglish: Translation<typeof followingVietnamese> = {
	kinds: {
		regular: 'Regular',
		thematic: 'Thematic',
		both: 'Regular and thematic',
		other: 'Extraordinary, other'
	},
	endings: {
		'handed-over': 'handed over',
		'left-committee': 'left the committee',
		'cell-closed': 'the cell was closed'
	},
	period: (from, to) => (to ? `from ${from} through ${to}` : `since ${from}`),
	page: {
		own: 'The cells I follow',
		of: (name) => `The cells that comrade ${name} follows`,
		summary: (cells, members) =>
			`${cells} ${cells === 1 ? 'cell' : 'cells'}, ${members} ${members === 1 ? 'member' : 'members'}`,
		none: 'You follow no cell today.',
		noneOther: 'This comrade follows no cell today.',
		noneHelp: 'The office assigns followers on the page “Who follows which cell”.',
		assignments: 'Who follows which cell',
		visits: 'Visits to meetings',
		requests: 'What cells ask',
		report: 'Report a visit',
		reportOf: (cell) => `Report a visit: ${cell}`,
		mine: 'What the follower owes',
		nothingMine: 'Nothing is left to do.',
		cells: 'Each cell',
		since: 'Followed since',
		secretary: 'Secretary',
		members: 'Members',
		next: 'Next meeting',
		noNext: 'No meeting is set yet',
		last: 'Last visit',
		neverVisited: 'No visit yet',
		owes: 'What the cell owes',
		owesNothing: 'Owes nothing',
		allOf: 'Visits and requests of the cell',
		late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
		due: (date) => `due ${date}`
	},
	owed: {
		answers: (title, open) => `An answer about ${open} listed ${open === 1 ? 'member' : 'members'}: ${title}`,
		actions: (task, owner) => `A corrective action past its day: ${task} (comrade ${owner})`,
		suggestion: (words) => `An explanation of a suggestion: ${words}`,
		reviews: (title, count) =>
			`${count} ${count === 1 ? 'self-review' : 'self-reviews'} not handed in: ${title}`,
		minutes: (title) => `Minutes not finished: ${title}`
	},
	mine: {
		report: 'Report a visit',
		reportThing: (cell, date) => `${cell}, on ${date}`,
		draft: 'Send the report begun',
		request: 'Answer a request',
		quarter: 'Attend a meeting of the cell this quarter',
		quarterThing: (cell, done, needed) => `${cell}: ${done} of ${needed} attended`,
		tell: 'Tell the cell the answer',
		withoutFollower: 'Assign a follower',
		withoutFollowerThing: (cells) => `${cells} ${cells === 1 ? 'cell has' : 'cells have'} no follower`,
		withoutFollowerButton: 'Assign',
		reply: 'See the report of a visit',
		replyThing: (name, date) => `Comrade ${name} came on ${date}`,
		heard: 'See the committee’s answer',
		open: 'Open'
	},
	assignments: {
		title: 'Who follows which cell',
		asOf: (date) => `As it stands on ${date}`,
		day: 'As of the day',
		show: 'Show',
		load: 'How much each follows',
		follower: 'Committee member',
		cells: 'Cells',
		members: 'Members',
		cell: 'Cell',
		now: 'Follower',
		since: 'Since',
		nobody: 'No follower yet',
		nobodySince: (name, why, date) => `Comrade ${name}: ${why} on ${date}; nobody follows since`,
		without: (cells) => `${cells} ${cells === 1 ? 'cell has' : 'cells have'} no follower`,
		withoutNone: 'Every cell has a follower.',
		lead: 'Choose a follower for each cell and save once. Leave as it is what does not change. Requests not yet answered and missing reports go to the new follower from that day on.',
		from: 'In force from',
		fromHint: 'It may be a day to come',
		to: (cell) => `Follower of ${cell}`,
		leave: 'Nobody yet',
		submit: 'Save the assignment',
		saved: (cells, date) => `${cells} ${cells === 1 ? 'cell' : 'cells'} assigned, in force from ${date}.`,
		nothing: 'No cell changes its follower.',
		handover: 'Hand over to somebody else',
		noCells: 'No cell was there on that day.',
		noCellsHelp: 'Choose another day, or open a cell on the page “Cells”.',
		noFollowers: 'Nobody is recorded as a committee member on that day.',
		noFollowersHelp: 'Record the post on the member’s page first, then come back.'
	},
	handover: {
		title: 'Hand over the cells followed',
		from: 'Who hands over',
		choose: 'Choose who hands over',
		show: 'Show their cells',
		cells: 'Which cells',
		along: (requests, reports) =>
			`with it: ${requests} ${requests === 1 ? 'request' : 'requests'} not answered, ${reports} ${reports === 1 ? 'report' : 'reports'} missing`,
		to: 'Who takes over',
		on: 'From the day',
		submit: 'Save the handover',
		lead: 'What is owed goes with the cell: from that day on who takes over answers the requests and supplies missing reports. Who had what from when stays readable.',
		none: 'This comrade follows no cell.',
		done: (cells, name, date) =>
			`${cells} ${cells === 1 ? 'cell' : 'cells'} handed over to comrade ${name} from ${date}.`
	},
	cell: {
		title: 'Follower',
		now: (name, from) => `Comrade ${name}, since ${from}`,
		nobody: 'No committee member follows this cell yet.',
		history: 'Who followed it before',
		more: 'Visits and requests',
		pageTitle: (cell) => `The committee and ${cell}`
	},
	refusals: {
		'office-assigns':
			'Who follows which cell is recorded by the office, the secretary or a deputy of the committee.',
		'of-another-follower':
			'This page is for the follower and for the leaders, the office and the inspectors.',
		'follower-from-later': ({ name, date }) =>
			`Comrade ${name} is assigned to this cell from ${showDate(date)}. Choose that day or a later one.`,
		'follower-there-already':
			'Somebody has just recorded a follower of this cell. Open the page again and look.',
		'not-in-committee': ({ date }) =>
			`On ${showDate(date)} this comrade is not a member of the committee. Record the post first, or choose somebody else.`,
		'cell-not-open': ({ date }) => `On ${showDate(date)} this cell is not there. Choose another day.`,
		'assigned-from-missing': 'Say from which day on it is in force.',
		'not-their-cell': ({ date }) =>
			`On ${showDate(date)} this comrade does not follow a cell that was chosen. Look at the list again.`,
		'handover-from-missing': 'Choose who hands over.',
		'handover-to-missing': 'Choose who takes over.',
		'handover-to-same': 'Who takes over must be somebody else.',
		'handover-cells-missing': 'Choose at least one cell.'
	}
};
