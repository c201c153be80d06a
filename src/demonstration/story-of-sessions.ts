/** What happened in the demonstration's last year. Days are counted from the day on which it is loaded. */
export const pastSessions = [
	{
		daysAgo: 340,
		title: 'Học tập Nghị quyết Đại hội Đảng bộ tỉnh',
		subject: 'Nghị quyết Đại hội Đảng bộ tỉnh; chương trình hành động của Đảng ủy xã'
	},
	{
		daysAgo: 298,
		title: 'Quán triệt Chỉ thị về nâng cao chất lượng sinh hoạt chi bộ',
		subject: 'Chỉ thị 50-CT/TW; Hướng dẫn 42-HD/BTCTW; thời sự trong tỉnh'
	},
	{
		daysAgo: 256,
		title: 'Học tập chuyên đề về tư tưởng, đạo đức, phong cách Hồ Chí Minh',
		subject: 'Chuyên đề năm; tình hình biển đảo; giải phóng mặt bằng tuyến đường liên thôn'
	},
	{
		daysAgo: 214,
		title: 'Quán triệt quy định về kiểm điểm và xếp loại',
		subject: 'Quy định 366-QĐ/TW; Hướng dẫn 43-HD/BTCTW'
	},
	{
		daysAgo: 172,
		title: 'Học tập Nghị quyết về phát triển khoa học, công nghệ và chuyển đổi số',
		subject: 'Nghị quyết 57-NQ/TW; dịch vụ công trực tuyến ở xã'
	},
	{
		daysAgo: 130,
		title: 'Quán triệt quy định về những điều đảng viên không được làm',
		subject: 'Quy định mới của Trung ương; kết quả giải quyết đơn thư'
	},
	{
		daysAgo: 95,
		title: 'Học tập Luật Tiếp công dân sửa đổi',
		subject: 'Luật 136/2025/QH15; vấn đề đất dịch vụ nhân dân quan tâm'
	},
	{
		daysAgo: 61,
		title: 'Thông tin thời sự và học tập Kết luận của Ban Bí thư',
		subject: 'Thời sự trong nước, quốc tế; Kết luận 215-KL/TW'
	},
	{
		daysAgo: 33,
		title: 'Quán triệt Hướng dẫn đánh giá hằng quý',
		subject: 'Hướng dẫn 02-HD/BTCTW; nhiệm vụ quý IV'
	},
	{
		daysAgo: 12,
		title: 'Học tập Quy định về thi hành Điều lệ Đảng',
		subject: 'Quy định 208-QĐ/TW; công tác chuẩn bị kiểm điểm cuối năm'
	}
] as const;

export const unfinishedSession = {
	daysAgo: 1,
	title: 'Thông tin chuyên đề về chuyển đổi số trong công tác Đảng',
	subject: 'Sổ tay đảng viên điện tử; học liệu số'
} as const;
export const comingSession = {
	inDays: 6,
	title: 'Học tập Nghị quyết Hội nghị Trung ương',
	subject:
		'Nghị quyết Hội nghị Trung ương; kế hoạch kiểm điểm cuối năm; những vấn đề nhân dân thôn Thượng phản ánh'
} as const;
export const plannedSession = {
	inDays: 24,
	title: 'Tổng kết công tác học tập năm',
	subject: 'Kết quả học tập trong năm; phương hướng năm sau'
} as const;

export const hall = 'Hội trường Đảng ủy xã Minh Hoạ';

export const tellings = [
	'Nhắn trong nhóm Zalo của chi bộ',
	'Gọi điện từng đồng chí',
	'Thông báo tại cuộc họp chi bộ',
	'Đến nhà các đồng chí cao tuổi'
] as const;
export const leaveReasons = [
	'Đi khám bệnh ở bệnh viện tỉnh',
	'Trực cơ quan theo lịch',
	'Nhà có việc hiếu',
	'Đi công tác tỉnh ngoài',
	'Con nhỏ ốm'
] as const;
export const ownWords = [
	'Tôi nhầm giờ, xin rút kinh nghiệm và sẽ đến sớm hơn.',
	'Hôm đó tôi bận việc gia đình, chưa kịp báo cáo đồng chí bí thư. Tôi nhận khuyết điểm.',
	'Xe hỏng dọc đường nên đến muộn, tôi đã nghe lại nội dung phần đầu.',
	'Tôi đi làm ca, không đổi được ca. Lần sau tôi sẽ xin phép trước.',
	'Tôi phải về đón cháu, có nói với đồng chí ngồi cạnh nhưng chưa báo chi ủy.'
] as const;
export const accepted = [
	'Lý do chính đáng, chi bộ chấp nhận.',
	'Đã tìm hiểu, đúng như đồng chí trình bày.'
] as const;
export const reminded = [
	'Nhắc nhở trong cuộc họp chi bộ, yêu cầu báo trước khi vắng.',
	'Chi ủy gặp riêng, nhắc đồng chí sắp xếp công việc.'
] as const;

/** Causes are all different: the same one named twice for the same fault is refused. */
export const attendanceCauses = [
	'Chưa sắp xếp việc nhà với giờ học tập buổi tối.',
	'Đi làm xa trong khu công nghiệp, ca làm thay đổi hằng tuần.',
	'Chi ủy thông báo muộn, chỉ qua một kênh.',
	'Ngại đi học tập vì cho rằng nội dung đã biết.',
	'Không nắm được quy định phải xin phép trước.',
	'Phương tiện đi lại khó khăn, nhà ở xa hội trường.'
] as const;
