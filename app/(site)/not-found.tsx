/** For Next itself; our pages return `NotFound`, which reaches readers without scripts as well. */
export { NotFound as default } from './NotFound'
