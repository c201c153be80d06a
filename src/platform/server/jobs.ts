import { PgBoss } from 'pg-boss';
import type { Log } from './log.ts';

/** Work that outlasts a request: kept in the same database, so a restart loses none of it. */
export type Jobs = {
	/** Says what to do with jobs of a kind; call it once a kind, before the first of them is sent. */
	handle<T extends object>(kind: string, work: (data: T) => Promise<void>): Promise<void>;
	/** Does something every hour and once right away; whatever stood still meanwhile, it must bear being done late or twice. */
	hourly(kind: string, work: () => Promise<void>): Promise<void>;
	/** Leaves a job to be done soon, once for each `key`. */
	send<T extends object>(kind: string, data: T, key: string): Promise<void>;
	close(): Promise<void>;
};

/** Jobs live in a schema of their own, `jobs`, kept by pg-boss as the database's owner. */
export async function openJobs(ownerUrl: string, log: Log): Promise<Jobs> {
	const boss = new PgBoss({
		connectionString: ownerUrl,
		schema: 'jobs',
		max: 3,
		application_name: 'tusoi-jobs'
	});
	boss.on('error', (error) => log.error({ err: error }, 'jobs'));
	let started: Promise<unknown> | undefined;
	const start = () => (started ??= boss.start());
	const listen = async <T extends object>(
		kind: string,
		work: (data: T) => Promise<void>,
		everySeconds: number
	) => {
		await start();
		await boss.createQueue(kind, {
			retryLimit: 5,
			retryDelay: 2,
			expireInSeconds: 900,
			heartbeatSeconds: 10
		});
		await boss.work(kind, { pollingIntervalSeconds: everySeconds }, async (jobs) => {
			for (const job of jobs) await work(job.data as never);
		});
	};
	return {
		handle: (kind, work) => listen(kind, work, 1),
		async hourly(kind, work) {
			await listen(kind, work, 30);
			await boss.schedule(kind, '7 * * * *');
			await boss.send(kind, {}, { singletonKey: 'at the start' });
		},
		async send(kind, data, key) {
			await start();
			await boss.send(kind, data, { singletonKey: key });
		},
		async close() {
			if (started) await boss.stop({ graceful: true, timeout: 5000 });
		}
	};
}
