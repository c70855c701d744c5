import { expect, it } from 'vitest'

import { decideReferrer, directly, fromHere, isReadByPublic, recogniseDevice } from './recogniseReader'

it.each([
  [
    'phone',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
  ],
  [
    'phone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
  ],
  ['phone', 'Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; vi) Presto/2.8.119 Version/11.10'],
  [
    'tablet',
    'Mozilla/5.0 (Linux; Android 11; SM-T500) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
  ],
  [
    'tablet',
    'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1',
  ],
  [
    'computer',
    'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
  ],
  ['computer', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
])('a person reads on a %s: %s', (device, userAgent) => {
  expect(recogniseDevice(userAgent)).toBe(device)
})

it.each([
  undefined,
  '',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
  'curl/8.5.0',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36',
])('a program is nobody: %s', (userAgent) => {
  expect(recogniseDevice(userAgent)).toBeNull()
})

it.each([
  ['a plain request', { method: 'GET', headers: {} }, true],
  ['another cookie', { method: 'GET', headers: { cookie: 'theme=dark' } }, true],
  ['HEAD', { method: 'HEAD', headers: {} }, false],
  [
    'a session of the newsroom',
    { method: 'GET', headers: { cookie: 'theme=dark; payload-token=abc' } },
    false,
  ],
  ['a prefetch', { method: 'GET', headers: { 'sec-purpose': 'prefetch;prerender' } }, false],
  ['a prefetch of an old browser', { method: 'GET', headers: { purpose: 'prefetch' } }, false],
])('%s', (_, request, isRead) => {
  expect(isReadByPublic(request)).toBe(isRead)
})

it.each([
  [undefined, directly],
  ['', directly],
  ['không phải địa chỉ', directly],
  // An app of Android gives its name.
  ['android-app://com.zing.zalo/', 'com.zing.zalo'],
  ['http://localhost/', directly],
  ['https://khuyenhoc.example.vn/bai-viet/a?x=1', fromHere],
  ['https://www.google.com/search?q=ten+nguoi', 'google.com'],
  ['https://m.facebook.com/', 'facebook.com'],
  [`https://${'a'.repeat(120)}.com/`, directly],
  ['https://1.2.3.4/x', directly],
])('who comes from %s comes from %s', (referrer, name) => {
  expect(decideReferrer(referrer, 'khuyenhoc.example.vn')).toBe(name)
})
