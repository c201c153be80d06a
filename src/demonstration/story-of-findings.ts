import type { CellKey } from './cast.ts';

export type Act = 'progress' | 'report' | 'return' | 'verify' | 'hold' | 'recur';

export type FindingOfTheYear = {
	cell: CellKey;
	of: 'collective' | 'member';
	owner: 'secretary' | 'member' | 'deputy';
	criterion: string;
	source: 'cell-meeting' | 'inspection' | 'suggestion' | 'citizen' | 'review';
	note: string;
	daysAgo: number;
	description: string;
	cause: string;
	responsibility: string;
	task: string;
	product: string;
	/** the deadline, so many days after it was found */
	days: number;
	acts: readonly Act[];
};

export const answersToFindings = [
	'Tôi nhất trí với nhận xét, sẽ khắc phục đúng hạn.',
	'Nhận xét đúng. Xin đề nghị cấp trên hướng dẫn thêm cách làm.',
	'Tôi nhận khuyết điểm; một phần do chưa có người làm thay.'
] as const;

/** Shortcomings beside those of listed persons: whose, which, and how far each has come. `acts` follow each other, days apart. */
export const findings: readonly FindingOfTheYear[] = [
	{
		cell: 'thuong',
		of: 'collective',
		owner: 'secretary',
		criterion: 'cell-meetings',
		source: 'inspection',
		note: 'Đợt kiểm tra quý II của Ủy ban Kiểm tra',
		daysAgo: 210,
		description: 'Hai tháng liền không ghi kết luận và người thực hiện vào biên bản sinh hoạt.',
		cause: 'Thư ký mới, chưa được hướng dẫn mẫu biên bản.',
		responsibility: 'Tập thể chi ủy; bí thư chịu trách nhiệm chính.',
		task: 'Bồi dưỡng thư ký, dùng mẫu biên bản mới từ tháng sau',
		product: 'Ba biên bản liên tiếp có kết luận, người làm, thời hạn',
		days: 45,
		acts: ['progress', 'report', 'verify', 'hold']
	},
	{
		cell: 'ha',
		of: 'collective',
		owner: 'secretary',
		criterion: 'study-attendance',
		source: 'review',
		note: 'Kiểm điểm sáu tháng đầu năm',
		daysAgo: 160,
		description: 'Tỷ lệ đảng viên dự học tập dưới 80% trong hai buổi liền.',
		cause: 'Thông báo chậm, chưa nắm lịch làm ca của đảng viên trẻ.',
		responsibility: 'Chi ủy Thôn Hạ.',
		task: 'Lập danh sách liên lạc và lịch làm ca, thông báo trước ba ngày',
		product: 'Tỷ lệ dự hai buổi sau đạt trên 90%',
		days: 60,
		acts: ['report', 'return', 'progress', 'report', 'verify', 'recur']
	},
	{
		cell: 'thuong',
		of: 'member',
		owner: 'member',
		criterion: 'responsibility',
		source: 'cell-meeting',
		note: 'Sinh hoạt chi bộ thường kỳ',
		daysAgo: 40,
		description: 'Chậm nộp báo cáo tổ liên gia hai kỳ.',
		cause: 'Nhận thêm việc của đoàn thể, chưa bàn giao.',
		responsibility: 'Cá nhân đồng chí; chi ủy chưa đôn đốc.',
		task: 'Nộp đủ báo cáo hai kỳ, bàn giao bớt việc đoàn thể',
		product: 'Hai báo cáo và biên bản bàn giao',
		days: 45,
		acts: ['progress']
	},
	{
		cell: 'thuong',
		of: 'collective',
		owner: 'deputy',
		criterion: 'citizens-matters',
		source: 'citizen',
		note: 'Ý kiến nhân dân tại hội nghị đối thoại',
		daysAgo: 75,
		description: 'Việc công khai danh sách đất dịch vụ ở thôn chậm một tháng.',
		cause: 'Chờ xác nhận của địa chính, không báo lại cho dân.',
		responsibility: 'Chi ủy và trưởng thôn.',
		task: 'Niêm yết danh sách tại nhà văn hoá và báo cáo dân',
		product: 'Biên bản niêm yết có chữ ký của ba hộ',
		days: 40,
		acts: ['progress', 'report']
	},
	{
		cell: 'ha',
		of: 'member',
		owner: 'member',
		criterion: 'working-style',
		source: 'inspection',
		note: 'Giám sát chuyên đề',
		daysAgo: 70,
		description: 'Trả lời kiến nghị của dân quá hạn, không nêu lý do.',
		cause: 'Chưa có sổ theo dõi việc được giao.',
		responsibility: 'Cá nhân đồng chí phụ trách.',
		task: 'Lập sổ theo dõi, trả lời đủ các kiến nghị còn tồn',
		product: 'Sổ theo dõi và bảy văn bản trả lời',
		days: 50,
		acts: ['report', 'return']
	},
	{
		cell: 'trung',
		of: 'collective',
		owner: 'secretary',
		criterion: 'leadership',
		source: 'suggestion',
		note: 'Gợi ý kiểm điểm của cấp trên',
		daysAgo: 150,
		description: 'Chưa phân công đảng viên giúp đỡ hộ khó khăn theo nghị quyết.',
		cause: 'Nghị quyết chung chung, không ghi người làm.',
		responsibility: 'Chi ủy Thôn Trung.',
		task: 'Phân công cụ thể từng hộ, từng đồng chí',
		product: 'Bảng phân công được chi bộ thông qua',
		days: 30,
		acts: ['report', 'verify', 'hold']
	},
	{
		cell: 'dong',
		of: 'collective',
		owner: 'secretary',
		criterion: 'party-fees',
		source: 'inspection',
		note: 'Kiểm tra tài chính Đảng',
		daysAgo: 120,
		description: 'Thu đảng phí chậm ba tháng.',
		cause: 'Người phụ trách nghỉ ốm, không giao người thay.',
		responsibility: 'Bí thư chi bộ.',
		task: 'Thu đủ, nộp đủ; giao người dự phòng',
		product: 'Phiếu nộp của ba tháng',
		days: 30,
		acts: ['report', 'verify']
	},
	{
		cell: 'tay',
		of: 'member',
		owner: 'member',
		criterion: 'setting-example',
		source: 'citizen',
		note: 'Phản ánh qua Mặt trận xã',
		daysAgo: 90,
		description: 'Lấn chiếm vỉa hè để bán hàng.',
		cause: 'Cho rằng khu vực chưa ai nhắc nhở.',
		responsibility: 'Cá nhân đồng chí.',
		task: 'Tháo dỡ mái che, trả lại vỉa hè',
		product: 'Ảnh hiện trạng và xác nhận của trưởng thôn',
		days: 20,
		acts: ['report', 'verify']
	},
	{
		cell: 'bac',
		of: 'collective',
		owner: 'secretary',
		criterion: 'cell-meetings',
		source: 'inspection',
		note: 'Dự sinh hoạt chi bộ',
		daysAgo: 55,
		description: 'Buổi sinh hoạt chỉ đọc tài liệu, không có thảo luận.',
		cause: 'Chuẩn bị sơ sài, không gửi trước nội dung.',
		responsibility: 'Bí thư chi bộ.',
		task: 'Gửi câu hỏi thảo luận trước một tuần',
		product: 'Biên bản có ít nhất năm ý kiến',
		days: 40,
		acts: ['progress']
	},
	{
		cell: 'nam',
		of: 'collective',
		owner: 'secretary',
		criterion: 'democratic-centralism',
		source: 'review',
		note: 'Kiểm điểm sáu tháng đầu năm',
		daysAgo: 130,
		description: 'Quy chế làm việc của chi ủy đã cũ, chưa sửa theo quy định mới.',
		cause: 'Chưa được giao thời hạn.',
		responsibility: 'Tập thể chi ủy.',
		task: 'Sửa và thông qua quy chế làm việc',
		product: 'Quy chế mới đã ban hành',
		days: 60,
		acts: ['progress']
	},
	{
		cell: 'thcs',
		of: 'collective',
		owner: 'secretary',
		criterion: 'leadership',
		source: 'cell-meeting',
		note: 'Sinh hoạt chuyên đề',
		daysAgo: 25,
		description: 'Chưa lãnh đạo việc công khai các khoản thu đầu năm học.',
		cause: 'Chi bộ và ban giám hiệu chưa thống nhất cách làm.',
		responsibility: 'Bí thư chi bộ, hiệu trưởng.',
		task: 'Công khai bảng thu, họp cha mẹ học sinh',
		product: 'Bảng công khai và biên bản họp',
		days: 30,
		acts: []
	},
	{
		cell: 'uy-ban',
		of: 'member',
		owner: 'member',
		criterion: 'deference',
		source: 'suggestion',
		note: 'Gợi ý kiểm điểm của cấp trên',
		daysAgo: 150,
		description: 'Đùn đẩy hồ sơ tồn đọng giữa hai bộ phận.',
		cause: 'Chưa phân định trách nhiệm trong quy trình.',
		responsibility: 'Cá nhân đồng chí và người đứng đầu bộ phận.',
		task: 'Giải quyết 14 hồ sơ tồn, viết lại quy trình',
		product: 'Danh sách đã giải quyết và quy trình mới',
		days: 45,
		acts: ['progress', 'report', 'verify', 'hold']
	}
];

export const stepWords: Record<Act, readonly string[]> = {
	progress: ['Đã họp chi ủy, giao việc cho từng đồng chí.', 'Đang làm, được khoảng một nửa.'],
	report: ['Đã làm xong theo yêu cầu, xin được kiểm tra.', 'Đã bổ sung phần còn thiếu, đề nghị xác nhận.'],
	return: ['Còn thiếu sản phẩm đã nêu, đề nghị bổ sung.'],
	verify: ['Đã xem tại chỗ, đúng như báo cáo.', 'Sản phẩm đầy đủ, xác nhận.'],
	hold: ['Sau hai tháng kiểm tra lại vẫn giữ được kết quả.'],
	recur: ['Kiểm tra lại thấy tình trạng cũ quay lại, mở lại để khắc phục.']
};
