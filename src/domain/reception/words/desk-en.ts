import type { Translation } from '#platform/words.ts';
import type { deskVietnamese } from './desk-vi.ts';

export const deskEnglish: Translation<typeof deskVietnamese> = {
	companies: { alone: 'One person', group: 'A group', representative: 'For somebody else' },
	identities: {
		given: 'Yes, written down as usual',
		secret: 'Yes, but to be kept secret (sealed; the desk keeps it nowhere)',
		withheld: 'They do not say who they are'
	},
	decisions: {
		accepted: 'Accepted',
		returned: 'Returned with guidance',
		passed: 'Passed to the competent body'
	},
	kinds: {
		complaint: 'Complaint',
		denunciation: 'Denunciation',
		proposal: 'Proposal',
		feedback: 'Feedback'
	},
	kindHints: {
		complaint: 'asks that a decision or deed against the law and their own right be looked at again',
		denunciation: 'reports a breach by somebody in charge; who says it is sealed',
		proposal: 'suggests a way, a line, a policy',
		feedback: 'reports a situation or an event'
	},
	results: {
		received: 'just in',
		accepted: 'accepted',
		settling: 'being settled',
		answered: 'answered',
		closed: 'closed',
		returned: 'returned with guidance',
		passed: 'passed on',
		withdrawn: 'withdrawn'
	},
	states: { talking: 'Talking', finished: 'Finished' },
	desk: {
		title: 'At the desk',
		summary: (on) => `Today, ${on}`,
		start: 'Somebody comes',
		sheet: 'Paper form to fill in by hand',
		fromPaper: 'Enter from a paper form',
		time: 'Day',
		who: 'Who came',
		people: (n) => (n === 1 ? '1 person' : `${n} people`),
		matters: 'Matters',
		receivedBy: 'Received by',
		state: 'Standing',
		none: 'Nobody came today yet.',
		noneHelp: 'Press “Somebody comes” when they do.',
		unfinished: 'Visits of earlier days that nobody finished stand here too.'
	},
	start: {
		title: 'Who comes?',
		paperTitle: 'From a paper form: who came?',
		company: 'They come as',
		peopleCount: 'How many are they?',
		peopleHint: (rules) => `Only for a group. ${rules}.`,
		identity: 'Do they say who they are?',
		first: 'Full name',
		firstHint: 'Of a group, the first who speaks for it.',
		address: 'Address',
		phone: 'Telephone',
		idNumber: 'Identity number',
		others: 'Others who speak for the group',
		nth: (n) => `Representative ${n}`,
		represented: 'For whom?',
		representedAddress: 'Their address',
		authority: 'Written authority',
		authorityHint: 'Number, date, by whom it was certified.',
		forOther: 'Only when they come for somebody else',
		receivedOn: 'Day',
		receivedBy: 'Received by',
		takenBy: 'Who filled in the paper form?',
		about: 'What about?',
		aboutHint: 'A few words, to find earlier visits. The matter itself comes next.',
		look: 'Look for earlier visits',
		submit: 'Begin',
		earlier: 'Earlier visits that may belong to this',
		earlierNone: 'No earlier visit was found.',
		earlierHint: 'Shown as you type, or press “Look for earlier visits”. Marks need not be typed.'
	},
	visit: {
		title: (on) => `Visit on ${on}`,
		sentences: {
			talking:
				'They are here. Take down what they say, split it into matters, then finish and print the receipt.',
			finished: 'Finished. Each matter is a case now.'
		},
		who: 'Who came',
		company: 'As',
		address: 'Address',
		phone: 'Telephone',
		idNumber: 'Identity number',
		instead: (name) => `for ${name}`,
		authority: 'Written authority',
		receivedBy: 'Received by',
		enteredBy: 'Entered by',
		takenBy: 'Paper form filled in by',
		sealed: 'Who they are is sealed; only the custodians can open it.',
		withheld: 'They did not say who they are.',
		minutes: 'Minutes: what do they say?',
		minutesHint:
			'Written while you listen. A denunciation goes into its own matter, without the name of who denounces.',
		keep: 'Save the minutes',
		kept: 'The minutes are saved.',
		keptAt: (at) => `saved at ${at}`,
		matters: 'Matters',
		noMatters: 'No matter yet.',
		noMattersHelp: 'Each thing that they bring is a matter: complaint, denunciation, proposal, feedback.',
		add: 'Add a matter',
		remove: 'Take this matter out',
		finish: 'Finish, print the receipt',
		secretMark: 'identity kept secret',
		owner: (name) => `given to ${name}`,
		passedTo: (body) => `to ${body}`,
		openCase: 'Open the case',
		line: (number, year) => `Line ${number}/${year} of the register`
	},
	matter: {
		title: 'Add a matter',
		kind: 'This is a',
		topic: 'Topic',
		matterTitle: 'In one sentence',
		titleHint: 'Nobody’s name.',
		content: 'The matter',
		contentHint: 'What happened, when, what is asked for.',
		hamlet: 'Hamlet',
		noHamlet: 'Not said',
		secret: 'Keep their identity secret',
		secretYes: 'They ask that their identity be kept secret in this matter',
		secretHint: 'Of a denunciation it always is.',
		about: 'About which cadre?',
		aboutHint: 'They will not see the case, nor be able to open the seal.',
		nobody: 'About no cadre',
		settledBy: 'Settled before by',
		decided: 'Decision and ground',
		owner: 'Given to (when accepted)',
		passedTo: 'Passed to (when passed on)',
		passedToHint: (bodies) => `Such as: ${bodies}.`,
		words: 'What are people told?',
		wordsHint: 'Needed when it is returned or passed on: where to go, what to bring. They read this.',
		remarks: 'Remarks in the register',
		submit: 'Add this matter'
	},
	finish: {
		title: 'Finish the visit',
		lead: (n) =>
			n === 1
				? 'One matter becomes a case with a code and a PIN.'
				: `${n} matters become ${n} cases, each with its code and PIN.`,
		secretLead:
			'What is to be kept secret goes apart, with nothing that joins it to who came; who they are is sealed.',
		tellWho:
			'Write who they are, to be sealed at once. It is kept nowhere else. Leave empty if they do not say.',
		cannotSeal:
			'Nothing can be sealed yet: fewer than two custodians have keys. Ask the leaders to appoint them first.',
		submit: 'Finish and print the receipt'
	},
	receipt: {
		title: 'Receipt',
		once: 'The PIN is shown this once. Print now.',
		print: 'Hand this sheet to the person.',
		from: 'The office of the Party committee has received:',
		code: 'Case',
		pin: 'PIN',
		decided: 'Decision',
		how: (address) =>
			`To see how it stands: scan the square, or go to ${address} and type the code and the PIN.`,
		keep: 'Please keep this sheet safe. Give the PIN to nobody.',
		office: 'Without a telephone: come to the office with this sheet.',
		receivedOn: (on) => `Received on ${on}`,
		qr: 'A square code that leads to the page of results',
		next: 'Back to the desk'
	},
	register: {
		title: 'Register of reception',
		sheet: 'Register',
		span: (from, to) => `Register of reception from ${from} to ${to}`,
		form: (source) => `Form: ${source}`,
		from: 'From',
		to: 'Until',
		show: 'Show',
		export: 'Excel file',
		whole: 'Print sheet of the whole time',
		people: (n) => (n === 1 ? '1 person' : `${n} people`),
		sealed: 'Kept secret by law',
		withheld: 'Not said',
		instead: (name) => `(for ${name})`,
		sums: (lines, visits, people) => `${lines} matters, ${visits} visits, ${people} people`,
		byKind: 'By kind',
		byDecision: 'By decision',
		none: 'Nobody came in this time.',
		noneHelp: 'The register is written by the desk; nothing is copied.'
	},
	sheet: {
		title: 'Form for a visit',
		howTo:
			'Print it, fill it in by hand where there is no machine; then enter it at “Enter from a paper form”.',
		receivedOn: 'Day',
		receivedBy: 'Received by',
		takenBy: 'Filled in by',
		people: 'People',
		tick: 'Mark with X',
		matter: (n) => `Matter ${n}`,
		content: 'What happened, what is asked for',
		decision: 'Decision, ground, guidance',
		sign: 'Signature of who came (if they agree)',
		secret: 'Who denounces, or asks for secrecy: do NOT write their name on this sheet.'
	},
	refusals: {
		'desk-only': 'Only the desk (office, secretary, deputies) sees and takes down who comes.',
		'company-missing': 'Choose: one person, a group, or for somebody else.',
		'identity-missing': 'Choose whether they say who they are.',
		'people-count-missing': 'Give the number of people, 1 or more.',
		'group-of-one': 'A group is two people or more. Give their number.',
		'name-missing': 'Give the name, or choose that they do not say it.',
		'more-names-than-people': 'There are more names than people. Correct the number.',
		'representatives-wrong': ({ people, fewest, most, named }) =>
			`A group of ${people} is heard through ${fewest} to ${most} people; ${named} are named. Ask them to choose again.`,
		'represented-missing': 'Give the name of whom they come for.',
		'authority-missing':
			'Give the written authority: number, date, by whom it was certified. Without one, explain how to get it.',
		'received-on-missing': 'Give the day, such as 25/11/2026.',
		'received-in-future': 'The day cannot be after today.',
		'received-by-missing': 'Choose who received them.',
		'taken-by-missing': 'From paper: choose who filled the form in.',
		'visit-finished': 'This visit is finished and cannot be changed. What comes later goes into the case.',
		'kind-missing': 'Choose: complaint, denunciation, proposal or feedback.',
		'topic-missing': 'Choose a topic from the list.',
		'title-missing': 'Say it in one sentence.',
		'decision-missing': 'Choose a decision and its ground from the list.',
		'owner-missing': 'Accepted: choose who it is given to.',
		'passed-to-missing': 'Say to whom it is passed.',
		'words-missing': 'Say what people are told.',
		'matters-missing': 'There is no matter yet. Add at least one before you finish.',
		'matter-gone': 'This matter was taken out already.',
		'name-in-words':
			'The words name somebody who is to be kept secret. Take the name out of minutes, sentence, matter and remarks.'
	}
};
