import rules from '../../rules/sets/2026.json' with { type: 'json' };
import type { ReviewRules } from '../../rules/rule-set.ts';
import { formOf, partsOf, writeMarks, type Explained } from '../self-review.ts';
import type { CaseOnPaper, PapersOfCampaign } from './case-on-paper.ts';
import type { PlanLine } from '../rectification-plan.ts';
import type { OnPaper } from './conclusion-blocks.ts';
import type { CasePlan } from './plan-paper.ts';

const reviews = rules.reviews as unknown as ReviewRules;

export const common: PapersOfCampaign = {
	committee: {
		name: 'Đảng bộ xã Minh Hoạ',
		superiorName: 'Đảng bộ tỉnh Minh Châu',
		place: 'Minh Hoạ',
		unitId: 'committee'
	},
	campaign: {
		id: 'c',
		title: 'Kiểm điểm năm 2026',
		periodKind: 'year',
		periodFrom: '2026-01-01',
		periodTo: '2026-12-31'
	},
	forms: reviews.forms,
	levels: reviews.levels.value,
	superior: reviews.superior.value.vi,
	planWithin: 30
};

export const fault: OnPaper = {
	itemKey: 'i1',
	item: 'criticism',
	from: 'Đặng Xuân Phong',
	where: '5/9/2026, đường làng ngõ Giếng',
	itemWords: 'Vắng buổi lao động làm đường ngày 5/9.\nĐề nghị nói rõ lý do và dự đủ các buổi sau.',
	answer: 'Tôi nhận thiếu sót: hôm đó tôi đi làm xa nhưng không báo với tổ.',
	outcome: 'shortcoming',
	words: 'Có thiếu sót trong việc tham gia công việc chung',
	shortcoming: {
		reference: 'TS-2026-0041',
		criterion: 'Ý thức tổ chức kỷ luật',
		description: 'Vắng hai buổi lao động tập thể không báo trước',
		cause: 'Chưa sắp xếp việc gia đình, ngại báo cáo',
		responsibility: 'Trách nhiệm của cá nhân',
		actions: [
			{
				task: 'Đăng ký và dự đủ các buổi lao động trong quý I năm 2027',
				expectedProduct: 'Sổ theo dõi của tổ có tên, có chữ ký',
				owner: 'Nguyễn Văn Bình',
				dueOn: '2027-03-31'
			}
		]
	}
};
export const cleared: OnPaper = {
	...fault,
	itemKey: 'i2',
	item: 'comment',
	from: 'Mặt trận Tổ quốc xã',
	where: '20/11/2026',
	itemWords: 'Gia đình chấp hành tốt quy ước thôn',
	answer: null,
	outcome: 'no-fault',
	words: 'Ghi nhận',
	shortcoming: null
};
export const toVerify: OnPaper = {
	...cleared,
	itemKey: 'i3',
	item: 'other',
	from: '',
	where: '',
	itemWords: 'Việc sử dụng quỹ tổ dân cư năm 2025',
	outcome: 'to-verify',
	words: 'Đề nghị đối chiếu sổ sách'
};

export const explained: Explained & { state: 'explained' } = {
	id: 's1',
	number: '12-CV/ĐU',
	datedOn: '2026-11-21',
	senderName: 'Đảng ủy xã Minh Hoạ',
	words: 'Làm rõ việc dự sinh hoạt chi bộ không đều',
	state: 'explained',
	explanation: {
		happened: 'Năm 2026 vắng 3/12 buổi sinh hoạt, đều có xin phép.',
		objectiveCause: '',
		subjectiveCause: 'Chưa chủ động thu xếp việc nhà khi vào vụ gặt',
		responsibility: 'Trách nhiệm thuộc về bản thân',
		followUp: 'Dự đủ các buổi năm 2027'
	}
};

const form = formOf(reviews, '2C');
const texts = Object.fromEntries(
	partsOf(form).map(({ code, kind, title }) => [
		code,
		kind === 'score'
			? writeMarks({ common: '26.5', tasks: '60' })
			: kind === 'level'
				? 'good'
				: kind === 'text'
					? `Bản thân tự nhận xét về mục “${title.slice(0, 30).toLocaleLowerCase('vi')}”: thực hiện nghiêm túc, còn một số việc làm chậm.`
					: ''
	])
);

/** A member of a village whose review is concluded and signed for. */
export const member: CaseOnPaper = {
	id: 'r1',
	subjectMemberId: 'm1',
	subject: {
		isCollective: false,
		name: 'Nguyễn Văn Bình',
		birth: { bornOn: '1985-04-05', birthPrecision: 'day' },
		posts: [],
		unitName: 'Chi bộ Thôn Thượng'
	},
	state: 'signed',
	form,
	unit: { id: 'thuong', name: 'Chi bộ Thôn Thượng', isCommittee: false },
	concludedOn: '2026-11-23',
	content: { texts, carried: [], explained: [explained] },
	explained: [explained],
	places: [
		{
			unit: { id: 'thuong', name: 'Chi bộ Thôn Thượng', isCommittee: false },
			concludedOn: '2026-11-23',
			summary: 'Đồng chí Bình cơ bản hoàn thành nhiệm vụ đảng viên; cần tích cực hơn trong công việc chung',
			conclusions: [fault, cleared, toVerify]
		}
	],
	signature: {
		agrees: true,
		words: '',
		signedBy: 'Nguyễn Văn Bình',
		signedOn: '2026-11-24',
		decision: null,
		decisionWords: ''
	}
};

/** A cell's own collective. */
export const collective: CaseOnPaper = {
	...member,
	id: 'r2',
	subjectMemberId: null,
	subject: { isCollective: true, name: 'Chi bộ Thôn Thượng', isCommittee: false },
	form: formOf(reviews, '01'),
	signature: { ...member.signature!, signedBy: 'Dương Ngọc Vân' }
};

const line = (place: number, description: string, stage: PlanLine['stage']): PlanLine => ({
	...{ actionId: `a${place}`, shortcomingId: `s${place}`, reference: `TS-2026-004${place}` },
	...{ criterionName: 'Ý thức tổ chức kỷ luật', description, cause: 'Chưa sắp xếp việc gia đình' },
	...{ recurs: false, task: 'Dự đủ các buổi trong quý I năm 2027', expectedProduct: 'Sổ có chữ ký' },
	...{ ownerName: 'Nguyễn Văn Bình', dueOn: '2027-03-31', stage, isOverdue: false },
	...{ reportedOn: null, verifiedOn: stage === 'verified' ? '2026-12-20' : null, heldOn: null },
	...{ evidence: 0, isLater: false },
	said: {
		measure: '',
		coordinator: 'Tổ dân cư số 3',
		startsOn: '2026-12-01',
		supervisor: 'Chi ủy Chi bộ Thôn Thượng',
		note: ''
	}
});

/** A plan with one thing that is being mended and one that was verified. */
export const plan: CasePlan = {
	state: 'approved',
	approvedOn: '2026-12-02',
	lines: [
		line(1, 'Vắng hai buổi lao động tập thể không báo trước', 'mending'),
		line(2, 'Dự học nghị quyết muộn 54 phút', 'verified')
	],
	unplanned: 0,
	remedied: { found: 2, remedied: 1, share: 0.5 },
	asOf: '2026-12-21'
};
