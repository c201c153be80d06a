import type { Translation } from '#platform/words.ts';
import type { criticismVietnamese } from './criticism-vietnamese.ts';

export const criticismEnglish: Translation<typeof criticismVietnamese> = {
	one: 'Criticism',
	about: (name, isPerson) => (isPerson ? name : `the collective ${name}`),
	About: (name, isPerson) => (isPerson ? name : `The collective ${name}`),
	fields: {
		fact: 'The fact',
		factHint:
			'What happened, or what should have been done and was not. A fact, not a judgement of the person.',
		when: 'When',
		whenHint: 'A date (12/9/2026), or words: “early September”, “the cell meeting of August”.',
		place: 'Where',
		placeHint: 'For example: the village hall, the cell meeting, the commune’s office.',
		ask: 'Asked for',
		askHint: 'What the person or collective should put right, or answer.',
		author: 'Raised by',
		authorHint: 'In the Party, criticism carries the name of its author.',
		myself: 'I raise it myself',
		chooseAuthor: 'Choose who raises it',
		channel: 'If you enter it for somebody: where does it come from?',
		answerChannel: 'You are entering it for somebody. Where does this answer come from?',
		rewordingChannel: 'You are entering it for somebody. Where does this wording come from?'
	},
	channels: {
		paper: 'From paper that they wrote and signed',
		'on-behalf': 'They said it and you type it in'
	},
	new: {
		title: (about) => `Criticise ${about}`,
		note: (about) =>
			`It carries the name of its author. ${about} reads and answers it before the conference; both stand side by side for good.`,
		submit: 'Raise this criticism'
	},
	record: {
		title: (about) => `Criticism of ${about}`,
		sentences: {
			raised: (author) => `Raised by ${author}; waits for an answer.`,
			'held-back': (author) => `Raised by ${author}; held back by the chair for now.`,
			answered: (author) => `Raised by ${author}; answered.`,
			withdrawn: (author) => `Raised by ${author}; withdrawn since.`
		},
		back: (about) => `The review of ${about}`,
		said: (author) => `${author} says`,
		answered: (who, isPerson) => (isPerson ? `${who} answers` : `${who} answers for the collective`),
		answerHeading: 'The answer',
		noAnswer: 'No answer yet.',
		noAnswerNeeded: 'It was withdrawn and needs no answer.',
		enteredFor: (who) => `Entered by ${who}`,
		fromPaper: (who) => `Entered by ${who} from paper`,
		answer: 'Answer',
		answerFor: 'Enter their answer',
		holdBack: 'Hold back',
		reword: 'Reword',
		judge: 'Look at the holding back',
		withdraw: 'Withdraw',
		sheet: 'A sheet for answering by hand',
		open: 'See the whole course',
		heldBackTitle: 'Held back: it has not reached whom it is about',
		heldBack: (who, ground) => `${who} holds it back, because: ${ground}.`,
		heldBackSeen: 'Seen only by its author, whoever entered it, the chair and the inspectors.',
		wayOut:
			'When its author words it so that it names the fact, it goes on its way. The inspectors can let it go, too.',
		history: 'Course'
	},
	grounds: { 'no-fact': 'it names no fact', insult: 'it insults' },
	steps: {
		raised: 'raised it',
		answered: 'answered',
		'held-back': (ground) => `held it back, because ${ground}`,
		'kept-back': 'looked at it and left it held back',
		reworded: 'worded it anew',
		released: 'let it go on its way',
		withdrawn: 'withdrew it'
	},
	wordingOf: ({ fact, when, place, ask }) => `${fact} — When: ${when}. Where: ${place}. Asks for: ${ask}`,
	answer: {
		title: 'Answer a criticism',
		helping: (about) => `You are entering the answer of ${about}.`,
		words: 'Your answer',
		wordsHint:
			'Whether it is so, why, what you will do. It stands beside the criticism and cannot be changed later.',
		wordsFor: (about) => `The answer of ${about}`,
		speaker: 'Who answers for the collective',
		chooseSpeaker: 'Choose one of its leaders',
		submit: 'Answer',
		gone: 'This criticism no longer waits for an answer',
		goneKept: 'What you typed is still below, so that you can copy it.',
		answeredMeanwhile: 'There is an answer already'
	},
	holdingBack: {
		title: 'Hold a criticism back',
		ground: 'Why',
		grounds: { 'no-fact': 'It names no fact', insult: 'It insults' },
		groundHint: 'For one of these two reasons only. What names a fact goes on its way, however sharp it is.',
		reason: 'Tell its author',
		reasonHint:
			'What is missing, which words should be put differently. Its author and the inspectors read this.',
		note: (about) => `${about} does not see it while it is held back.`,
		submit: 'Hold back'
	},
	rewording: {
		title: 'Word the criticism anew',
		note: 'Once reworded it goes to whom it is about. The old wording is kept for its author, the chair and the inspectors.',
		submit: 'Save the new wording'
	},
	release: {
		title: 'Look at a criticism that was held back',
		outcome: 'What you find',
		released: 'Let it go on its way',
		releasedHint: 'It does name a fact; the person reads and answers it.',
		kept: 'Leave it held back',
		keptHint: 'Its author can still word it anew.',
		reason: 'Why',
		reasonHint: 'Its author and the chair read this.',
		submit: 'Record what you find'
	},
	withdrawal: {
		title: 'Withdraw the criticism',
		reason: 'Why you withdraw it',
		note: 'It will need no answer and cannot be brought back. To say more, raise a new one.',
		submit: 'Withdraw'
	},
	section: {
		title: 'Criticism',
		nth: (nth) => `Criticism ${nth}`,
		nthHeldBack: (nth) => `Held back ${nth}`,
		none: 'No criticism yet.',
		noneHint: 'Everybody who takes part here can raise one: a fact, when, where, and what is asked for.',
		noneOwn: 'When there is one, your first page tells you, so that you answer before the conference.',
		heldBack: 'Held back',
		comments: 'Comments gathered beforehand',
		noComments: 'No comments yet.',
		noCommentsHint: 'Print the sheet for those who should be asked, then enter it here.',
		commentOf: (source, name, date) => `${source}: ${name}, ${date}`,
		takeBack: 'Take this comment back',
		takeBackOf: (name, date) => `Take back the comment of ${name}, ${date}`,
		sources: 'Who was asked',
		has: (count) => `${count} comment(s)`,
		hasNot: 'No comment yet',
		sourceColumn: 'Asked',
		stateColumn: 'State'
	},
	offers: { criticise: 'Raise a criticism', comment: 'Enter a comment' },
	comments: {
		newTitle: (about) => `Enter a comment on ${about}`,
		source: 'Who comments',
		chooseSource: 'Choose who comments',
		sourceHint:
			'Comments of citizens are not entered here: they come in only after the reception of citizens has moderated and answered them.',
		citizens: 'Comments of citizens, answered',
		sourceName: 'Name of the organisation',
		sourceNameHint:
			'For example: the veterans’ association of the village. An organisation, never a citizen’s name.',
		datedOn: 'Date on the paper',
		words: 'What it says',
		wordsHint: 'Word for word as on the paper.',
		submit: 'Save the comment',
		bulkTitle: (unit) => `Enter a sheet of comments: ${unit}`,
		bulkHint:
			'One sheet about many people: who comments once, then the words for each. Empty lines are skipped.',
		bulkSubmit: 'Save this page',
		bulkSaved: (count) => `${count} comment(s) saved.`,
		wordsFor: (about) => `Comment on ${about}`,
		already: (count) => `${count} comment(s) already`,
		nobody: 'Nobody is reviewed here yet.',
		nobodyHint: 'When the campaign is rolled out to the cell, its list appears here.',
		sheet: 'Print the request sheet',
		backToUnit: (unit) => `${unit} in the campaign`,
		takeBackTitle: 'Take back a comment',
		takeBackNote:
			'For a comment entered for the wrong person or from the wrong paper. Taking it back is recorded; the words are shown no more.',
		takeBackReason: 'Why',
		takeBackSubmit: 'Take it back'
	},
	requestSheet: {
		title: 'Request for comments',
		intro: (campaign, unit) =>
			`${campaign}. Please comment on the collective and the people below, of ${unit}: merits, shortcomings, wishes. Name facts.`,
		body: 'Who comments (organisation):',
		date: 'Date: ……/……/…………',
		back: 'Please return it to the cell’s leaders or the committee’s office before ……/……/…………',
		person: 'About',
		words: 'Comment',
		signer: 'For those who comment'
	},
	sheet: {
		title: 'Criticism sheet',
		howTo:
			'One fact each. Sign it and hand it to the cell’s leaders or the committee’s office, who enter it. The person reads and answers it before the conference.',
		author: 'Your name:',
		item: (nth) => `Item ${nth}`,
		whom: 'About whom (person or collective):',
		fact: 'The fact (what happened, or should have been done and was not):',
		when: 'When:',
		place: 'Where:',
		ask: 'What you ask for (to be put right, to be answered):',
		signer: 'Author',
		people: 'People and collectives reviewed here'
	},
	answerSheet: {
		title: 'Answer to a criticism',
		howTo:
			'Write your answer, sign it and hand it to the cell’s leaders or the committee’s office, who enter it.',
		answer: 'Your answer (whether it is so, why, what you will do):',
		signer: 'Who answers'
	},
	unit: {
		link: 'Criticism raised here',
		title: (unit) => `Criticism: ${unit}`,
		counts: (raised, answered, heldBack) =>
			[
				`${raised} waiting for an answer`,
				`${answered} answered`,
				...(heldBack ? [`${heldBack} held back`] : [])
			].join(' · '),
		enter: 'Enter from paper',
		enterHint: 'Each one is saved at once; its author stays chosen for the next.',
		subject: 'About whom',
		chooseSubject: 'Choose a person or collective',
		submit: 'Save and enter the next',
		saved: (author, about) => `The criticism by ${author} of ${about} is saved.`,
		list: 'Raised',
		toList: 'See what was raised',
		all: 'All',
		stateFilter: 'State',
		subjectColumn: 'About',
		authorColumn: 'By',
		factColumn: 'The fact',
		none: 'No criticism here yet.',
		noneHint:
			'Print criticism sheets for the members and enter them above; or members raise it on their own.',
		sheet: 'Print the criticism sheet',
		comments: 'Enter a sheet of comments'
	},
	waiting: {
		answer: 'Answer a criticism',
		answerThing: (author, fact) => `${author} says: ${fact}`,
		answerButton: 'Answer',
		bring: (name) => `Bring ${name} the sheet to answer a criticism`,
		bringButton: 'Open the sheet',
		reword: 'Reword or withdraw your criticism',
		rewordFor: (author) => `Tell ${author}: reword or withdraw the criticism`,
		rewordButton: 'Open',
		judge: 'Look at a criticism that was held back',
		judgeButton: 'Look'
	},
	refusals: {
		'fact-missing': 'Name the fact: what happened, or what should have been done and was not.',
		'when-missing': 'Say when it happened; words such as “early September” will do.',
		'place-missing': 'Say where it happened.',
		'ask-missing': 'Say what you ask for: what should be put right or answered.',
		'author-missing': 'Choose who raises it.',
		'subject-missing': 'Choose whom it is about.',
		'author-unfit': 'Choose its author from the list: somebody who takes part where the review is held.',
		'author-is-the-subject': 'Nobody criticises themselves here: that belongs in the self-review.',
		'criticism-of-the-future': 'That day has not come yet. A criticism names what has happened.',
		'criticised-already': 'The same criticism by the same author was entered already.',
		'criticism-gone':
			'This criticism no longer waits for an answer, so the answer was not saved. What you typed is still below.',
		'criticism-answer-missing': 'Write the answer.',
		'speaker-of-collective-missing': 'Choose who answers for the collective.',
		'answers-own-criticism':
			'Whoever raised it does not answer for the person. Somebody else, or the office, enters the answer.',
		'reworded-by-its-author': 'Only its author rewords it; from paper, a leader of the cell enters it.',
		'withdrawn-by-its-author': 'Only its author, or whoever entered it, withdraws it.',
		'held-back-by-oneself': 'You are holding it back, so somebody else does this.',
		'judges-own-criticism': 'You raised it, so another inspector looks at it.',
		'ground-missing': 'Choose why it is held back.',
		'hold-back-reason-missing': 'Tell its author why it is held back.',
		'release-outcome-missing': 'Choose: let it go, or leave it held back.',
		'release-reason-missing': 'Say why.',
		'comment-source-missing': 'Choose who comments.',
		'source-unfit': 'Choose who comments from the list.',
		'citizens-come-in-moderated':
			'Comments of citizens are not entered here: they go through the reception of citizens, are moderated and answered, and then come in without anybody’s name.',
		'source-name-missing': 'Write the name of the organisation that comments.',
		'comment-date-missing': 'Write the date on the paper.',
		'comment-in-the-future': 'That day has not come yet. Write the date on the paper.',
		'comment-missing': 'Write what the comment says.',
		'no-comment-typed': 'No comment was typed. Fill in one line at least, then save.',
		'commented-already': 'This comment of theirs was entered already.',
		'comment-of-another': 'Only whoever entered it, or the office, takes it back.',
		'take-back-reason-missing': 'Say why it is taken back.'
	}
};
