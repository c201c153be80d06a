const vi = {
	title: 'Danh tính đã niêm phong',
	lead: 'Không ai trong cơ quan xem được. Chỉ khi hai người giữ khóa cùng đồng ý, có lý do, danh tính mới được mở; mỗi lần đề nghị, từ chối, mở đều ghi vào nhật ký.',
	since: (date: string) => `Niêm phong ngày ${date}.`,
	holders: (names: string) => `Mở được khi hai trong số: ${names}.`,
	noHolders: 'Hiện không ai mở được; cần niêm phong lại.',
	never: 'Chưa ai đề nghị mở.',
	asked: (count: number, opened: number) => `Đã đề nghị mở ${count} lần, mở ${opened} lần.`,
	open: 'Xem, đề nghị mở'
};

const en: typeof vi = {
	title: 'The identity is sealed',
	lead: 'Nobody here can see it. It is opened only when two custodians agree, for a reason; every wish, refusal and opening is in the journal.',
	since: (date) => `Sealed on ${date}.`,
	holders: (names) => `Two of these can open it: ${names}.`,
	noHolders: 'Nobody can open it now; it has to be sealed anew.',
	never: 'Nobody has asked to open it.',
	asked: (count, opened) => `Asked for ${count} times, opened ${opened} times.`,
	open: 'See, ask to open'
};

export const sealWords = { vi, en };
