const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Asia/Ho_Chi_Minh',
	dateStyle: 'short',
	timeStyle: 'short'
});

/** The present moment in Việt Nam, as `23/11/2026, 19:30`; without the calendar's weight, since every page carries it. */
export const showNow = (): string => clock.format(new Date());
