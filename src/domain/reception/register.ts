import type { ReceptionRules } from '#domain/rules/citizens/reception-rules.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { isSecret, type Decision, type Person } from './visit.ts';
import type { CaseKind } from '#domain/cases/case.ts';

/** One line of the statutory register: a matter of a visit. */
export type RegisterLine = {
	id: string;
	visitId: string;
	caseId: string | null;
	number: number;
	year: number;
	receivedOn: PlainDate;
	people: readonly Pick<Person, 'role' | 'name' | 'address' | 'idNumber'>[];
	peopleCount: number;
	identity: 'given' | 'secret' | 'withheld';
	kind: CaseKind;
	secret: boolean;
	title: string;
	content: string;
	settledBy: string | null;
	decision: Decision;
	groundName: string;
	words: string;
	passedTo: string | null;
	ownerName: string | null;
	code: string;
	result: string;
	remarks: string | null;
};

/** The words that the columns need in a language. */
export type RegisterWords = {
	kinds: Record<CaseKind, string>;
	people: (n: number) => string;
	sealed: string;
	withheld: string;
	instead: (name: string) => string;
};

type ColumnCode = ReceptionRules['registerColumns']['value'][number]['code'];
export type RegisterColumn = { code: ColumnCode; label: string; text: (line: RegisterLine) => string };

/** The columns as the rules name them, each with what stands in it: the same on the screen, on paper and in a workbook. */
export const registerColumns = (
	columns: ReceptionRules['registerColumns']['value'],
	locale: 'vi' | 'en',
	words: RegisterWords
): RegisterColumn[] =>
	columns.map(({ code, ...names }) => ({ code, label: names[locale], text: textOf[code](words) }));

const when =
	(decision: Decision, more: (line: RegisterLine) => string | null) => () => (line: RegisterLine) =>
		line.decision === decision ? [line.groundName, more(line)].filter(Boolean).join('. ') : '';

const textOf: Record<ColumnCode, (words: RegisterWords) => (line: RegisterLine) => string> = {
	number: () => (line) => String(line.number),
	'received-on': () => (line) => showDate(line.receivedOn),
	person: (words) => (line) => personOf(line, words),
	'id-number': (words) => (line) =>
		isHidden(line)
			? words.sealed
			: line.people
					.map(({ idNumber }) => idNumber)
					.filter(Boolean)
					.join('; '),
	content: () => (line) =>
		line.content && line.content !== line.title ? `${line.title}. ${line.content}` : line.title,
	'class-and-people': (words) => (line) => `${words.kinds[line.kind]}, ${words.people(line.peopleCount)}`,
	'settled-by': () => (line) => line.settledBy ?? '',
	accepted: when('accepted', ({ ownerName }) => ownerName),
	returned: when('returned', ({ words }) => words),
	passed: when('passed', ({ passedTo }) => passedTo),
	result: () => (line) => [line.code, line.result].filter(Boolean).join(': '),
	remarks: () => (line) => line.remarks ?? ''
};

const isHidden = (line: RegisterLine) =>
	line.identity === 'secret' || (line.identity === 'given' && isSecret(line));

function personOf(line: RegisterLine, words: RegisterWords): string {
	if (line.identity === 'withheld') return words.withheld;
	if (isHidden(line)) return words.sealed;
	return line.people
		.map(({ role, name, address }) =>
			[role === 'represented' ? words.instead(name) : name, address].filter(Boolean).join(', ')
		)
		.join('; ');
}

/** What the lines add up to: by class and by what was decided, with the people who came. The foot of the register. */
export function sumsOf(
	lines: readonly Pick<RegisterLine, 'kind' | 'decision' | 'visitId' | 'peopleCount'>[]
) {
	const count = <K extends string>(of: (line: (typeof lines)[number]) => K) =>
		lines.reduce<Partial<Record<K, number>>>((sum, line) => {
			const key = of(line);
			return { ...sum, [key]: (sum[key] ?? 0) + 1 };
		}, {});
	const visits = new Map(lines.map(({ visitId, peopleCount }) => [visitId, peopleCount]));
	return {
		lines: lines.length,
		visits: visits.size,
		people: [...visits.values()].reduce((sum, n) => sum + n, 0),
		kinds: count(({ kind }) => kind),
		decisions: count(({ decision }) => decision)
	};
}
export type RegisterSums = ReturnType<typeof sumsOf>;
