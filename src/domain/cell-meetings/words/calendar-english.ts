import type { Translation } from '#platform/words.ts';
import type { calendarVietnamese } from './calendar-vietnamese.ts';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weeks = ['', 'First', 'Second', 'Third', 'Fourth', 'Last'];
const months = [
	'',
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];

export const calendarEnglish: Translation<typeof calendarVietnamese> = {
	dayOfMonth: (day) => (day === 31 ? 'Last day of the month' : `Day ${day}`),
	nthWeekday: (week, weekday) => `${weeks[week]} ${weekdays[weekday]} of the month`,
	weekdayShort: (weekday) => weekdays[weekday]!.slice(0, 3),
	weekdayName: (weekday) => weekdays[weekday]!,
	month: (month) => `${months[Number(month.slice(5, 7))]} ${month.slice(0, 4)}`,
	quarter: (quarter, year) => `Quarter ${quarter}/${year}`,
	leave: 'Leave without saving',
	calendar: {
		title: 'Calendar of the cells',
		ownTitle: 'Calendar of my cell',
		summary: (sittings, others) =>
			`${sittings} cell meetings${others ? `, ${others} conferences and sessions` : ''}`,
		earlier: 'Month before',
		later: 'Month after',
		choose: 'Month',
		thematic: 'Thematic',
		moved: 'Moved',
		planned: 'Agenda planned',
		comes: 'Attends',
		dayOff: 'Public holiday',
		none: 'No meeting this month yet.',
		noneHelp: 'Enter the fixed day and hour of each cell, and the calendar is there.',
		without: (count) => `${count} cells without a fixed day`,
		clashes: 'Clashes seen beforehand',
		noClash: 'Nothing clashes.',
		samePerson: (name, cells) => `${name} is expected at two places in one day: ${cells}`,
		otherMeeting: (title, cells) => `Same day as “${title}”: ${cells}`,
		onDayOff: (cells) => `On a public holiday: ${cells}`,
		move: 'Move the meeting',
		habits: 'Fixed meeting days',
		thematicPlan: 'Thematic meetings',
		subscribe: 'Calendar on my phone',
		caption: 'Meetings of the month, by day',
		toToday: (day) => `From today on: the next is on ${day}`
	},
	habit: {
		title: (cell) => `Meeting day: ${cell}`,
		link: 'Meeting day',
		none: 'No fixed meeting day yet.',
		now: (day, hour, place) => `${day}, ${hour}, at ${place}`,
		day: 'Meets on',
		chooseDay: 'Choose a day of the month',
		hour: 'Begins at',
		place: 'Place',
		from: 'From',
		submit: 'Save the meeting day',
		next: 'The next three meetings',
		history: 'Until now',
		since: (from) => `since ${from}`,
		until: (to) => `until ${to}`,
		always: 'always',
		monthsMeetings: 'Move one month’s meeting',
		all: {
			title: 'Fixed meeting days of the cells',
			lead: 'One line a cell. A cell whose day is left open keeps what it has.',
			from: 'From',
			fromHint: 'Leave open when it has always been so.',
			submit: 'Save for the cells',
			paper: 'Print a sheet to fill in'
		},
		sheet: {
			howTo: 'Write on the line of each cell whose day, hour or place changes; leave the others open.',
			from: 'From: ……… / ……… / …………',
			cell: 'Cell, and what it keeps now',
			writer: 'WRITTEN BY'
		}
	},
	move: {
		title: (cell) => `Move the meeting: ${cell}`,
		lead: (month) => `${month}. Other months keep the fixed day.`,
		byHabit: (when) => `The fixed day is ${when}.`,
		noHabit: 'The cell has no fixed day in this month.',
		month: 'Month',
		how: 'This month the cell',
		moved: 'Meets on another day of the month',
		nothing: 'Does not meet',
		habit: 'Meets on its fixed day',
		on: 'New day',
		at: 'New hour',
		submit: 'Save the move'
	},
	thematic: {
		title: (year) => `Thematic meetings in ${year}`,
		summary: (perQuarter) => `At least ${perQuarter} a quarter for each cell.`,
		lacking: (count, year) => `${count} cells still lack one in ${year}`,
		allThere: 'Every cell has its thematic meetings for the whole year.',
		cell: 'Cell',
		lacks: 'None yet',
		keep: 'Enter',
		ofCell: (cell, year) => `Thematic meetings in ${year}: ${cell}`,
		lead: 'For each quarter choose the month of the thematic meeting; give its topic when it is known.',
		inMonth: 'Month of the thematic meeting',
		noMonth: 'Not settled',
		topic: 'Topic',
		noTopic: 'topic not known yet',
		submit: 'Save the thematic meetings',
		back: 'Thematic meetings',
		otherYear: (year) => `Year ${year}`
	},
	feed: {
		title: 'The calendar on a phone or computer',
		lead: 'Download it once, or take an address by which your calendar keeps itself up to date. Whoever has the address can read this calendar; take a new one when it has leaked.',
		own: 'My calendar',
		ownHint: 'The meetings of your cell and those you attend',
		committee: 'The whole committee',
		committeeHint: 'The meetings of all cells',
		download: 'Download the calendar file',
		make: 'Take an address',
		renew: 'Take a new address',
		stop: 'End the address',
		since: (date) => `There is an address, taken on ${date}.`,
		none: 'No address yet.',
		address: 'Calendar address',
		addressFor: (name) => `Address of ${name}`,
		once: 'Copy it now: it is shown only once. On a phone: open the calendar application, add a calendar by address and paste it.'
	},
	file: {
		ofCell: (cell) => `Meeting of ${cell}`,
		thematic: (topic) => (topic ? `Thematic meeting: ${topic}` : 'Thematic meeting'),
		attend: (cell) => `Attend ${cell}`,
		joint: 'With the superior’s working group'
	},
	refusals: {
		'habit-of-another-cell': 'The meeting day is kept by those who lead that cell, or by the office.',
		'office-enters-all': 'The office enters all cells at once; those who lead a cell do so on its page.',
		'calendar-of-others': 'You can see the calendar of your own cell.',
		'day-missing': 'Choose the day of the month.',
		'hour-missing': 'Enter when it begins, such as 19:30.',
		'place-missing': 'Enter the place.',
		'from-missing': 'Enter from which day on.',
		'no-day-at-all': 'No day was chosen for any cell.',
		'month-missing': 'Choose a month.',
		'how-missing': 'Choose one of the three.',
		'new-day-missing': 'Enter the new day.',
		'moved-out-of-month': 'The new day must lie in the same month.',
		'habits-meanwhile': 'Somebody has just changed the meeting day of this cell; open the page again.'
	}
};
