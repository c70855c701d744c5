import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SiteChrome } from '@/lib/view-models/types'
import { SiteLayout } from './SiteLayout'

const chrome: SiteChrome = {
  name: 'Hội Khuyến học tỉnh Yên Bái',
  greeting: '',
  governingBody: '',
  navigation: [
    {
      name: 'Tin hoạt động',
      href: '/chuyen-muc/tin-hoat-dong',
      children: [{ name: 'Hội cấp huyện', href: '/chuyen-muc/hoi-cap-huyen' }],
    },
    { name: 'Văn bản', href: '/chuyen-muc/van-ban', children: [] },
  ],
  legal: [{ label: 'Điện thoại', value: '0216 3 000 000', href: 'tel:+842163000000' }],
  links: [],
}

function render(current: string): string {
  return renderToStaticMarkup(
    <SiteLayout chrome={chrome} current={current}>
      <p>Nội dung</p>
    </SiteLayout>,
  )
}

test('the first thing that the keyboard reaches leads to the main content', () => {
  const html = render('')

  expect(html).toMatch(/^<a[^>]* href="#noi-dung">Bỏ qua để đến nội dung<\/a>/)
  expect(html).toContain('<main id="noi-dung" tabindex="-1"')
})

test('the name is the first heading on the home page only', () => {
  expect(render('/')).toMatch(/<h1[^>]*>Hội Khuyến học tỉnh Yên Bái<\/h1>/)
  expect(render('/chuyen-muc/van-ban')).not.toContain('<h1')
})

test('a section is marked as current on the pages of its subsections, too', () => {
  expect(render('/chuyen-muc/hoi-cap-huyen')).toContain(
    '<a href="/chuyen-muc/tin-hoat-dong" aria-current="true">Tin hoạt động</a>',
  )
})

test('the imprint shows the legal lines, a telephone number as a link', () => {
  expect(render('')).toContain('<dt>Điện thoại</dt><dd><a href="tel:+842163000000">0216 3 000 000</a></dd>')
})

test('an urgent notice is a landmark under the masthead, and leads on where it has somewhere to lead', () => {
  const renderWith = (href: string | null) =>
    renderToStaticMarkup(
      <SiteLayout chrome={chrome} current="" urgent={{ text: 'Hoãn lễ trao học bổng', href }}>
        <p>Nội dung</p>
      </SiteLayout>,
    )

  expect(renderWith('/bai-viet/hoan-le')).toMatch(
    /<\/header><section[^>]*aria-labelledby="thong-bao-khan">.*<a href="\/bai-viet\/hoan-le">Hoãn lễ trao học bổng<\/a>.*<\/section>/,
  )
  expect(renderWith(null)).toMatch(/<p[^>]*>Hoãn lễ trao học bổng<\/p>/)
  expect(render('')).not.toContain('Thông báo khẩn')
})
