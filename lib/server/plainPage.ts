/**
 * A page that needs neither Next nor the database, for when one of them fails. `title` and `text` are ours, and hold
 * nothing from the request.
 */
export const toPlainPage = (title: string, text: string): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
body{margin:0;background:#fffdf8;color:#1c1917;font:1.125rem/1.65 Georgia,'Noto Serif',serif;border-block-start:.5rem solid #a4161a}
main{max-inline-size:36rem;margin:0 auto;padding:3rem 1rem}
h1{font-size:1.75rem;line-height:1.3}
a{color:#a4161a}
@media (prefers-color-scheme:dark){body{background:#16130f;color:#ece7df}a{color:#ff8a80}}
</style>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Về trang chủ</a></p>
</main>
</html>
`

export const failedPage = toPlainPage(
  'Trang tạm thời chưa mở được',
  'Máy chủ gặp sự cố khi chuẩn bị trang này; mời bạn thử lại sau ít phút.',
)

export const badAddressPage = toPlainPage(
  'Địa chỉ chưa đúng',
  'Địa chỉ này có ký tự không đọc được; mời bạn kiểm tra lại, hoặc bắt đầu từ trang chủ.',
)
