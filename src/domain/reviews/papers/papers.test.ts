import { describe, expect, test } from 'vitest';
import { asDraft } from '#domain/documents/issued-paper.ts';
import { campaignReportPaper } from './campaign-report-paper.ts';
import { standingOf, type CampaignFigures } from './campaign-figures.ts';
import type { CaseOnPaper } from './case-on-paper.ts';
import { formPaper } from './form-paper.ts';
import { minutesPaper } from './minutes-paper.ts';
import { noticePaper } from './notice-paper.ts';
import { issuerOf, minutesIssuer } from './paper-kinds.ts';
import { cleared, collective, common, fault, member } from './papers-for-tests.ts';
import { record } from './record-for-tests.ts';
import { textOf } from './text-of-for-tests.ts';
import { replyPaper } from './reply-paper.ts';

/** The committee's secretary, reviewed in a cell and in the committee. */
const leader: CaseOnPaper = {
	...member,
	places: [
		{ ...member.places[0]!, summary: 'Chi bộ nhất trí', conclusions: [fault, cleared] },
		{
			unit: { id: 'committee', name: 'Đảng bộ xã Minh Hoạ', isCommittee: true },
			concludedOn: '2026-11-25',
			summary: 'Đảng ủy nhất trí',
			conclusions: [{ ...fault, words: 'Nhất trí với kết luận của chi bộ' }]
		}
	]
};
const disputed = (decision: 'upheld' | null): CaseOnPaper => ({
	...member,
	signature: {
		...member.signature!,
		agrees: false,
		words: 'Tôi có báo với tổ trưởng',
		decision,
		decisionWords: decision ? 'Đã kiểm tra sổ của tổ' : ''
	}
});

describe('a person’s form', () => {
	const text = textOf(formPaper(member, common));

	test('bears the form’s name, the person’s facts, every part, the points and the level claimed', () => {
		expect(text).toContain('Mẫu 2C-HD KĐ.ĐG 2025');
		expect(text).toContain('Họ và tên: Nguyễn Văn Bình');
		expect(text).toContain('Ngày sinh: 05/04/1985');
		expect(text).toContain('Chi bộ: Chi bộ Thôn Thượng');
		expect(text).toContain('Cộng | 100 | 86,5');
		expect(text).toContain('■ Hoàn thành tốt nhiệm vụ');
		expect(text).toContain('Gợi ý số 12-CV/ĐU, ngày 21/11/2026');
	});

	test('ends with what the cell concluded, the reference of each shortcoming, and what the person says to it', () => {
		expect(text).toContain('Nhận xét, kết luận của Chi bộ Thôn Thượng');
		expect(text).toContain('Mã theo dõi:\nTS-2026-0041');
		expect(text).toContain('hạn 31/03/2027');
		expect(text).toContain('Nội dung chuyển Ủy ban Kiểm tra xác minh');
		expect(text).toContain('Nhất trí với kết luận. Nguyễn Văn Bình đã ký nhận ngày 24/11/2026.');
	});

	test('has no number, and is signed by the person and their cell; of a leader by the committee too', () => {
		const paper = formPaper(member, common);
		expect(issuerOf('form', member, member.unit)).toBeNull();
		expect(paper.number).toBeUndefined();
		expect(paper.signatures.map(({ capacity }) => capacity)).toEqual(['NGƯỜI TỰ KIỂM ĐIỂM', 'T/M CHI BỘ']);
		expect(formPaper(leader, common).signatures.map(({ capacity }) => capacity)).toContain('T/M ĐẢNG ỦY');
	});

	test('before a conclusion has none of it, and once concluded leaves room for what the person says', () => {
		const open = formPaper(
			{ ...member, places: [{ ...member.places[0]!, concludedOn: null, conclusions: [] }], signature: null },
			common
		);
		expect(textOf(open)).not.toContain('kết luận của Chi bộ');
		const unsigned = formPaper({ ...member, signature: null }, common);
		expect(unsigned.body.at(-1)).toEqual({ kind: 'room', lines: 3 });
	});
});

test('a collective’s form is a report of its committee, issued under a number', () => {
	const issuer = issuerOf('form', collective, collective.unit)!;
	const text = textOf(asDraft(formPaper(collective, common), issuer));
	expect(text).toContain('Mẫu 01-HD KĐ.ĐG 2025');
	expect(text).toMatch(/Số \s+-BC\/CB/);
	expect(text).toContain('T/M CHI ỦY · BÍ THƯ');
	expect(text).toContain('DỰ THẢO');
});

describe('a notice of conclusions', () => {
	const text = textOf(noticePaper(member, common));

	test('tells the person what was concluded, item by item, and what is asked of them until when', () => {
		expect(text).toContain('kết luận kiểm điểm năm 2026 đối với đồng chí Nguyễn Văn Bình');
		expect(text).toContain('cần tích cực hơn trong công việc chung.');
		expect(text).toContain('Mã theo dõi:\nTS-2026-0041');
		expect(text).toContain('trước hết ngày 23/12/2026');
		expect(text).toContain('- Đồng chí Nguyễn Văn Bình,');
	});

	test('leaves out who raised it and what was said at the conference', () => {
		expect(text).not.toContain('Đặng Xuân Phong');
		expect(text).not.toContain('Tôi nhận thiếu sót');
	});

	test('of a leader is the committee’s, and counts what two places concluded about one item once', () => {
		const paper = noticePaper(leader, common);
		expect(paper.issuer).toBe('ĐẢNG ỦY XÃ MINH HOẠ');
		expect(textOf(paper).match(/TS-2026-0041/g)).toHaveLength(1);
		expect(textOf(paper)).toContain('- Chi bộ Thôn Thượng,');
	});

	test('says that the person disagrees, and what the level above decided', () => {
		expect(textOf(noticePaper(disputed(null), common))).toContain('được chuyển cấp có thẩm quyền xem xét');
		const upheld = textOf(noticePaper(disputed('upheld'), common));
		expect(upheld).toContain('chưa nhất trí với kết luận: Tôi có báo với tổ trưởng.');
		expect(upheld).toContain('giữ nguyên kết luận. Đã kiểm tra sổ của tổ.');
		expect(text).not.toContain('Ý kiến chưa nhất trí');
	});

	test('without a shortcoming asks for no plan', () => {
		const clear = { ...member, places: [{ ...member.places[0]!, conclusions: [cleared] }] };
		expect(textOf(noticePaper(clear, common))).not.toContain('lập kế hoạch khắc phục');
	});
});

test('a reply names each suggestion with what happened, both causes, responsibility and what follows', () => {
	const text = textOf(replyPaper(member, common));
	expect(text).toContain('Kính gửi: Đảng ủy xã Minh Hoạ');
	expect(text).toContain(
		'tại văn bản số 12-CV/ĐU, ngày 21/11/2026: Làm rõ việc dự sinh hoạt chi bộ không đều.'
	);
	for (const title of [
		'Sự việc',
		'Nguyên nhân khách quan',
		'Nguyên nhân chủ quan',
		'Trách nhiệm',
		'Hướng khắc phục'
	])
		expect(text).toContain(title);
	expect(text).toContain('NGƯỜI GIẢI TRÌNH · Nguyễn Văn Bình');
});

describe('minutes', () => {
	const text = textOf(asDraft(minutesPaper(record, common.committee), minutesIssuer({ isCommittee: false })));

	test('say when and where, who came, who was absent with and without a reason, who were guests', () => {
		expect(text).toContain(
			'Bắt đầu lúc 19 giờ 35 phút ngày 23/11/2026; kết thúc lúc 21 giờ 50 phút cùng ngày.'
		);
		expect(text).toContain(
			'Tổng số đảng viên: 6 đồng chí (chính thức 5, dự bị 1); được miễn công tác và sinh hoạt đảng: 1 đồng chí.'
		);
		expect(text).toContain('Triệu tập: 5 đồng chí; có mặt: 3 đồng chí, đạt 60%.');
		expect(text).toContain('Vắng có lý do: 1 đồng chí (Trần Thị Huệ).');
		expect(text).toContain('Vắng không có lý do: 1 đồng chí (Lý Văn Ưởng).');
		expect(text).toContain('Khách mời, đại biểu: Đồng chí Phạm Đức Minh');
		expect(text).not.toContain('Ngô Thị Ngoãn');
	});

	test('have the agenda, each speech with its time, the votes and the conclusions with their references', () => {
		expect(text).toContain(
			'1. Kiểm điểm tập thể Chi ủy Chi bộ Thôn Thượng;\n2. Kiểm điểm đồng chí Nguyễn Văn Bình.'
		);
		expect(text).toContain('Đồng chí Đặng Xuân Phong (20:10–20:14): Ghi nhận đồng chí Bình thẳng thắn');
		expect(text).toContain('Thống nhất kết luận kiểm điểm (Nguyễn Văn Bình) | 5 | 3 | 3 | 3 | 2 (40%) | 1');
		expect(text).toContain('Trả lời: Tôi nhận thiếu sót');
		expect(text).toContain('TS-2026-0041');
	});

	test('are signed by who wrote them on the left and who chaired on the right', () => {
		expect(text).toContain('NGƯỜI GHI BIÊN BẢN · Đặng Xuân Phong\nCHỦ TRÌ · Dương Ngọc Vân');
		expect(text).toMatch(/Số \s+-BB\/CB/);
	});

	test('entered from paper later were held when they were called for', () => {
		const late = {
			...record.conference,
			openedAt: new Date('2026-11-25T02:00:00Z'),
			endedAt: new Date('2026-11-25T02:30:00Z')
		};
		expect(textOf(minutesPaper({ ...record, conference: late }, common.committee))).toContain(
			'Bắt đầu lúc 19 giờ 30 phút ngày 23/11/2026; kết thúc lúc 22 giờ cùng ngày.'
		);
	});

	test('of a conference of which nothing was noted are still minutes', () => {
		const empty = { ...record, turns: [], speeches: [], tallies: [] };
		expect(textOf(minutesPaper(empty, common.committee))).toContain('Chưa ghi nội dung nào.');
	});
});

describe('the report of a campaign', () => {
	const persons = standingOf(['signed', 'concluded', 'writing', 'exempt', 'not-reviewed']);
	const collectives = standingOf(['signed']);
	const figures: CampaignFigures = {
		collectives,
		persons,
		units: [{ id: 'thuong', name: 'Chi bộ Thôn Thượng', collective: collectives, persons }],
		grounds: [
			{
				code: 'exempt',
				name: 'Được miễn công tác và sinh hoạt đảng',
				exempt: true,
				collectives: 0,
				persons: 1
			},
			{ code: 'away', name: 'Đi công tác, học tập, làm ăn xa', exempt: false, collectives: 0, persons: 1 }
		],
		suggestions: { sent: 3, explained: 2, accepted: 1 },
		criticisms: { raised: 4, answered: 3 },
		comments: 5,
		shortcomings: [{ criterion: 'x', name: 'Tham gia học tập', collectives: 1, persons: 2 }],
		toVerify: 1,
		signatures: { agreed: 1, disagreed: 1, upheld: 1, again: 0 },
		plans: { needed: 3, drawnUp: 2, approved: 1 },
		remedied: { found: 3, remedied: 1, share: 1 / 3 }
	};
	const text = textOf(campaignReportPaper(figures, common, '2026-12-20'));
	expect(campaignReportPaper(figures, common, '2026-12-20').recipients!.to[0]).toBe('Tỉnh ủy');
	const old = { ...common, superior: 'Huyện ủy' };
	expect(campaignReportPaper(figures, old, '2026-12-20').recipients!.to[0]).toBe('Huyện ủy');

	test('counts who was to be reviewed and was, by ground and by unit', () => {
		expect(text).toContain(
			'Cá nhân: 5 đồng chí thuộc đợt kiểm điểm; được miễn 1; phải kiểm điểm 4; đã kiểm điểm 2 (50%); chưa kiểm điểm 1; đang tiến hành 1.'
		);
		expect(text).toContain('đi công tác, học tập, làm ăn xa: 1 đồng chí');
		expect(text).toContain('Chi bộ Thôn Thượng | đã kiểm điểm | 5 | 1 | 4 | 2 | 1 | 1');
		expect(text).toContain('Cộng |  | 5 | 1 | 4 | 2 | 1 | 1');
	});

	test('counts suggestions, criticism, shortcomings by criterion, plans and what was remedied', () => {
		expect(text).toContain('Gợi ý kiểm điểm: 3 nội dung; đã giải trình 2; được bên gợi ý chấp nhận 1.');
		expect(text).toContain('Ý kiến phê bình: 4; đã trả lời 3.');
		expect(text).toContain('Tham gia học tập | 1 | 2 | 3');
		expect(text).toContain('phải lập kế hoạch khắc phục: 3; đã lập 2; đã duyệt 1');
		expect(text).toContain('1/3 (33%)');
	});

	test('of a campaign without shortcomings says so, and divides by nothing', () => {
		const none = standingOf([]);
		const bare = textOf(
			campaignReportPaper(
				{
					...figures,
					persons: none,
					collectives: none,
					shortcomings: [],
					remedied: { found: 0, remedied: 0, share: null }
				},
				common,
				'2026-12-20'
			)
		);
		expect(bare).toContain('Không có hạn chế, khuyết điểm nào được kết luận.');
		expect(bare).not.toMatch(/NaN|undefined|Infinity/);
	});
});

test('no paper has an empty heading, a leftover or an empty paragraph', () => {
	const papers = [
		formPaper(member, common),
		formPaper(collective, common),
		formPaper({ ...member, content: { texts: {}, carried: [], explained: [] } }, common),
		noticePaper(member, common),
		noticePaper(leader, common),
		replyPaper(member, common),
		minutesPaper(record, common.committee)
	];
	for (const paper of papers) {
		expect(textOf(paper)).not.toMatch(/undefined|NaN|\[object|null/);
		expect(textOf(paper)).not.toMatch(/[^.]\.\.[^.]|\.,|;\./);
		for (const block of paper.body)
			if (block.kind === 'paragraph' || block.kind === 'heading')
				expect(JSON.stringify(block.text)).not.toMatch(/^("\s*"|\[\])$/);
		paper.body.forEach((block, i) => {
			const next = paper.body[i + 1];
			if (block.kind === 'heading') expect(next, JSON.stringify(block.text)).toBeDefined();
			// The lettered parts of a prescribed form (A-, B-) stand above its numbered ones.
			if (block.kind === 'heading' && next?.kind === 'heading' && !/^[A-C]-$/.test(block.mark ?? ''))
				expect(next.level, JSON.stringify(block.text)).toBeGreaterThan(block.level);
		});
	}
});
