import type { UnsentMarks, Unsent } from './unsent-marks.ts';

/** What the server answers when marks are kept. */
export type Kept = {
	savedAt: string;
	parts: {
		part: number;
		called: number;
		of: number;
		lines: { memberId: string; state: string; arrived: string; left: string; note: string }[];
	}[];
};
export type Sender = {
	kept(answer: Kept): void;
	/** one mark cannot be kept, and why */
	refused(mark: Unsent, why: string): void;
	/** nothing gets through: no network, or signed out */
	stuck(why: 'offline' | 'signed-out'): void;
};

const retryAfter = 4000;

/** Sends what waits, one request at a time, and tries again by itself until all of it is acknowledged or refused. */
export function sending(endpoint: string, unsent: UnsentMarks, sender: Sender) {
	let busy = false;
	let retry: ReturnType<typeof setTimeout> | undefined;

	async function send(): Promise<void> {
		clearTimeout(retry);
		if (busy) return;
		busy = true;
		try {
			while (unsent.list().length) if (!(await sendSome([...unsent.list()]))) break;
		} finally {
			busy = false;
		}
		if (unsent.list().length) retry = setTimeout(() => void send(), retryAfter);
	}

	/** Whether these marks are settled: kept, or refused one by one. */
	async function sendSome(marks: Unsent[]): Promise<boolean> {
		const response = await post(endpoint, marks);
		const answer = await response?.json().catch(() => null);
		if (!response || response.status >= 500) return stuck('offline');
		if (response.redirected || answer === null || response.status === 401) return stuck('signed-out');
		if (response.ok) {
			unsent.settle(marks);
			sender.kept(answer as Kept);
			return true;
		}
		if (marks.length > 1) {
			for (const mark of marks) if (!(await sendSome([mark]))) return false;
			return true;
		}
		unsent.settle(marks);
		sender.refused(marks[0]!, String((answer as { refusal?: string }).refusal ?? ''));
		return true;
	}

	const stuck = (why: 'offline' | 'signed-out') => {
		sender.stuck(why);
		return false;
	};
	return send;
}

const post = (endpoint: string, marks: Unsent[]): Promise<Response | null> =>
	fetch(endpoint, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify({ sentAt: Date.now(), marks })
	}).catch(() => null);
