import type { Translation } from '#platform/words.ts';
import type { Judged, vi } from './words-vi.ts';

export const en: Translation<typeof vi> = {
	note: ({ status, lateMinutes: late, leftEarlyMinutes: early }: Judged) =>
		(
			({
				late: `${late} minutes late`,
				'left-early': `left ${early} minutes early`,
				'late-and-left-early': `${late} minutes late, left ${early} minutes early`,
				'absent-with-leave': 'absent with leave',
				'absent-without-leave': 'absent without leave'
			}) as Record<string, string>
		)[status ?? ''] ?? '',
	parts: { 1: 'At the start', 2: 'After the break' },
	when: (time: string, date: string) => `${time}, ${date}`,
	leaveStates: { asked: 'To be decided', granted: 'Granted', refused: 'Refused' },
	leave: {
		title: 'Leave',
		back: 'Back to the session',
		about: (title: string, when: string) => `${title}, ${when}.`,
		notExpected: 'You are not expected at this session, so you need no leave.',
		reason: 'Why you ask for leave',
		reasonHint:
			'Only you, the leaders of your cell and the committee’s office read this. It is never published.',
		reasonHintFor:
			'Only the member, the leaders of the cell and the committee’s office read this. It is never published.',
		requests: 'Requests',
		submit: 'Ask for leave',
		yours: 'Your request',
		state: 'Decision',
		askedAt: 'Asked at',
		askedBy: 'Entered by',
		decidedBy: 'Decided by',
		words: 'Words',
		waits: 'The leaders of your cell decide. You will see the decision on this page.',
		cells: 'Requests by cell',
		ofCell: (name: string) => `Leave in ${name}`,
		none: 'Nobody has asked for leave',
		noneHint: 'Members ask on this page themselves, or a leader enters it for them.',
		who: 'Member',
		why: 'Reason',
		enter: 'Enter a request for somebody',
		enterTitle: 'Enter a request for somebody',
		memberField: 'Who asks for leave',
		choose: 'Choose somebody',
		fromPaper: 'Copied from a paper request',
		channel: 'How it was asked',
		how: { paper: 'Copied from a paper request', told: 'Asked in person or by phone' },
		enterSubmit: 'Enter the request',
		everybodyAsked: 'Everybody in the cell has asked already.',
		decideTitle: (name: string) => `Leave for ${name}?`,
		decide: 'Decide',
		change: 'Change the decision',
		verdict: 'Decision',
		grant: 'Grant leave',
		refuse: 'Refuse',
		decisionWords: 'Words to the member',
		decisionWordsHint: 'Needed when you refuse.',
		decideSubmit: 'Save the decision',
		backToCell: 'Back to the requests'
	},
	roll: {
		title: 'Roll-call',
		back: 'Back to the session',
		backToCells: 'The cells',
		ofCell: (name: string) => `Roll of ${name}`,
		cell: 'Cell',
		progress: (called: number, of: number) => `${called}/${of}`,
		leaveList: 'Leave',
		sheet: 'Paper sheet',
		call: 'Call the roll',
		people: 'Expected',
		notYet: 'The roll opens on the day of the meeting.',
		partsNav: 'Which call',
		keys: 'Keys',
		keysHint:
			'↑ ↓ (or J, K) move between people; 1 present, 2 late, 3 left early, 0 absent; type times as digits, Enter for the next person; 9 all others present; Backspace undoes.',
		present: 'Present',
		late: 'Late',
		leftEarly: 'Left early',
		absent: 'Absent',
		arrived: 'Came at',
		left: 'Left at',
		exempt: 'Exempt',
		suspended: 'Suspended',
		leave: { asked: 'Leave asked, undecided', granted: 'Has leave', refused: 'Leave refused' },
		rest: 'All others present',
		restHint: 'Those with leave are marked absent; those who are exempt or suspended stay blank.',
		undo: 'Undo',
		submit: 'Save the roll',
		saved: (time: string) => `saved ${time}`,
		savedAll: (time: string) => `Saved at ${time}.`,
		saving: 'saving …',
		unsent: 'No network. Kept on this device and sent when the network is back: ',
		signedOut:
			'You have been signed out. Please sign in again on another page and come back here; what is unsent is kept on this device: ',
		timeMissing: 'Type the time, such as 815',
		timeWrong: 'This is no time; write it like 815',
		nobody: 'Nobody was on this cell’s list on the day of the meeting.',
		sources: 'Who entered this',
		source: (people: number, how: string, who: string) =>
			`${people === 1 ? '1 person' : `${people} people`}: ${how}, ${who}`,
		paperMode: (code: string) => `From paper sheet ${code}`,
		paperHint: 'Every mark made here is kept as copied from this sheet, with who entered it.',
		toPaper: 'Enter from the paper sheet',
		toScreen: 'Call on the spot',
		printSheet: 'Print a paper sheet'
	},
	sheet: {
		title: 'Roll sheet',
		code: 'Sheet code',
		number: 'No.',
		name: 'Full name',
		arrived: 'Came at',
		left: 'Left at',
		sign: 'Signature',
		howTo:
			'Present from start to end: tick “Came at”. Late or left early: write the time. Absent: a line through both boxes.',
		caller: 'Called by',
		leader: 'Leader of the cell'
	},
	waiting: {
		decideLeave: (count: number) =>
			count === 1 ? 'Decide 1 request for leave' : `Decide ${count} requests for leave`,
		decide: 'Open',
		callRoll: 'Call the roll at the start',
		callRollAgain: 'Call the roll after the break',
		call: 'Call the roll'
	},
	statuses: {
		present: 'Present',
		late: 'Late',
		'left-early': 'Left early',
		'late-and-left-early': 'Late and left early',
		'absent-with-leave': 'Absent with leave',
		'absent-without-leave': 'Absent without leave',
		exempt: 'Not expected'
	},
	refusals: {
		'for-nobody': 'No cell has been chosen for this meeting yet.',
		'ends-before-it-starts': 'The meeting must end after it starts.',
		'break-outside': 'The break must lie within the meeting.',
		'cell-took-part-already':
			'A cell that has confirmed or called its roll cannot be taken out of this meeting.',
		'not-announced': 'This meeting has not been announced yet, so this cannot be done yet.',
		cancelled: 'This meeting was cancelled.',
		'before-its-day': 'It is not the day of the meeting yet. The roll opens on that day.',
		'published-already':
			'The result is published. Only the office or a leader of the committee can correct it, in a new revision.',
		'not-your-cell': 'Only the leaders of this cell or the committee’s office can do this.',
		'not-of-this-cell':
			'Somebody here was not in this cell on the day of the meeting. Nothing was saved. Please load the page again.',
		'not-expected': 'This person is not expected at this meeting.',
		'no-second-part': 'This meeting has no break, so its roll is called once.',
		'times-without-being-here': ({ name }: { name: string }) =>
			`${name}: who is absent has no time of coming or going.`,
		'arrives-after-the-part': ({ name }: { name: string }) =>
			`${name}: the time of coming is after this part ended. If they missed this part, mark them absent.`,
		'leaves-before-the-part': ({ name }: { name: string }) =>
			`${name}: the time of going is before this part began. If they missed this part, mark them absent.`,
		'time-outside': ({ name }: { name: string }) =>
			`${name}: this time is far from the meeting. Please look again.`,
		'leaves-before-arriving': ({ name }: { name: string }) =>
			`${name}: the time of going must be after the time of coming.`,
		'time-missing': 'No time has been entered yet. Please write it like 19:30.',
		'reason-missing': 'No reason has been given yet.',
		'verdict-missing': 'Please choose: granted or refused.',
		'refusal-words-missing': 'When refusing, please say why in a few words.',
		'member-missing': 'Nobody has been chosen yet.',
		'leave-of-another-cell': 'You can ask for leave only for members of your own cell.',
		'leave-asked-already': 'Leave from this meeting has been asked for already.',
		'leave-after-publication': 'The result is published: leave can no longer be asked or decided.',
		'own-leave': 'Nobody decides about their own leave. Another leader of the cell, or the office, decides.'
	}
};
