import type { Texts } from './types'

export const authentication: Texts<'authentication'> = {
  accountOfCurrentUser: 'Tài khoản của người đang đăng nhập',
  accountVerified: 'Đã xác minh tài khoản.',
  alreadyActivated: 'Tài khoản đã được kích hoạt',
  alreadyLoggedIn: 'Bạn đã đăng nhập',
  apiKey: 'Khóa API',
  backToLogin: 'Quay lại trang đăng nhập',
  beginCreateFirstUser: 'Để bắt đầu, hãy tạo tài khoản đầu tiên.',
  checkYourEmailForPasswordReset:
    'Nếu địa chỉ email này thuộc về một tài khoản, bạn sẽ sớm nhận được hướng dẫn đặt lại mật khẩu. Nếu không thấy trong hộp thư đến, hãy xem cả mục thư rác.',
  confirmGeneration: 'Xác nhận tạo khóa',
  createFirstUser: 'Tạo tài khoản đầu tiên',
  emailNotValid: 'Địa chỉ email không hợp lệ',
  emailOrUsername: 'Email hoặc tên đăng nhập',
  emailSent: 'Đã gửi email',
  emailVerified: 'Đã xác minh email.',
  enableAPIKey: 'Bật khóa API',
  failedToUnlock: 'Không mở khóa được',
  forgotPasswordEmailInstructions:
    'Nhập địa chỉ email của bạn. Hướng dẫn đặt lại mật khẩu sẽ được gửi tới địa chỉ đó.',
  forgotPasswordUsernameInstructions:
    'Nhập tên đăng nhập của bạn. Hướng dẫn đặt lại mật khẩu sẽ được gửi tới địa chỉ email gắn với tên đăng nhập đó.',
  usernameNotValid: 'Tên đăng nhập không hợp lệ',
  generateNewAPIKey: 'Tạo khóa API mới',
  generatingNewAPIKeyWillInvalidate:
    'Khi tạo khóa API mới, khóa cũ sẽ <1>hết hiệu lực</1>. Bạn có chắc muốn tiếp tục không?',
  lockUntil: 'Khóa đến',
  loggedIn: 'Muốn đăng nhập bằng tài khoản khác, trước hết hãy <0>đăng xuất</0>.',
  loggedInChangePassword: 'Muốn đổi mật khẩu, hãy mở <0>tài khoản</0> của bạn và đổi tại đó.',
  loggedOutInactivity: 'Bạn đã được đăng xuất vì không thao tác trong một thời gian.',
  loggedOutSuccessfully: 'Bạn đã đăng xuất.',
  loggingOut: 'Đang đăng xuất…',
  loginAttempts: 'Số lần đăng nhập sai',
  loginUser: 'Đăng nhập',
  loginWithAnotherUser: 'Muốn đăng nhập bằng tài khoản khác, trước hết hãy <0>đăng xuất</0>.',
  logoutSuccessful: 'Đã đăng xuất.',
  logoutUser: 'Đăng xuất',
  newAccountCreated:
    'Một tài khoản vừa được tạo cho bạn tại <a href="{{serverURL}}">{{serverURL}}</a>. Hãy bấm vào liên kết sau, hoặc dán địa chỉ này vào trình duyệt, để xác minh email: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Sau khi xác minh, bạn có thể đăng nhập.',
  newAPIKeyGenerated: 'Đã tạo khóa API mới.',
  passwordResetSuccessfully: 'Đã đặt lại mật khẩu.',
  resetPassword: 'Đặt lại mật khẩu',
  resetPasswordExpiration: 'Hạn đặt lại mật khẩu',
  resetPasswordToken: 'Mã đặt lại mật khẩu',
  resetYourPassword: 'Đặt lại mật khẩu của bạn',
  stayLoggedIn: 'Giữ đăng nhập',
  successfullyRegisteredFirstUser: 'Đã tạo tài khoản đầu tiên.',
  successfullyUnlocked: 'Đã mở khóa',
  tokenRefreshSuccessful: 'Đã gia hạn phiên đăng nhập.',
  unableToVerify: 'Không xác minh được',
  verified: 'Đã xác minh',
  verifiedSuccessfully: 'Đã xác minh',
  verify: 'Xác minh',
  verifyUser: 'Xác minh người dùng',
  verifyYourEmail: 'Xác minh email của bạn',
  youAreInactive:
    'Bạn đã không thao tác một lúc và sắp được tự động đăng xuất để bảo đảm an toàn. Bạn có muốn giữ đăng nhập không?',
  youAreReceivingResetPassword:
    'Bạn nhận được thư này vì bạn (hoặc người khác) đã yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Hãy bấm vào liên kết sau, hoặc dán địa chỉ này vào trình duyệt, để hoàn tất:',
  youDidNotRequestPassword:
    'Nếu bạn không yêu cầu, hãy bỏ qua thư này; mật khẩu của bạn vẫn được giữ nguyên.',
}
