const vi = {
	'too-few-custodians':
		'Chưa niêm phong được: cần ít nhất hai người giữ khóa đã tạo khóa. Văn phòng nhập quyết định cử người giữ khóa, rồi mỗi người tự tạo khóa ở trang Niêm phong.',
	'too-few-others':
		'Chưa niêm phong được: trừ người được nói đến, còn chưa đủ hai người giữ khóa. Cần cử thêm người giữ khóa khác.',
	'office-appoints':
		'Việc cử người giữ khóa do Văn phòng, Bí thư hoặc Phó Bí thư nhập theo quyết định của Đảng ủy.',
	'own-appointment': 'Không ai tự nhập việc cử chính mình giữ khóa. Nhờ một đồng chí khác nhập.',
	'custodian-there-already': 'Đồng chí này đang giữ khóa rồi.',
	'not-for-you': 'Trang này dành cho Văn phòng, lãnh đạo, Ủy ban Kiểm tra Đảng ủy và những người giữ khóa.',
	'not-a-custodian':
		'Việc này chỉ người đang được cử giữ khóa làm được. Xem trang Niêm phong để biết ai đang giữ khóa.',
	'no-key-yet': 'Đồng chí chưa tạo khóa. Tạo khóa trước ở trang “Khóa của tôi”.',
	'no-share':
		'Khóa của đồng chí không mở được niêm phong này: nó được niêm phong trước khi đồng chí có khóa, hoặc việc này nói đến đồng chí. Nhờ hai người đang giữ khóa niêm phong lại.',
	'no-second-holder': 'Chỉ còn một người có khóa mở được niêm phong này, nên không mở được. Cần hai người.',
	'own-request': 'Đồng chí là người đề nghị; phải có người giữ khóa thứ hai đồng ý hoặc từ chối.',
	'asked-by-another': 'Đề nghị này do người khác nêu; chỉ người đó xem hoặc rút được.',
	'settled-already': 'Đề nghị này đã được giải quyết rồi.',
	lapsed: 'Đề nghị này đã quá hạn đồng ý. Người cần mở nêu đề nghị mới.',
	'not-open': 'Danh tính chưa được mở. Chờ người giữ khóa thứ hai đồng ý.',
	'closed-again': 'Thời gian được xem đã hết và nội dung đã được xóa. Cần xem lại thì nêu đề nghị mới.',
	'asker-changed-key':
		'Người đề nghị đã đổi khóa sau khi nêu đề nghị, nên không trao được cho khóa cũ. Nêu đề nghị mới.',
	'sealed-anew': 'Danh tính đã được niêm phong lại sau khi nêu đề nghị này. Người cần mở nêu đề nghị mới.',
	'wrong-passphrase': 'Cụm mật khẩu không đúng. Xem lại chữ hoa, dấu và khoảng trắng, rồi gõ lại.',
	'passphrase-missing': 'Gõ cụm mật khẩu của khóa.',
	'passphrase-short':
		'Cụm mật khẩu cần ít nhất 16 ký tự: chọn bốn, năm từ không liên quan đến nhau, dễ nhớ với mình.',
	'passphrase-differs': 'Hai lần gõ không giống nhau. Gõ lại cả hai ô.',
	'custodian-missing': 'Chọn người được cử giữ khóa.',
	'from-missing': 'Ghi ngày bắt đầu giữ khóa.',
	'decision-missing': 'Ghi số, ngày của quyết định hoặc nghị quyết cử người giữ khóa.',
	'end-missing': 'Ghi ngày thôi giữ khóa.',
	'end-reason-missing': 'Ghi lý do thôi giữ khóa.',
	'ended-already': 'Đồng chí này đã thôi giữ khóa rồi.',
	'ends-before-it-starts': 'Ngày thôi giữ khóa phải sau ngày bắt đầu.',
	'ground-missing': 'Chọn căn cứ mở niêm phong.',
	'reason-missing': 'Viết vì sao cần biết danh tính.',
	'refusal-missing': 'Viết vì sao không đồng ý mở.',
	'reseal-waits-already': 'Đang có một lượt niêm phong lại chờ người thứ hai. Làm xong lượt đó trước.',
	'no-key': 'Việc này do những người có khóa làm. Xem trang Niêm phong để biết đó là ai.',
	'no-round': 'Không có lượt niêm phong lại nào đang chờ.',
	'nothing-to-reseal': 'Không có danh tính nào cần niêm phong lại mà khóa của đồng chí mở được.'
};

const en: typeof vi = {
	'too-few-custodians':
		'It cannot be sealed yet: at least two custodians must have made their keys. The office enters the decision that appoints them, then each makes a key on the page Seals.',
	'too-few-others':
		'It cannot be sealed: without the person whom it is about, fewer than two custodians are left. Appoint one more.',
	'office-appoints':
		'Custodians are entered by the office, the secretary or a deputy, by decision of the committee.',
	'own-appointment': 'Nobody enters their own appointment. Ask somebody else to.',
	'custodian-there-already': 'This person is a custodian already.',
	'not-for-you': 'This page is for the office, the leaders, the inspectors and the custodians.',
	'not-a-custodian': 'Only a custodian of today can do this. The page Seals says who they are.',
	'no-key-yet': 'You have no key yet. Make it first on “My key”.',
	'no-share':
		'Your key does not open this seal: it was sealed before you had one, or the matter is about you. Ask two custodians to seal it anew.',
	'no-second-holder': 'Only one person has a key to this seal, so it cannot be opened. It takes two.',
	'own-request': 'You asked for it yourself; a second custodian has to agree or refuse.',
	'asked-by-another': 'Somebody else asked for this; only they can read it or take it back.',
	'settled-already': 'This was settled already.',
	lapsed: 'The time to agree is over. Whoever needs it asks anew.',
	'not-open': 'It is not open. The second custodian has to agree.',
	'closed-again': 'The days for reading are over and the text was taken away. Ask anew to read it again.',
	'asker-changed-key': 'Whoever asked has made a new key since. Ask anew.',
	'sealed-anew': 'It was sealed anew after this was asked. Ask anew.',
	'wrong-passphrase': 'The passphrase is wrong. Look at capitals, marks and spaces, and type it again.',
	'passphrase-missing': 'Type the passphrase of your key.',
	'passphrase-short':
		'A passphrase needs 16 characters at least: four or five words that have nothing to do with each other.',
	'passphrase-differs': 'The two are not the same. Type both again.',
	'custodian-missing': 'Choose who is appointed.',
	'from-missing': 'Say from which day.',
	'decision-missing': 'Give the number and date of the decision.',
	'end-missing': 'Say from which day on no longer.',
	'end-reason-missing': 'Say why it ends.',
	'ended-already': 'This appointment has ended already.',
	'ends-before-it-starts': 'The last day must come after the first.',
	'ground-missing': 'Choose the ground.',
	'reason-missing': 'Write why the identity is needed.',
	'refusal-missing': 'Write why you do not agree.',
	'reseal-waits-already': 'A round of sealing anew waits for a second person. End it first.',
	'no-key': 'This is done by those who hold keys. The page Seals says who they are.',
	'no-round': 'No round of sealing anew waits.',
	'nothing-to-reseal': 'There is nothing to seal anew that your key opens.'
};

export const refusals = { vi, en };
