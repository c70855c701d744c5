export function Closed() {
  return (
    <p>
      Hiện cổng tạm ngừng nhận thư qua biểu mẫu. Mời bạn liên hệ theo số điện thoại hoặc địa chỉ ở chân trang.
    </p>
  )
}
