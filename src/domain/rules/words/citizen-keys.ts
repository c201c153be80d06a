const vi = {
	reception: 'Tiếp công dân',
	cases: 'Đơn thư',
	dossiers: 'Hồ sơ tồn đọng',
	comments: 'Góp ý cán bộ, đảng viên',
	dialogues: 'Đối thoại với Nhân dân',
	disclosure: 'Công khai ở xã'
};

const en: typeof vi = {
	reception: 'Reception of citizens',
	cases: 'Cases',
	dossiers: 'Dossiers',
	comments: 'Comments on cadres and members',
	dialogues: 'Dialogues with the people',
	disclosure: 'What is made public'
};

/** Every key of a file about hearing citizens, as people say it. */
export const citizenKeys = { vi, en };
