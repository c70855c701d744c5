import { openStore } from '@/lib/storage/openStore'
import { albumFiles } from './albums/albumFiles'
import { createAlbumZipSender } from './albums/sendAlbumZip'
import type { Environment } from './environment'
import type { Handle } from './front'
import { createFormDesk } from './forms/formDesk'
import { createRender } from './pageCache/renderPage'
import { createPictureFiles } from './pictures/pictureFiles'
import { publicImages } from './pictures/publicImages'
import { createPictureSender } from './pictures/sendPicture'
import { createReader } from './reader'
import { recordingFile } from './recordings/recordingFile'
import { createRecordingSender } from './recordings/sendRecording'
import { createRenderContext } from './renderContext'

/** In development pages come from Next, which reloads them, and pictures from where they are kept, as always. */
export const openDevelopmentReader = async ({ siteUrl }: Environment, handle: Handle) => {
  const store = await openStore('images')
  // Asked anew each time: nobody listens for changes.
  const askAnew = () => createPictureFiles(publicImages.use)
  const files = { get: (file: string) => askAnew().get(file), peek: () => undefined }
  const pictureSender = createPictureSender({ files, handle, store })
  const isPublic = (file: string) => askAnew().isShown(file)
  const sendAlbumZip = createAlbumZipSender({ listFiles: albumFiles.use, isPublic, store })
  const sendRecording = createRecordingSender({
    findFile: recordingFile.use,
    store: await openStore('recordings'),
  })
  const render = createRender({ handle, siteUrl, buildDirectory: '.next' })
  const forms = createFormDesk({
    getPage: (address) => render(address, createRenderContext()),
    render,
    siteUrl,
    secret: process.env.PAYLOAD_SECRET ?? '',
  })
  const { answer } = createReader({
    pictureSender,
    sendAlbumZip,
    sendRecording,
    forms,
    publicDirectory: 'public',
  })
  return answer
}
