/** The same in English: the compiler holds the two together. */
export const selfReviewEn = {
	title: 'Self-review',
	report: 'The collective’s report',
	offers: {
		write: 'Go on writing',
		handIn: 'Look over and hand in',
		enter: 'Enter it from paper',
		takeBack: 'Take back to correct'
	},
	waiting: {
		write: 'Write your self-review',
		writeAgain: 'Write your self-review again',
		writeReport: 'Write the collective’s report',
		open: 'Write',
		remind: 'See that self-reviews are handed in',
		see: 'See',
		notHandedIn: (unit: string, count: number) => `${unit}: ${count} not handed in yet`,
		enterFor: 'Enter a self-review for',
		people: (count: number) => `${count} people who asked for help`
	},
	standing: {
		form: 'Form',
		places: 'Reviewed at',
		concludedAt: (unit: string, date: string) => `${unit} (concluded on ${date})`,
		writing: 'Not handed in yet.',
		again: (round: number) => `To be reviewed again, round ${round}: not handed in yet.`,
		handedIn: (when: string) => `Handed in at ${when}; waits for the conference.`,
		concluded: (date: string) => `Concluded on ${date}; waits for the signature.`,
		disputed: 'The person disagrees; the level above is looking at it.',
		signed: (date: string) => `Concluded on ${date} and signed for.`,
		leftOut: (ground: string) => `${ground}.`,
		notNow: (count: number) => `What cannot be done now (${count})`
	},
	record: {
		none: 'Not handed in yet.',
		noneNext:
			'Once it is handed in, everybody who takes part reads it here. Until then only its author reads it, and those whom the author asked for help.',
		handedIn: (who: string, when: string) => `Handed in by ${who} at ${when}.`,
		handedInFor: (who: string, whom: string, when: string, how: string) =>
			`Handed in by ${who} for ${whom} at ${when} (${how}).`,
		again: (number: number) => `Handed in, number ${number}`,
		earlier: (number: number, when: string) => `Handed in, number ${number}, ${when}`,
		progress: (written: number, of: number) => `${written} of ${of} parts are written.`,
		missing: (count: number) => `${count} required part(s) have no words yet.`,
		complete: 'All required parts have words; you can look it over and hand it in.',
		savedAt: (when: string) => `Last saved at ${when}.`,
		enteredBy: (who: string) => `Entered for you by ${who}. You can look and correct before it is handed in.`,
		helpWanted: 'Help was asked for: the cell’s leaders and the office can enter it.',
		form: 'Print the form',
		help: 'Ask for help',
		helpEnd: 'No more help'
	},
	writing: {
		title: 'Write your self-review',
		titleReport: 'Write the collective’s report',
		titleFor: (subject: string) => `Enter the self-review of ${subject}`,
		summary: (subject: string, period: string, form: string) => `${subject} · ${period} · ${form}`,
		back: 'The review',
		intro:
			'Write one part at a time, whenever you like; what is saved stays and can be continued on any device.',
		person: (name: string) => name,
		forSomebody: (subject: string) =>
			`You are entering this for ${subject}. Each part names you as the one who entered it; ${subject} can correct it before it is handed in.`,
		part: 'Part',
		state: 'State',
		notWritten: 'Not written',
		optional: 'Optional',
		self: 'Writes itself',
		saved: (when: string) => `Saved at ${when}`,
		by: (who: string, how: string) => `${who}, ${how}`,
		twoWordings: 'Two wordings: save one for both',
		review: 'Look over and hand in',
		thoughts: 'The list to think over',
		print: 'Print the form to write by hand',
		entry: 'All parts on one page'
	},
	section: {
		back: 'All parts',
		place: (at: number, of: number, heading: string) => `Part ${at} of ${of} · ${heading}`,
		words: 'Your text',
		ownWords: 'Your own words',
		saveNext: 'Save and go to the next part',
		saveLast: 'Save and look it all over',
		save: 'Save',
		known: 'What is known already',
		knownHint: 'Press to take it into your text, then change it as you like.',
		posts: 'Posts in the period',
		duties: 'Duties in the period',
		commitments: 'Yearly commitments and their results',
		attendance: 'Study sessions in the period',
		carried: 'Earlier shortcomings that are still open',
		insert: 'Take into the text',
		carriedTitle: 'Written by itself from the register',
		carriedHint: 'The list follows the register until it is handed in, and is kept as it stands that day.',
		carriedNone: 'There is no earlier shortcoming to tell of.',
		foundOn: (date: string, reference: string) => `Found on ${date} · ${reference}`,
		recurs: 'recurs',
		task: (task: string, owner: string, due: string) => `${task} (${owner}, due ${due})`,
		explainedTitle: 'The explanation of each suggestion',
		explainedHint: 'Each suggestion is explained on its own page and stands here by itself.',
		explainedNone: 'There are no suggestions.',
		suggestion: (number: string, date: string, sender: string) => `No. ${number} of ${date}, from ${sender}`,
		notExplained: 'Not explained yet',
		explained: 'Explained',
		explain: 'Explain this suggestion',
		points: (max: number) => `At most ${max} points`,
		criteria: 'What counts',
		level: 'Level claimed',
		savedBy: (when: string, who: string) => `Saved at ${when} by ${who}`,
		versions: (count: number) => `Saved versions (${count})`,
		both: 'This part has two wordings',
		bothHint:
			'Two people wrote at once. Neither wording is lost: look at both, correct the joint one below, then save it.',
		counts: 'The one that counts',
		aside: 'Set aside',
		nothing: 'Nothing written.',
		joint: 'The joint wording',
		jointHint: 'The wordings stand one below the other. Take out what is double, then save.',
		saveJoint: 'Save the joint wording',
		keepOnly: 'Keep only this one'
	},
	editor: {
		saved: 'Saved {time}',
		saving: 'Saving…',
		offline: 'No network: your words are kept on this device and saved when it is back.',
		signedOut:
			'You are signed out: your words are kept on this device. Sign in again in another tab, then come back here.',
		meanwhile:
			'Somebody else has just saved this part. Your words are kept: press Save to see both wordings.',
		restored: 'What was being written on this device is back.'
	},
	versions: {
		title: 'Saved versions',
		back: 'Go on with this part',
		hint: 'Only the author, and those whom the author asked for help, read this page.',
		version: (number: number) => `Version ${number}`,
		now: 'counts now',
		aside: 'set aside because somebody else wrote at the same time',
		empty: '(left empty)',
		use: (number: number) => `Use version ${number} again`,
		none: 'This part was never saved.',
		noneNext: 'Whatever is saved stands here and can be had back.'
	},
	handIn: {
		title: 'Look over and hand in',
		missingTitle: 'Not yet: required parts have no words',
		twoTitle: 'Not yet: a part has two wordings',
		unexplainedTitle: (count: number) => `${count} suggestion(s) are not explained yet`,
		unexplained: 'It can be handed in, but nothing is concluded before all of them are explained.',
		mirror: 'A look into the mirror',
		mirrorHint:
			'Only you see this. Nothing of it is kept, nobody is told, and it does not stand in your way.',
		mirrorClear: 'No sentence repeats your last text or somebody else’s nearly word for word.',
		repeatsOwn: 'Nearly word for word as in your last text',
		repeatsOthers: 'Nearly word for word as in a colleague’s text',
		repeatsCollective: 'Nearly word for word as in another collective’s report',
		saysNothing: 'The part that names shortcomings is empty or says only that there are none. Is that so?',
		edit: (part: string) => `Change “${part}”`,
		preview: 'What will be handed in',
		submit: 'Hand in the self-review',
		submitReport: 'Hand in the report',
		then: 'Once it is handed in, everybody who takes part reads it word for word. You can take it back until one of the places has concluded.',
		channel: (subject: string) => `You are handing this in for ${subject}. Where does it come from?`,
		paper: 'From the paper that they wrote and signed',
		'on-behalf': 'They asked you to hand in what is written here',
		done: 'The self-review is handed in',
		doneReport: 'The report is handed in',
		told: 'Those who take part can read it from now on.',
		next: 'Before the conference, criticism appears on the page of the review for you to answer.',
		nextBack: 'To correct something, take it back before one of the places has concluded.',
		toRecord: 'To the review',
		already: 'It is handed in.'
	},
	takingBack: {
		title: 'Take back what was handed in',
		hint: 'Then you can go on writing. What was handed in is kept and still read by those who take part; the next one is a new copy.',
		submit: 'Take back to correct',
		leave: 'Leave it'
	},
	help: {
		title: 'Ask for help',
		hint: 'Write on paper, or begin here and let somebody else type the rest. The cell’s leaders and the office can then read and enter your self-review; whoever enters a part is named. You can look and correct before it is handed in.',
		submit: 'Ask for help',
		wanted: 'You have asked for help. When you end it, you alone read and write.',
		end: 'End it, I write alone',
		leave: 'Leave it'
	},
	entry: {
		title: (subject: string) => `Enter from the paper of ${subject}`,
		titleOwn: 'All parts on one page',
		hint: (subject: string) =>
			`Copy it as it stands. Each part names you as the one who entered it from paper; ${subject} can correct it before it is handed in.`,
		submit: 'Save all',
		saved: (time: string) => `Saved ${time}`,
		next: 'Look over and hand in',
		joinFirst: 'See both wordings and save one'
	},
	thoughts: {
		title: 'The list to think over',
		hint: 'For you to think over alone. Nothing that you tick is sent or kept anywhere; it is gone when the page is closed. What you find should be said, write into your self-review yourself.',
		back: 'Write your self-review',
		source: (number: string, date: string) => `By ${number}${date}.`,
		dated: (date: string) => ` of ${date}`
	},
	form: {
		title: 'The form on paper',
		ofUnit: (unit: string) => `Self-review forms - ${unit}`,
		blank: 'Blank',
		filled: 'Filled in as far as known',
		large: 'Large type',
		usual: 'Usual type',
		choose: 'Choose what to print',
		by: 'When it is written, give it to the cell’s leaders; one of them or the office enters it under their own name.'
	},
	refusals: {
		'parts-missing': ({ count }: { count: number }) =>
			`${count} required part(s) have no words yet. Please write them, then hand it in.`,
		'two-wordings':
			'A part has two wordings, written by two people at once. Please open it, save one wording for both, then hand it in.',
		'handed-in-by-the-head':
			'A collective’s report is handed in by its head or a deputy; you can still write and correct it.',
		'nobody-to-print': 'Nobody in this cell has a self-review to write in this campaign.',
		'not-points': 'Points are a number, such as 25 or 25.5.',
		'points-too-many': 'There cannot be more points than the most.',
		'level-unknown': 'Please choose one of the levels in the list.'
	}
};
