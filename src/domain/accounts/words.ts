import { inBothLanguages } from '#platform/words.ts';

export const accountsWords = inBothLanguages(
	{
		signIn: {
			title: 'Đăng nhập',
			username: 'Tên đăng nhập',
			usernameHint: 'In trên phiếu của văn phòng Đảng ủy, ví dụ: vandn',
			password: 'Mật khẩu',
			submit: 'Đăng nhập',
			firstTime: 'Lần đầu đăng nhập, hoặc có phiếu mới?',
			activate: 'Dùng mã trên phiếu',
			citizens: 'Ông/bà là người dân?',
			toPublic: 'Sang trang người dân, không cần tài khoản',
			demonstration: 'Dùng thử với vai',
			demonstrationHint: 'Đây là Đảng bộ minh hoạ, mọi tên người đều do máy đặt. Bấm một người để vào ngay.',
			plainMember: 'Đảng viên'
		},
		activation: {
			title: 'Đặt mật khẩu lần đầu',
			code: 'Mã trên phiếu',
			codeHint: '12 chữ và số, không phân biệt chữ hoa; có thể bỏ dấu gạch',
			password: 'Mật khẩu mới của đồng chí',
			passwordHint: 'Ít nhất 10 ký tự. Nên dùng một câu ngắn dễ nhớ.',
			submit: 'Đặt mật khẩu và đăng nhập'
		},
		account: {
			title: 'Tài khoản của tôi',
			changePassword: 'Đổi mật khẩu',
			current: 'Mật khẩu hiện tại',
			next: 'Mật khẩu mới',
			changeHint: 'Sau khi đổi, mọi thiết bị phải đăng nhập lại.',
			everywhere: 'Đăng xuất mọi thiết bị',
			everywhereHint: 'Dùng khi mất điện thoại hoặc lỡ đăng nhập ở máy người khác.'
		},
		list: {
			title: 'Cấp tài khoản',
			lead: 'Chọn những đồng chí cần phiếu, rồi in. Mỗi phiếu có tên đăng nhập và mã dùng một lần.',
			search: 'Tìm đảng viên khác',
			searchHint: 'Không cần gõ dấu',
			withPosts: 'Các đồng chí giữ chức vụ',
			found: 'Kết quả tìm',
			name: 'Họ và tên',
			post: 'Chức vụ',
			noPost: 'Đảng viên',
			cell: 'Chi bộ',
			username: 'Tên đăng nhập',
			state: 'Tài khoản',
			states: {
				none: 'Chưa có',
				printed: 'Đã in phiếu, chưa dùng',
				expired: 'Phiếu hết hạn',
				active: 'Đang dùng'
			},
			until: (date: string) => `hạn ${date}`,
			nobody: 'Không tìm thấy ai.',
			submit: 'In phiếu cho người đã chọn',
			renewal:
				'Người đã có tài khoản được cấp phiếu mới thì mật khẩu cũ và mọi lần đăng nhập cũ hết hiệu lực ngay.'
		},
		slips: {
			title: (count: number) => `${count} phiếu tài khoản`,
			once: 'Mã chỉ hiện một lần, trên trang này. Đồng chí in ngay, trước khi rời trang.',
			back: 'Xong, về danh sách',
			heading: (name: string) => `Phiếu tài khoản của đồng chí ${name}`,
			address: 'Địa chỉ',
			username: 'Tên đăng nhập',
			code: 'Mã dùng một lần',
			expires: 'Dùng trước ngày',
			first: 'Mở địa chỉ trên bằng trình duyệt của điện thoại hoặc máy tính.',
			second: 'Nhập tên đăng nhập và mã dùng một lần.',
			third: 'Đặt mật khẩu của riêng đồng chí, ít nhất 10 ký tự. Từ đó đăng nhập bằng mật khẩu này.',
			secret: 'Không đưa phiếu cho người khác. Dùng xong, đồng chí hủy phiếu.'
		},
		setup: {
			title: 'Bắt đầu sử dụng Tự Soi',
			lead: 'Máy này chưa có Đảng bộ nào. Lập Đảng bộ của đồng chí, hoặc xem thử với Đảng bộ minh hoạ.',
			committeeHeading: 'Lập Đảng bộ',
			name: 'Tên Đảng bộ',
			nameHint: 'Ví dụ: Đảng bộ xã Vĩnh Phú',
			superior: 'Cấp trên trực tiếp',
			superiorHint: 'Ví dụ: Đảng bộ tỉnh Phú Thọ',
			place: 'Địa danh ghi trên văn bản',
			placeHint: 'Ví dụ: Vĩnh Phú',
			termFrom: 'Nhiệm kỳ bắt đầu ngày',
			termTo: 'Nhiệm kỳ kết thúc ngày',
			accountHeading: 'Tài khoản đầu tiên, của văn phòng Đảng ủy',
			fullName: 'Họ và tên',
			bornOn: 'Ngày sinh',
			bornOnHint: 'Để khớp với danh sách đảng viên khi nhập sau này',
			submit: 'Lập Đảng bộ và đăng nhập',
			demonstrationHeading: 'Xem thử',
			demonstrationLead: '18 chi bộ, khoảng 500 đảng viên, một năm hoạt động. Mất chừng một phút.',
			demonstration: 'Nạp Đảng bộ minh hoạ'
		},
		refusals: {
			'set-up-already': 'Máy này đã có Đảng bộ. Xin đăng nhập.',
			'only-the-office': 'Chỉ văn phòng, bí thư và phó bí thư Đảng ủy được cấp tài khoản.',
			'own-slip': 'Đồng chí không tự cấp lại mã cho mình được. Hãy đổi mật khẩu ở mục Tài khoản.',
			'has-account-already': 'Đồng chí này đã có tài khoản.',
			'username-taken': 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
			'username-missing': 'Chưa nhập tên đăng nhập.',
			'password-missing': 'Chưa nhập mật khẩu.',
			'password-too-short': 'Mật khẩu cần ít nhất 10 ký tự.',
			'password-too-plain': 'Mật khẩu này quá dễ đoán. Đồng chí chọn một câu ngắn mà chỉ mình nhớ.',
			'password-of-the-demonstration':
				'Ở Đảng bộ minh hoạ, mọi người dùng chung một mật khẩu nên không đổi được.',
			'nobody-chosen': 'Chưa chọn ai để cấp phiếu.',
			'too-many-chosen': 'Mỗi lần in được nhiều nhất 100 phiếu.',
			'code-missing': 'Chưa nhập mã trên phiếu.',
			'wrong-name-or-password':
				'Tên đăng nhập hoặc mật khẩu chưa đúng. Nếu quên, đồng chí đến văn phòng Đảng ủy nhận phiếu mới.',
			'wrong-code': 'Tên đăng nhập hoặc mã trên phiếu chưa đúng, hoặc phiếu đã được dùng.',
			'slip-expired': 'Phiếu này đã hết hạn. Đồng chí đến văn phòng Đảng ủy nhận phiếu mới.',
			'too-many-guesses': ({ minutes }: { minutes: number }) =>
				`Đã nhập sai nhiều lần. Xin đợi ${minutes} phút rồi thử lại.`,
			'wrong-current-password': 'Mật khẩu hiện tại chưa đúng.'
		}
	},
	{
		signIn: {
			title: 'Sign in',
			username: 'Username',
			usernameHint: 'It is printed on the slip from the office, for example: vandn',
			password: 'Password',
			submit: 'Sign in',
			firstTime: 'For the first time, or with a new slip?',
			activate: 'Use the code on the slip',
			citizens: 'Are you a citizen?',
			toPublic: 'Go to the people’s page; no account is needed',
			demonstration: 'Try it as',
			demonstrationHint:
				'This is the demonstration committee; all names are made up. Press a person to go in at once.',
			plainMember: 'Member'
		},
		activation: {
			title: 'Set a password for the first time',
			code: 'Code on the slip',
			codeHint: '12 letters and digits; capitals and dashes do not matter',
			password: 'Your new password',
			passwordHint: 'At least 10 characters. A short sentence is easy to remember.',
			submit: 'Set the password and sign in'
		},
		account: {
			title: 'My account',
			changePassword: 'Change the password',
			current: 'Present password',
			next: 'New password',
			changeHint: 'Afterwards every device has to sign in again.',
			everywhere: 'Sign out on every device',
			everywhereHint: 'For a lost phone, or somebody else’s computer.'
		},
		list: {
			title: 'Accounts',
			lead: 'Choose who needs a slip, then print. Each slip has a username and a code that works once.',
			search: 'Find another member',
			searchHint: 'Marks are not needed',
			withPosts: 'Who holds a post',
			found: 'Found',
			name: 'Full name',
			post: 'Post',
			noPost: 'Member',
			cell: 'Cell',
			username: 'Username',
			state: 'Account',
			states: {
				none: 'None yet',
				printed: 'Slip printed, not used',
				expired: 'Slip expired',
				active: 'In use'
			},
			until: (date: string) => `until ${date}`,
			nobody: 'Nobody was found.',
			submit: 'Print slips for those chosen',
			renewal: 'For somebody who has an account, a new slip ends the old password and every sign-in at once.'
		},
		slips: {
			title: (count: number) => (count === 1 ? '1 slip' : `${count} slips`),
			once: 'The codes are shown once, on this page. Please print them before you leave it.',
			back: 'Done, back to the list',
			heading: (name: string) => `Account of ${name}`,
			address: 'Address',
			username: 'Username',
			code: 'Code, for one use',
			expires: 'Use it before',
			first: 'Open the address in the browser of a telephone or computer.',
			second: 'Enter the username and the code.',
			third: 'Set a password of your own, at least 10 characters. Sign in with it from then on.',
			secret: 'Give this slip to nobody. Destroy it after use.'
		},
		setup: {
			title: 'Begin with Tự Soi',
			lead: 'There is no committee on this machine yet. Set up your own, or look at the demonstration.',
			committeeHeading: 'Set up a committee',
			name: 'Name of the committee',
			nameHint: 'For example: Đảng bộ xã Vĩnh Phú',
			superior: 'Its direct superior',
			superiorHint: 'For example: Đảng bộ tỉnh Phú Thọ',
			place: 'Place as papers name it',
			placeHint: 'For example: Vĩnh Phú',
			termFrom: 'First day of the term',
			termTo: 'Last day of the term',
			accountHeading: 'The first account, of the committee’s office',
			fullName: 'Full name',
			bornOn: 'Date of birth',
			bornOnHint: 'So that the list of members finds this person later',
			submit: 'Set up the committee and sign in',
			demonstrationHeading: 'Look around',
			demonstrationLead: '18 cells, about 500 members, a year of work. It takes about a minute.',
			demonstration: 'Load the demonstration'
		},
		refusals: {
			'set-up-already': 'This machine has a committee already. Please sign in.',
			'only-the-office':
				'Only the office, the secretary and the deputy secretary of the committee make accounts.',
			'own-slip': 'Nobody makes a new slip for themselves. Change the password under Account.',
			'has-account-already': 'This person has an account already.',
			'username-taken': 'Somebody has this username already. Please choose another.',
			'username-missing': 'No username has been entered.',
			'password-missing': 'No password has been entered.',
			'password-too-short': 'A password needs at least 10 characters.',
			'password-too-plain':
				'This password is too easy to guess. A short sentence that only you know is better.',
			'password-of-the-demonstration':
				'In the demonstration everybody has the same password, which cannot be changed.',
			'nobody-chosen': 'Nobody has been chosen.',
			'too-many-chosen': 'At most 100 slips can be printed at once.',
			'code-missing': 'The code on the slip has not been entered.',
			'wrong-name-or-password':
				'The username or the password is not right. If it is forgotten, the office gives a new slip.',
			'wrong-code': 'The username or the code is not right, or the slip has been used.',
			'slip-expired': 'This slip has expired. The office gives a new one.',
			'too-many-guesses': ({ minutes }: { minutes: number }) =>
				`Too many wrong guesses. Please wait ${minutes} minutes and try again.`,
			'wrong-current-password': 'The present password is not right.'
		}
	}
);
